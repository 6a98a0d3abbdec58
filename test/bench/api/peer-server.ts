import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import fastify from 'fastify';
import { createSchema, createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import { PlainReads } from './plain-reads.js';
import { plainResolvers, searchResultType, TYPE_DEFS } from './plain-schema.js';

/* The hand-written reads behind another server: `node peer-server.js <server> <file>` says where it listens, as `plangraph serve` does. */

const [name, file] = process.argv.slice(2) as [string, string];
const fields = plainResolvers(new PlainReads(file));
const resolvers = { ...fields, SearchResult: { __resolveType: searchResultType } };

const SERVERS: Readonly<Record<string, () => Promise<number>>> = {
  async mercurius() {
    const app = fastify();
    // Loaders are for statements worth gathering; here each field asks SQLite itself, which is quicker.
    await app.register(mercurius, {
      schema: TYPE_DEFS,
      resolvers: { ...fields, SearchResult: { resolveType: searchResultType } } as never,
      jit: 1,
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    return portOf(app.server.address());
  },
  async apollo() {
    const server = new ApolloServer({ typeDefs: TYPE_DEFS, resolvers });
    const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
    return Number(new URL(url).port);
  },
  async yoga() {
    const yoga = createYoga({ schema: createSchema({ typeDefs: TYPE_DEFS, resolvers }), logging: false });
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- as its documentation says
    const server = createServer(yoga);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return portOf(server.address());
  },
};

process.once('SIGTERM', () => process.exit());
process.stdout.write(`API  http://127.0.0.1:${await SERVERS[name]!()}/graphql \n`);

function portOf(address: string | AddressInfo | null): number {
  return (address as AddressInfo).port;
}
