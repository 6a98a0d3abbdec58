import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context/request-context.js';
import type { Limits } from '../../config.js';
import { checkVariables, OperationLimits } from '../limits/operation-limits.js';

/** Refuses an operation that asks for too much before any of it is run, and tells the cost of others in `extensions`. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      let cost: number | null = null;
      return Promise.resolve({
        async didResolveOperation({ schema, document, operation, request: { variables } }) {
          // Without an operation there is nothing to run: execution says so.
          if (!operation) return checkVariables(variables);
          cost = new OperationLimits({ schema, document, operation }, limits, false).check(variables)?.cost ?? null;
        },
        async willSendResponse({ response: { body } }) {
          if (cost === null || body.kind !== 'single') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost: { records: cost, limit: limits.maxCost } };
        },
      });
    },
  };
}
