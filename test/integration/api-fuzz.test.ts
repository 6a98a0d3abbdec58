import fc, { type GeneratorValue } from 'fast-check';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { apiSchema } from '../../src/api/api-schema.js';
import { RandomDocument, type RandomOperation } from '../support/graphql/random-document.js';
import { ApiHarness } from './api-harness.js';

/*
 * Whatever comes in, the server's answer is one of its own: never a 500, never INTERNAL_SERVER_ERROR, nothing in the
 * error log. PLANGRAPH_FUZZ_RUNS asks for more runs, PLANGRAPH_FUZZ_SEED repeats one; each test's name has its seed.
 */

const runs = Number(process.env['PLANGRAPH_FUZZ_RUNS'] ?? 150);
const seed = Number(process.env['PLANGRAPH_FUZZ_SEED'] ?? Date.now() % 2_147_483_647);
const parameters = { numRuns: runs, seed, endOnFailure: true };

let api: ApiHarness;
let schema: GraphQLSchema;
let ids: string[];
beforeAll(async () => {
  // Limits that let most documents through, so that what is behind them is tried.
  api = await ApiHarness.start({
    limits: { maxAliases: 10_000, maxDepth: 100, maxTokens: 20_000, maxDirectives: 10_000, maxCost: 1_000_000 },
  });
  schema = await apiSchema();
  const { entities, relations, documents } = await api.data(
    '{ entities(first: 30) { nodes { id } } relations(first: 10) { nodes { id } } documents { nodes { id } } }',
  );
  ids = [entities, relations, documents].flatMap(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id));
});
afterAll(() => api.stop());

function randomOperation(next: GeneratorValue): RandomOperation {
  return new RandomDocument(schema, next, ids).make();
}

async function expectSane(response: Response): Promise<readonly { extensions: { code: string } }[]> {
  expect(response.status).toBeLessThan(500);
  expect(response.headers.get('content-type')).toMatch(/json/);
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).not.toContain('INTERNAL_SERVER_ERROR');
  expect(api.logged).toEqual([]);
  return errors;
}

test(`random documents of the schema (seed ${seed})`, async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (next) => {
      const { query, variables } = randomOperation(next);
      expect(validate(schema, parse(query))).toEqual([]);
      const body = JSON.stringify({ query, variables });
      const first = await api.post(body);
      const text = await first.clone().text();
      const errors = await expectSane(first);
      if (errors.length === 0) answered += 1;
      // From the third time on a query is compiled: that shows in nothing but the time it takes.
      for (let time = 2; time <= 4; time++) {
        const again = await api.post(body);
        expect([time, again.status, await again.text()]).toEqual([time, first.status, text]);
      }
    }),
    parameters,
  );
  // The generator is worth something only where many of its documents are answered in full.
  expect(answered).toBeGreaterThan(runs / 5);
}, 600_000);

test(
  `random variables for them (seed ${seed})`,
  () =>
    fc.assert(
      fc.asyncProperty(fc.gen(), fc.infiniteStream(fc.jsonValue()), async (next, values) => {
        const { query, variables } = randomOperation(next);
        const other = Object.fromEntries(Object.keys(variables).map((name) => [name, values.next().value as unknown]));
        await expectSane(await api.post(JSON.stringify({ query, variables: other })));
      }),
      parameters,
    ),
  600_000,
);

const cut = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 0, max: 20 }),
  put: fc.oneof(fc.string(), fc.constantFrom('{', '}', '"', '\\u0000', '\\ud800', '$', 'null')),
});
const contentType = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=x',
  'text/plain',
  'application/graphql',
  'multipart/form-data',
  '',
);
const accept = fc.constantFrom('*/*', 'application/json', 'application/graphql-response+json', 'text/html', 'nonsense');

test(
  `bodies with parts cut out and put in (seed ${seed})`,
  () =>
    fc.assert(
      fc.asyncProperty(fc.gen(), fc.array(cut, { minLength: 1, maxLength: 3 }), contentType, accept, async (next, cuts, type, accepted) => {
        let body = JSON.stringify(randomOperation(next));
        for (const { at, length, put } of cuts) {
          const from = at % (body.length + 1);
          body = body.slice(0, from) + put + body.slice(from + length);
        }
        await expectSane(await api.post(body, { 'content-type': type, accept: accepted }));
      }),
      parameters,
    ),
  600_000,
);
