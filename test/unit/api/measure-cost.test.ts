import { Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { apiSchema } from '../../../src/api/api-schema.js';
import { measureCost } from '../../../src/api/limits/measure-cost.js';

async function cost(source: string, variables?: Record<string, unknown>): Promise<number> {
  const schema = await apiSchema();
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return measureCost({ schema, document, operation: operation! }, variables ?? {});
}

test.each([
  ['scalars are free', '{ entity(id: "x") { id name } }', 1],
  ['a count costs its list only', '{ institutions { totalCount pageInfo { endCursor } } }', 1],
  ['a list costs its page', '{ institutions { nodes { id } } }', 1 + 20],
  ['a named page size counts', '{ institutions(first: 3) { nodes { id } } }', 1 + 3],
  ['so does one from the end', '{ institutions(last: 4) { nodes { id } } }', 1 + 4],
  ['nothing asked for costs nothing', '{ institutions(first: 0) { nodes { id } } }', 1],
  ['an edge and its node are one record', '{ institutions(first: 3) { edges { cursor node { id } } } }', 1 + 3],
  ['pages multiply downwards', '{ institutions(first: 10) { nodes { relations(first: 5) { nodes { id } } } } }', 1 + 10 * (1 + 1 + 5)],
  ['and add up sidewards', '{ institutions(first: 2) { nodes { id } } zones(first: 3) { nodes { id } } }', 3 + 4],
  [
    'evidence has a page of its own',
    '{ relations(first: 1) { nodes { evidence { quote } more: evidence(first: 9) { quote } } } }',
    1 + 1 * (1 + (1 + 3) + (1 + 9)),
  ],
  ['ids count', '{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
  ['sections are expected to be many', '{ document(id: "x") { sections { title } } }', 1 + 1 + 100],
  ['what a record leads to is free', '{ relations(first: 2) { nodes { subject { name } object { name } } } }', 1 + 2],
  [
    'of two types only the dearer counts',
    '{ node(id: "x") { ... on Relation { evidence { quote } assertions(first: 4) { nodes ' +
      '{ id } } } ... on Policy { mentions(first: 2) { nodes { id } } } } }',
    1 + (1 + 3) + (1 + 4),
  ],
  ['introspection is free', '{ __schema { types { name fields { name } } } }', 0],
])('%s', async (_, source, expected) => {
  expect(await cost(source)).toBe(expected);
});

test('page sizes in variables count, and so do their defaults', async () => {
  const source = 'query ($n: Int = 7) { institutions(first: $n) { nodes { id } } }';
  expect(await cost(source)).toBe(8);
  expect(await cost(source, { n: 50 })).toBe(51);
  expect(await cost(source, { n: null })).toBe(21);
});

test('three hops of the usual size, each with its evidence, cost less than a request may', async () => {
  const hop = (inside: string): string => `relations { edges { modality other { name ${inside} } evidence { quote document { title } } } }`;
  const source = `{ institutions { nodes { name ${hop(hop(''))} } } }`;
  expect(await cost(source)).toBe(1 + 20 * (1 + 1 + 20 * (1 + (1 + 3) + 1 + 20 * (1 + (1 + 3)))));
  expect(await cost(source)).toBeLessThan(50_000);
});
