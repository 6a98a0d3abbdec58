import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type ErrorLog, makeFormatError } from '../errors/format-error.js';
import { legacyStatusPlugin } from '../errors/legacy-status.js';
import type { Limits } from '../limits/limits.js';
import { operationNamePlugin } from '../logging/operation-name-plugin.js';
import { limitsPlugin } from '../limits/limits-plugin.js';
import { metricsPlugin } from '../metrics/metrics-plugin.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import type { RequestContext } from '../request-context.js';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: ErrorLog;
  readonly metrics: ServerMetrics | null;
}

/** The GraphQL half of the server, started: what it does does not depend on NODE_ENV. */
export async function startGraphqlServer({
  schema,
  limits,
  introspection,
  log,
  metrics,
}: GraphqlServerOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens },
    validationOptions: { maxErrors: 20 },
    formatError: makeFormatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      limitsPlugin(limits),
      legacyStatusPlugin(),
      operationNamePlugin(),
      ...(metrics ? [metricsPlugin(metrics)] : []),
    ],
    logger: quietLogger(log),
  });
  await server.start();
  return server;
}

function quietLogger(log: ErrorLog): { debug: Logger; info: Logger; warn: Logger; error: Logger } {
  const silent = (): void => undefined;
  return { debug: silent, info: silent, warn: silent, error: (message) => log('the GraphQL server', message) };
}

type Logger = (message?: unknown) => void;
