import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type ValidationRule } from 'graphql';

/** An operation of a kind that the schema does not have is refused like any other that is not valid; graphql-js finds out when it runs. */
export const rootTypeRule: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(new GraphQLError(`This API has no ${node.operation}s`, { nodes: node }));
  },
});

/** Of several directives that do not exist only the first is told: a short query should not bring a long answer. */
export function unknownDirectivesPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response: { body } }) {
          if (body.kind !== 'single' || !body.singleResult.errors) return Promise.resolve();
          const { errors } = body.singleResult;
          const first = errors.find(isUnknownDirective);
          if (first) body.singleResult.errors = errors.filter((error) => error === first || !isUnknownDirective(error));
          return Promise.resolve();
        },
      }),
  };
}

function isUnknownDirective({
  message,
  extensions,
}: {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}): boolean {
  return extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED' && message.startsWith('Unknown directive');
}
