import { cityId } from '../fixtures/city-plan.js';
import { ApiHarness } from './api-harness.js';

/* A query that is asked again and again is compiled. Nothing but the time may tell. */

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

const EDGES = `relations(first: $first) { edges { cursor relation { type } other { __typename name } evidence { quote } } }`;

const QUERIES: readonly (readonly [string, string, readonly object[]])[] = [
  ['variables and their defaults', `query Q($id: ID!, $first: Int = 3) { entity(id: $id) { ${EDGES} } }`, [{ id: cityId('dataGroup') }]],
  [
    'other variables of the same query',
    `query Q($id: ID!, $first: Int) { entity(id: $id) { ${EDGES} } }`,
    [0, 1, 2, null, 5].map((first) => ({ id: cityId('dataGroup'), first })),
  ],
  [
    '@skip and @include beside each other, on fields and fragments',
    `query Q($a: Boolean!, $b: Boolean!) {
      entities(first: 2) @include(if: $a) { nodes { id name @skip(if: $b) @include(if: $a) ... @skip(if: $b) { type }
        ...More @include(if: $b) } }
      meta { dataVersion @skip(if: $a) pipelineVersion } }
    fragment More on Entity { name aliases mentionCount @include(if: $a) }`,
    [true, false].flatMap((a) => [true, false].map((b) => ({ a, b }))),
  ],
  [
    'aliases, interfaces and unions',
    `query Q($text: String!) { one: search(text: $text, first: 3) { totalCount edges { score matched highlights { text } node {
      __typename ... on Entity { called: name } ... on Passage { quote document { title } } } } } two: search(text: $text) {
        suggestions } }`,
    [{ text: '数据' }, { text: 'shuju' }, { text: '数居集团' }],
  ],
  ['what is not there', 'query Q($id: ID!) { entity(id: $id) { name } node(id: $id) { id } }', [{ id: 'none' }]],
  ['an empty page, and enums and dates', '{ relations(first: 0) { totalCount edges { node { id } } } documents { nodes { date } } }', [{}]],
  ['one of several operations', 'query Other { meta { build } } query Q { entities(first: 1) { nodes { name } } }', [{}]],
];

test.each(QUERIES)('%s: the same bytes', async (_, query, given) => {
  for (const variables of given) {
    const answers: unknown[] = [];
    for (let time = 1; time <= 4; time++) {
      const response = await api.post(JSON.stringify({ query, variables, operationName: /\bQ\b/.test(query) ? 'Q' : undefined }));
      const { date: _date, 'x-request-id': _id, ...headers } = Object.fromEntries(response.headers);
      answers.push({ status: response.status, headers, body: await response.text() });
    }
    expect(answers[0]).toMatchObject({ status: 200, body: expect.not.stringContaining('"errors"') as string });
    for (const answer of answers.slice(1)) expect(answer).toEqual(answers[0]);
  }
});

test('they were answered by compiled functions, a query from its third time on', async () => {
  await ApiHarness.with({}, async (fresh) => {
    const compiled = async (): Promise<number> =>
      Number(/^plangraph_graphql_compiled_total (\d+)$/m.exec(await (await fresh.get('/metrics')).text())![1]);
    // The first answer of all tells which media type such a client is sent.
    await fresh.data('{ meta { build } }');
    const query = 'query Q($first: Int) { entities(first: $first) { nodes { name } } }';
    const counts: number[] = [];
    for (let time = 1; time <= 5; time++) {
      await fresh.data(query, { first: time });
      counts.push(await compiled());
    }
    expect(counts).toEqual([0, 0, 1, 2, 3]);
    // Introspection, changes, and requests of another form never are.
    for (let time = 1; time <= 4; time++) {
      await fresh.ask('{ __schema { queryType { name } } }');
      await fresh.ask('mutation { removeDocument(input: { id: "none" }) { __typename } }');
      await fresh.get(`/graphql?query=${encodeURIComponent('{ meta { build } }')}`, { 'apollo-require-preflight': 'true' });
    }
    expect(await compiled()).toBe(3);
  });
});

test.each([
  ['BAD_USER_INPUT', 'query Q($first: Int) { entities(first: $first) { nodes { name } } }', { first: 1 }, { first: 'one' }],
  ['PAGE_LIMIT_EXCEEDED', 'query R($first: Int) { entities(first: $first) { nodes { name } } }', { first: 1 }, { first: 101 }],
  ['BAD_CURSOR', 'query Q($after: String) { entities(after: $after) { nodes { name } } }', {}, { after: 'nonsense' }],
  [
    'COST_LIMIT_EXCEEDED',
    'query Q($n: Int) { entities(first: $n) { nodes { relations(first: $n) { ' +
      'nodes { subject { relations(first: $n) { nodes { id } } } } } } } }',
    { n: 1 },
    { n: 100 },
  ],
] as const)('a compiled query is refused with %s as any other', async (code, query, good, bad) => {
  const before = await api.ask(query, bad);
  expect(before.errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  for (let time = 1; time <= 4; time++) await api.data(query, good);
  expect(await api.ask(query, bad)).toEqual(before);
  await api.data(query, good);
});

test('the log names what a compiled query asked for, and the store is called no more often', async () => {
  const query = `query Counted($id: ID!, $first: Int) { entity(id: $id) { ${EDGES} } }`;
  const variables = { id: cityId('dataGroup'), first: 5 };
  const calls: string[][] = [];
  for (let time = 1; time <= 4; time++) calls.push(await api.callsOf(() => api.data(query, variables)));
  expect(calls[3]).toEqual(calls[0]);
});
