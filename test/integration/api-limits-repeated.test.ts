import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ApiHarness } from './api-harness.js';

/*
 * A query that is asked again and again is run by another way than one that is new, and the same limits hold there. Each
 * refused request is asked more often than it takes to compile its query.
 */

const TIMES = 5;
const limits = { maxDepth: 6, maxAliases: 3, maxDirectives: 4, maxCost: 200 };

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start({ limits });
  // The first answer tells which media type such a client is sent; without it nothing is compiled.
  await api.data('{ meta { build } }');
});
afterAll(() => api.stop());

/** The codes of the errors of an answer; empty where it has none. */
async function codes(query: string, variables?: object): Promise<readonly string[]> {
  return (await api.ask(query, variables)).errors.map(({ extensions }) => extensions.code);
}

async function compiled(): Promise<number> {
  return Number(/^plangraph_graphql_compiled_total (\d+)$/m.exec(await (await api.get('/metrics')).text())![1]);
}

const ENTITIES = 'entities(first: $n) { nodes { id } }';
const nest = (levels: number): object => (levels === 0 ? {} : { NOT: nest(levels - 1) });
const relations = (levels: number): string =>
  levels === 0 ? 'id' : `id relations(first: $n) { nodes { object { ${relations(levels - 1)} } } }`;

describe('what no variables make right is refused however often it is asked', () => {
  test.each([
    ['DEPTH_LIMIT_EXCEEDED', `{ node(id: "x") ${'{ ... on Section { parent '.repeat(5)}{ id }${' } }'.repeat(5)} }`],
    ['ALIAS_LIMIT_EXCEEDED', '{ a: meta { build } b: meta { build } c: meta { build } d: meta { build } }'],
    ['DIRECTIVE_LIMIT_EXCEEDED', `{ ${'... @include(if: true) { meta { build } } '.repeat(5)} }`],
    ['COST_LIMIT_EXCEEDED', '{ entities(first: 100) { nodes { relations(first: 1) { nodes { id } } } } }'],
  ])('%s', async (code, query) => {
    for (let time = 1; time <= TIMES; time++) expect(await codes(query)).toEqual([code]);
  });
});

describe('a compiled query is refused with variables that ask for too much', () => {
  test.each([
    ['a size', `query A($n: Int) { ${ENTITIES} }`, { n: 1 }, { n: 200 }, 'COST_LIMIT_EXCEEDED'],
    [
      'null for a size that has a default',
      `query B($n: Int = 1) { entities(first: $n) { nodes { ${relations(1)} } } }`,
      {},
      { n: null },
      'COST_LIMIT_EXCEEDED',
    ],
    ['no value for a size', `query C($n: Int) { entities(first: $n) { nodes { ${relations(1)} } } }`, { n: 1 }, {}, 'COST_LIMIT_EXCEEDED'],
    [
      'what a directive lets in',
      'query D($on: Boolean = false) { meta { build } entities(first: 100) ' +
        '@include(if: $on) { nodes { relations(first: 1) { nodes { id } } } } }',
      {},
      { on: true },
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'a list of ids',
      'query E($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids: ['x'] },
      { ids: Array.from({ length: 201 }, (_, at) => `x${at}`) },
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'variables that nest',
      'query F($where: EntityWhere) { entities(where: $where, first: 1) { totalCount } }',
      { where: nest(3) },
      { where: nest(31) },
      'DEPTH_LIMIT_EXCEEDED',
    ],
  ])('%s', async (_, query, good, bad, code) => {
    const before = await compiled();
    for (let time = 1; time <= TIMES; time++) expect(await codes(query, good)).toEqual([]);
    expect(await compiled()).toBe(before + TIMES - 2);
    for (let time = 1; time <= TIMES; time++) expect(await codes(query, bad)).toEqual([code]);
    expect(await codes(query, good)).toEqual([]);
    expect(await compiled()).toBe(before + TIMES - 1);
  });
});

test('what was refused is not remembered', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const query = 'query G($ids: [ID!]!, $on: Boolean = true) { nodes(ids: $ids) @include(if: $on) { id } }';
  const idsOf = (request: number): string[] => Array.from({ length: 20_000 }, (_, at) => `entity-${request}-${at}-${'x'.repeat(20)}`);
  for (let time = 1; time <= TIMES; time++) await codes(query, { ids: ['x'] });
  const before = heap();
  for (let request = 1; request <= 40; request++) expect(await codes(query, { ids: idsOf(request) })).toEqual(['COST_LIMIT_EXCEEDED']);
  expect(heap() - before).toBeLessThan(8);
});
