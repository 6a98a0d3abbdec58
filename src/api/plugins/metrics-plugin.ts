import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context/request-context.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';

/** Counts every GraphQL operation: how long it took, how it ended, and the codes of its errors. */
export function metricsPlugin(metrics: ServerMetrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart() {
      const begun = performance.now();
      return Promise.resolve({
        willSendResponse({ operation, operationName, response: { body } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          // A name that stands in no operation of the document is only what a client says.
          const label = operation ? metrics.operations.labelOf(operationName) : '(refused)';
          metrics.executions.observe(
            { operation: label, outcome: errors.length === 0 ? 'success' : 'error' },
            (performance.now() - begun) / 1000,
          );
          for (const { extensions } of errors) metrics.errors.inc({ code: String(extensions?.['code']) });
          return Promise.resolve();
        },
      });
    },
  };
}
