import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { jest } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { packageRoot } from '../../schema/package-root.js';
import { hasPython, preparePython } from '../support/python/prepare-python.js';
import { ApiHarness } from './api-harness.js';

// The first run on a machine installs Python's clients.
jest.setTimeout(1_200_000);

/* What clients are in use ask the server as they are when they are installed, without a line that is ours. */

let api: ApiHarness;
let introspection: IntrospectionQuery;
let responsibilities: number;
beforeAll(async () => {
  api = await ApiHarness.start();
  introspection = (await api.data(getIntrospectionQuery())) as IntrospectionQuery;
  responsibilities = (await api.data('{ responsibilities { totalCount } }')).responsibilities.totalCount as number;
  expect(responsibilities).toBeGreaterThan(3);
});
afterAll(() => api.stop());

const PAGE = `query Page($after: String) {
  responsibilities(first: 2, after: $after) {
    edges { cursor node { id role institution { id name } task { id name } evidence(first: 1) { id quote section { id title } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

interface Page {
  readonly responsibilities: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

test('relay-compiler takes the schema, with pagination and types that are refined', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-relay-'));
  try {
    const src = join(folder, 'src');
    mkdirSync(src);
    writeFileSync(join(folder, 'schema.graphql'), readFileSync(join(packageRoot, 'schema', 'generated', 'schema.graphql')));
    writeFileSync(
      join(src, 'Rows.js'),
      `graphql\`
        fragment Rows_query on Query @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
        @refetchable(queryName: "RowsPaginationQuery") {
          responsibilities(first: $first, after: $after) @connection(key: "Rows_responsibilities") {
            edges { node { id role institution { name } evidence { quote } } }
          }
        }\`;
       graphql\`
        query RowsQuery($id: ID!, $order: [EntityOrder!]) {
          ...Rows_query
          node(id: $id) { ... on Institution { kind responsibleFor(first: 1) { edges { modality node { name } } } } }
          entities(first: 2, orderBy: $order) { edges { node { id ... on Task { number } } } }
        }\`;
       graphql\`
        mutation RowsMutation($input: RemoveDocumentInput!) {
          removeDocument(input: $input) { ... on DocumentRemoved { dataVersion } ... on ChangeError { code } }
        }\`;`,
    );
    const config = { root: '.', sources: { src: 'rows' }, projects: { rows: { schema: 'schema.graphql', language: 'typescript' } } };
    writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
    execFileSync(process.execPath, [join(packageRoot, 'node_modules', 'relay-compiler', 'cli.js'), 'relay.config.json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const written = readdirSync(join(src, '__generated__')).sort();
    expect(written).toEqual(['RowsMutation', 'RowsPaginationQuery', 'RowsQuery', 'Rows_query'].map((name) => `${name}.graphql.ts`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('Apollo Client 4 follows pages and keeps every row and passage apart', async () => {
  const possibleTypes = Object.fromEntries(
    introspection.__schema.types.flatMap((type) =>
      type.kind === 'INTERFACE' || type.kind === 'UNION' ? [[type.name, type.possibleTypes.map(({ name }) => name)]] : [],
    ),
  );
  const client = new ApolloClient({
    link: new HttpLink({ uri: `${api.server.url}/graphql`, useGETForQueries: true }),
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { responsibilities: relayStylePagination() } } } }),
    clientAwareness: { name: 'test', version: '1' },
  });
  const query = gql(PAGE);
  const watched = client.watchQuery<Page>({ query });
  let data = (await watched.refetch()).data!;
  for (let page = data.responsibilities.pageInfo; page.hasNextPage; page = data.responsibilities.pageInfo) {
    await watched.fetchMore({ variables: { after: page.endCursor } });
    data = client.readQuery<Page>({ query })!;
  }
  const kept = client.cache.extract() as Record<string, object>;
  expect(data.responsibilities.edges).toHaveLength(responsibilities);
  expect(Object.keys(kept).filter((key) => key.startsWith('Responsibility:'))).toHaveLength(responsibilities);
  expect(Object.keys(kept).filter((key) => key.startsWith('Evidence:')).length).toBeGreaterThan(1);
  client.stop();
});

test('urql asks as it is installed, and graphcache has nothing to complain of', async () => {
  const complaints: string[] = [];
  const cache = cacheExchange({
    schema: introspection,
    resolvers: { Query: { responsibilities: relayPagination() } },
    logger: (severity, message) => void (severity !== 'debug' && complaints.push(message)),
  });
  const client = new Client({ url: `${api.server.url}/graphql`, exchanges: [cache, fetchExchange], preferGetMethod: true });
  let after: string | null = null;
  let rows = 0;
  do {
    const { data, error }: { data?: Page; error?: Error } = await client.query<Page>(PAGE, { after }).toPromise();
    expect(error).toBeUndefined();
    rows = data!.responsibilities.edges.length;
    after = data!.responsibilities.pageInfo.hasNextPage ? data!.responsibilities.pageInfo.endCursor : null;
  } while (after !== null);
  expect(rows).toBe(responsibilities);
  expect(complaints).toEqual([]);
});

(hasPython ? test : test.skip)('polars, pandas, pyarrow and DuckDB open tables by address; gql asks', async () => {
  const script = join(packageRoot, 'test', 'support', 'python', 'ask_server.py');
  const { stdout } = await promisify(execFile)(await preparePython(), [script, api.server.url]);
  const found = JSON.parse(stdout) as Record<string, number>;
  expect(found).toEqual(
    Object.fromEntries(
      [
        ...['polars edges.parquet', 'polars edges.raw.csv', 'pandas edges.parquet', 'pandas edges.raw.csv'],
        ...['pyarrow edges.parquet', 'duckdb edges.parquet', 'gql'],
      ].map((reader) => [reader, responsibilities]),
    ),
  );
});
