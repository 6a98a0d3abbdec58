import { getIntrospectionQuery } from 'graphql';
import { type Answer, ApiHarness } from './api-harness.js';

/* Each limit just below, at, and just above: the last refuses with a code of its own and says how much was asked for. */

const limits = { maxBodyBytes: 4000, maxTokens: 100, maxDepth: 6, maxAliases: 3, maxDirectives: 4, maxCost: 200 };

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start({ limits });
});
afterAll(() => api.stop());

function expectRefused({ status, data, errors }: Answer, code: string, actual?: number, limit?: number): void {
  expect(status).toBe(400);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors[0]!.extensions).toEqual({ code, ...(actual === undefined ? {} : { actual }), ...(limit === undefined ? {} : { limit }) });
}

describe('tokens', () => {
  // Names, punctuation and values are tokens.
  const query = (tokens: number): string => `{ nodes(ids: [${'"x" '.repeat(tokens - 12)}]) { __typename } }`;

  test.each([99, 100])('%i are allowed', async (tokens) => {
    expect((await api.data(query(tokens))).nodes).toHaveLength(tokens - 12);
  });

  test('101 are not', async () => {
    expectRefused(await api.ask(query(101)), 'TOKEN_LIMIT_EXCEEDED', undefined, 100);
  });
});

describe('depth', () => {
  const nested = (depth: number): string =>
    `{ node(id: "x") ${'{ ... on Section { parent '.repeat(depth - 2)}{ id }${' } }'.repeat(depth - 2)} }`;

  test.each([5, 6])('%i is allowed', async (depth) => {
    expect(await api.data(nested(depth))).toEqual({ node: null });
  });

  test('7 is not', async () => {
    expectRefused(await api.ask(nested(7)), 'DEPTH_LIMIT_EXCEEDED', 7, 6);
  });

  test('fragments do not hide it', async () => {
    const query =
      '{ node(id: "x") { ...A } } fragment A on Section { parent { parent { ...B } } ' +
      '} fragment B on Section { parent { parent { parent { id } } } }';
    expectRefused(await api.ask(query), 'DEPTH_LIMIT_EXCEEDED', 7, 6);
  });

  test('introspection is as deep as it is', async () => {
    const query = '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }';
    expect((await api.data(query)).__schema.types.length).toBeGreaterThan(100);
  });

  test('variables have a depth of their own', async () => {
    const query = 'query ($where: EntityWhere) { entities(where: $where, first: 1) { totalCount } }';
    const nest = (levels: number): object => (levels === 0 ? {} : { NOT: nest(levels - 1) });
    expect((await api.ask(query, { where: nest(29) })).errors).toEqual([]);
    expectRefused(await api.ask(query, { where: nest(31) }), 'DEPTH_LIMIT_EXCEEDED', 33, 32);
    expectRefused(await api.ask(query, { where: nest(300) }), 'DEPTH_LIMIT_EXCEEDED', 33, 32);
  });
});

describe('aliases', () => {
  const query = (aliases: number): string => `{ ${Array.from({ length: aliases }, (_, at) => `a${at}: __typename`).join(' ')} }`;

  test.each([2, 3])('%i are allowed', async (aliases) => {
    expect(Object.keys(await api.data(query(aliases)))).toHaveLength(aliases);
  });

  test('4 are not', async () => {
    expectRefused(await api.ask(query(4)), 'ALIAS_LIMIT_EXCEEDED', 4, 3);
  });

  test('a field that is repeated counts as one', async () => {
    expect(await api.data(`{${' __typename'.repeat(4)} }`)).toEqual({ __typename: 'Query' });
    expectRefused(await api.ask(`{${' __typename'.repeat(5)} }`), 'ALIAS_LIMIT_EXCEEDED', 4, 3);
  });
});

