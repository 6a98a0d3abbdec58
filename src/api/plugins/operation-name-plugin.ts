import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context/request-context.js';

/** Tells the HTTP server which operation a request ran, for its log. */
export function operationNamePlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operationName, contextValue }) {
          if (operationName !== null) contextValue.nameOperation(operationName);
          return Promise.resolve();
        },
      }),
  };
}
