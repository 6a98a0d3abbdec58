import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiErrorCode } from '../errors/api-error.js';

const MODERN_TYPE = 'application/graphql-response+json';
const REQUEST_ERRORS: readonly ApiErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Answers 200 to a document that cannot be parsed, validated or given its variables, where the client does not accept
 * `application/graphql-response+json`: the rule of GraphQL over HTTP for the older `application/json`. Everything else
 * keeps its status, and so does every answer to a client that accepts the newer type.
 */
export function legacyStatusPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ request, response: { body, http } }) {
          const modern = request.http?.headers.get('accept')?.includes(MODERN_TYPE) ?? false;
          const errors = body.kind === 'single' && body.singleResult.data === undefined ? (body.singleResult.errors ?? []) : [];
          const ofRequest =
            errors.length > 0 && errors.every(({ extensions }) => REQUEST_ERRORS.includes(extensions?.['code'] as ApiErrorCode));
          if (!modern && ofRequest) http.status = 200;
          return Promise.resolve();
        },
      }),
  };
}
