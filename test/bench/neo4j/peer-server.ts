import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import process from 'node:process';

/*
 * The same data behind @neo4j/graphql, with the labels that lead its queries to the indexes: `node peer-server.js <bolt URL>`
 * says where it listens, as `plangraph serve` does.
 */

const typeDefs = `#graphql
  type Institution @node(labels: ["Institution", "Entity"]) {
    id: ID!
    name: String!
    responsibleFor: [Task!]! @relationship(type: "RESPONSIBLE_FOR", direction: OUT, properties: "Responsible")
  }
  type Task @node(labels: ["Task", "Entity"]) {
    id: ID!
    name: String!
    responsibleInstitutions: [Institution!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN, properties: "Responsible")
  }
  type Responsible @relationshipProperties {
    role: String
  }
`;

const driver = neo4j.driver(process.argv[2]!);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled()], csrfPrevention: false });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: () => Promise.resolve({ sessionConfig: { database: 'neo4j' } }),
});
process.stdout.write(`API  ${url.replace(/\/$/, '')}/graphql \n`);
process.once('SIGTERM', () => process.exit());
