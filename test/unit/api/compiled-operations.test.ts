import { apiSchema } from '../../../src/api/api-schema.js';
import { CompiledOperations } from '../../../src/api/execution/compiled-operations.js';
import type { Limits } from '../../../src/config.js';

const limits = { maxTokens: 1000, maxDepth: 9, maxAliases: 9, maxDirectives: 9, maxCost: 1000 } as Limits;
const queryOf = (name: string): string => `query ${name} { meta { build } }`;

/** Whether a query was compiled, each time that it was asked. */
async function asked(query: string, times: number, operations?: CompiledOperations): Promise<boolean[]> {
  const compiled = operations ?? new CompiledOperations(await apiSchema(), limits);
  return Array.from({ length: times }, () => compiled.get(query) !== null);
}

test('a query is compiled when it is asked for the third time, once', async () => {
  expect(await asked(queryOf('A'), 4)).toEqual([false, false, true, true]);
  const operations = new CompiledOperations(await apiSchema(), limits);
  await asked(queryOf('A'), 2, operations);
  expect(operations.get(queryOf('A'))).toBe(operations.get(queryOf('A')));
});

test.each([
  ['a change', 'mutation { removeDocument(input: { id: "x" }) { __typename } }'],
  ['introspection', '{ __schema { queryType { name } } }'],
  ['what is not valid', '{ nothing }'],
  ['a very long query', `{ meta { build } } #${'x'.repeat(20_000)}`],
])('%s is not', async (_, query) => {
  expect(await asked(query, 5)).toEqual([false, false, false, false, false]);
});

test('a query that is refused stays so', async () => {
  const operations = new CompiledOperations(await apiSchema(), limits);
  await asked(queryOf('A'), 3, operations);
  operations.refuse(queryOf('A'));
  expect(await asked(queryOf('A'), 3, operations)).toEqual([false, false, false]);
});

test('queries that were asked for longest ago go first, and many that come once push nothing out', async () => {
  const operations = new CompiledOperations(await apiSchema(), limits);
  for (let at = 0; at < 500; at++) await asked(queryOf(`Q${at}`), 3, operations);
  await asked(queryOf('Q0'), 1, operations);
  for (let at = 0; at < 1000; at++) await asked(queryOf(`Once${at}`), 1, operations);
  expect(await asked(queryOf('Q1'), 1, operations)).toEqual([true]);
  await asked(queryOf('New'), 3, operations);
  expect(await asked(queryOf('Q0'), 1, operations)).toEqual([true]);
  expect(await asked(queryOf('Q2'), 1, operations)).toEqual([false]);
});
