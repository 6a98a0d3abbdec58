import { Type } from '@sinclair/typebox';
import type { Tool } from '../tool.js';

const MAX_QUERY = 20_000;

export const graphqlQuery: Tool = {
  name: 'graphql_query',
  description: 'Whatever the other tools do not answer: a query in GraphQL, introspection included. Lists are Relay connections.',
  input: Type.Object({
    query: Type.String({ maxLength: MAX_QUERY }),
    variables: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  }),
  output: Type.Object({ data: Type.Unknown(), errors: Type.Optional(Type.Array(Type.Unknown())) }),
  async answer({ query, variables = {} }: { query: string; variables?: Record<string, unknown> }, { graphql }) {
    const { data = null, errors } = await graphql(query, variables);
    return { data, ...(errors ? { errors } : {}) };
  },
};