describe('directives', () => {
  test.each([3, 4])('%i are allowed', async (directives) => {
    // The same directive twice at one place is no valid query, so each stands at a place of its own.
    const fields = Array.from({ length: directives }, () => '... @include(if: true) { __typename }').join(' ');
    expect(await api.data(`{ ${fields} }`)).toEqual({ __typename: 'Query' });
  });

  test('5 are not, and fragments do not hide them', async () => {
    const fields = '... @include(if: true) { __typename } '.repeat(5);
    expectRefused(await api.ask(`{ ${fields} }`), 'DIRECTIVE_LIMIT_EXCEEDED', 5, 4);
    const spread =
      'query { ...F @skip(if: false) ...G } fragment F on Query { ...G @skip(if: false) } fragment G ' +
      'on Query { a: __typename @skip(if: false) ... @skip(if: false) { __typename } }';
    expectRefused(await api.ask(spread), 'DIRECTIVE_LIMIT_EXCEEDED', 6, 4);
  });
});

describe('cost', () => {
  // A list of n costs 1 + n; two of them, 2 + n + m.
  const query = 'query ($n: Int, $m: Int) { entities(first: $n) { nodes { id } } documents(first: $m) { nodes { id } } }';

  test.each([
    [199, 98],
    [200, 99],
  ])('%i is allowed', async (_, m) => {
    expect((await api.data(query, { n: 99, m })).entities.nodes.length).toBeGreaterThan(0);
  });

  test('is told in the answer, beside the limit', async () => {
    const response = await api.post(JSON.stringify({ query, variables: { n: 5, m: 7 } }));
    expect(await response.json()).toMatchObject({ extensions: { cost: { records: 14, limit: 200 } } });
  });

  test('201 is not', async () => {
    expectRefused(await api.ask(query, { n: 99, m: 100 }), 'COST_LIMIT_EXCEEDED', 201, 200);
  });

  test('fragments that multiply are refused rather than counted for ever', () =>
    ApiHarness.with({ limits: { maxTokens: 5000, maxAliases: 5000, maxDepth: 5000, maxCost: 50_000 } }, async (generous) => {
      const doubling = Array.from(
        { length: 20 },
        (_, at) => `fragment F${at} on Section { parent { ...F${at + 1} } document { sections { ...F${at + 1} } } }`,
      );
      const answer = await generous.ask(`{ node(id: "x") { ...F0 } } ${doubling.join(' ')} fragment F20 on Section { id }`);
      expectRefused(answer, 'COST_LIMIT_EXCEEDED', undefined, 50_000);
    }));
});

describe('page size', () => {
  test.each([0, 1, 100])('%i is allowed', async (first) => {
    expect((await api.data('query ($first: Int) { entities(first: $first) { totalCount } }', { first })).entities.totalCount).toBe(29);
  });

  test('101 is not, nor 101 ids', async () => {
    const { errors } = await api.ask('{ entities(first: 101) { totalCount } }');
    expect(errors[0]).toMatchObject({ path: ['entities'], extensions: { code: 'PAGE_LIMIT_EXCEEDED', limit: 100, actual: 101 } });
    const ids = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => 'x') });
    expect(ids.errors[0]!.extensions).toEqual({ code: 'PAGE_LIMIT_EXCEEDED', limit: 100, actual: 101 });
  });
});

describe('body', () => {
  const body = (bytes: number): string => {
    const empty = JSON.stringify({ query: '{ __typename }', extensions: { pad: '' } });
    return empty.replace('"pad":""', `"pad":"${'x'.repeat(bytes - empty.length)}"`);
  };

  test.each([3999, 4000])('%i bytes are allowed', async (bytes) => {
    expect(body(bytes)).toHaveLength(bytes);
    expect((await api.post(body(bytes))).status).toBe(200);
  });

  test('4001 bytes are not', async () => {
    const response = await api.post(body(4001));
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({
      errors: [{ message: 'The request body is too large', extensions: { code: 'BODY_LIMIT_EXCEEDED' } }],
    });
  });
});

test('the standard limits let a client read the whole schema, and a Relay query go four hops', () =>
  ApiHarness.with({}, async (standard) => {
    expect((await standard.data(getIntrospectionQuery())).__schema.types.length).toBeGreaterThan(100);
    const hop = (inner: string): string => `relations(first: 2) { edges { other { ${inner} } } }`;
    await standard.data(`{ entities(first: 1) { nodes { ${hop(hop(hop('name')))} } } }`);
  }));
