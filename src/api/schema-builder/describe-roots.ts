import type { GraphQLSchema } from 'graphql';

/** Says what the two roots are, which type-graphql makes by itself. */
export function describeRoots(schema: GraphQLSchema): void {
  schema.getQueryType()!.description = 'What can be asked.';
  schema.getMutationType()!.description = 'What clients with a token can change.';
}
