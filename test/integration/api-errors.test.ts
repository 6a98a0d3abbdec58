import { cityId } from '../fixtures/city-plan.js';
import { PlangraphError } from '../../schema/errors.js';
import { startServer } from '../../src/api/server/start-server.js';
import { ApiHarness } from './api-harness.js';
import { brokenReader } from '../support/broken-reader.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());
beforeEach(() => {
  api.logged.length = 0;
});

describe('what the client got wrong', () => {
  test.each([
    ['GRAPHQL_PARSE_FAILED', '{ entities('],
    ['GRAPHQL_VALIDATION_FAILED', '{ entitees { totalCount } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ entities(types: [Planet]) { totalCount } }'],
    ['BAD_USER_INPUT', '{ entities(first: -1) { totalCount } }'],
    ['BAD_USER_INPUT', '{ entities(first: 1, last: 1) { totalCount } }'],
    ['BAD_USER_INPUT', '{ entities(where: { name: { eq: null } }) { totalCount } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ entities(orderBy: [{ name: ASC, id: ASC }]) { totalCount } }'],
    ['GRAPHQL_VALIDATION_FAILED', '{ entities(orderBy: [{}]) { totalCount } }'],
    ['BAD_USER_INPUT', '{ search(text: "  ") { totalCount } }'],
    ['BAD_USER_INPUT', `{ search(text: "${'x'.repeat(201)}") { totalCount } }`],
    ['BAD_CURSOR', '{ entities(after: "nonsense") { totalCount } }'],
    ['BAD_CURSOR', `{ entity(id: "${cityId('park')}") { relations(after: "nonsense") { totalCount } } }`],
    ['BAD_CURSOR', `{ entity(id: "${cityId('city')}") { assertions(after: "nonsense") { totalCount } } }`],
  ])('%s: %s', async (code, query) => {
    const { errors } = await api.ask(query);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(api.logged).toEqual([]);
  });

  test('variables that do not fit', async () => {
    const query = 'query ($where: PlaceWhere) { places(where: $where) { totalCount } }';
    for (const where of [{ level: { eq: 'GALAXY' } }, { nam: { eq: 'x' } }, 7, { name: { eq: 7 } }]) {
      const { status, errors } = await api.ask(query, { where }, { accept: 'application/graphql-response+json' });
      expect(status).toBe(400);
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('a sort key that names no field, or several', async () => {
    const query = 'query ($orderBy: [EntityOrder!]) { entities(orderBy: $orderBy) { totalCount } }';
    for (const key of [{}, { name: 'ASC', id: 'ASC' }, { name: null }]) {
      const { errors } = await api.ask(query, { orderBy: [key] });
      expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  test('a date that is none, in a filter', async () => {
    const { errors } = await api.ask('{ documents(where: { date: { gte: "March" } }) { totalCount } }');
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('2025-03-31'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
  });

  test('a filter with more parts than the store takes', async () => {
    const where = { OR: Array.from({ length: 600 }, () => ({ name: { eq: 'x' } })) };
    const { errors } = await api.ask('query ($where: EntityWhere) { entities(where: $where) { totalCount } }', { where });
    expect(errors[0]!.extensions.code).toBe('CONDITION_LIMIT_EXCEEDED');
  });

  test('a cursor of another order', async () => {
    const { entities } = await api.data('{ entities(first: 1) { pageInfo { endCursor } } }');
    const { errors } = await api.ask(
      'query ($after: String) { entities(orderBy: { relationCount: DESC }, after: $after) { totalCount } }',
      {
        after: entities.pageInfo.endCursor,
      },
    );
    expect(errors[0]!.extensions.code).toBe('BAD_CURSOR');
  });
});

describe('what the server got wrong', () => {
  /** A server over a store of which every read fails. */
  async function askBroken(error: Error): Promise<{ answer: unknown; status: number; ready: number; logged: unknown[] }> {
    const logged: unknown[] = [];
    const server = await startServer({ store: { reader: brokenReader(error) }, port: 0, log: (_, cause) => logged.push(cause) });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ stats { documents } __typename }"}',
    };
    const response = await fetch(`${server.url}/graphql`, init);
    const answer: unknown = await response.json();
    const ready = (await fetch(`${server.url}/health/ready`)).status;
    await server.stop();
    return { answer, status: response.status, ready, logged };
  }

  test('is masked: the client is told nothing, the log everything', async () => {
    const secret = new Error('no such table: entity in /home/me/plans.db');
    const { answer, status, ready, logged } = await askBroken(secret);
    expect(status).toBe(200);
    expect(answer).toEqual({
      errors: [
        {
          message: 'Internal server error',
          locations: [{ line: 1, column: 3 }],
          path: ['stats'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
      data: null,
      extensions: { cost: { records: 1, limit: 50_000 } },
    });
    expect(logged).toEqual([secret, secret]);
    expect(ready).toBe(503);
  });

  test('says so where trying again may help', async () => {
    const { answer } = await askBroken(new PlangraphError('STORE_BUSY', 'locked: /home/me/plans.db'));
    expect(answer).toMatchObject({
      errors: [{ message: 'The store cannot answer now; try again', extensions: { code: 'STORE_UNAVAILABLE' } }],
    });
  });
});

describe('with introspection off', () => {
  test('names are not suggested, and neither schema nor query page is served', () =>
    ApiHarness.with({ introspection: false }, async (closed) => {
      const { errors } = await closed.ask('{ institution { totalCount } }');
      expect(errors[0]!.message).not.toContain('institutions');
      expect((await closed.ask('{ __schema { types { name } } }')).errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      for (const path of ['/graphiql', '/schema.graphql', '/query-page/graphiql.js']) expect((await closed.get(path)).status).toBe(404);
      expect((await closed.get('/graphql', { accept: 'text/html' })).status).toBe(406);
    }));

  test('with it on, they are', async () => {
    const { errors } = await api.ask('{ institution { totalCount } }');
    expect(errors[0]!.message).toContain('institutions');
  });
});
