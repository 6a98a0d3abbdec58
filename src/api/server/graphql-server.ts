import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { type AllowedDocuments, allowListCache } from '../trusted-documents/allowed-documents.js';
import { type ErrorLog, makeFormatError } from '../errors/format-error.js';
import { legacyStatusPlugin } from '../plugins/legacy-status-plugin.js';
import type { Limits } from '../../config.js';
import { operationNamePlugin } from '../plugins/operation-name-plugin.js';
import { limitsPlugin } from '../plugins/limits-plugin.js';
import { metricsPlugin } from '../plugins/metrics-plugin.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import type { RequestContext } from '../context/request-context.js';
import { rootTypeRule, unknownDirectivesPlugin } from '../plugins/validation-plugin.js';
import type { AnswerWriter } from './answer-writer.js';
import type { Tracing } from '../plugins/start-tracing.js';

export interface GraphqlServerOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: ErrorLog;
  readonly writer: AnswerWriter;
  readonly metrics: ServerMetrics | null;
  readonly tracing: Tracing | null;
  /** The only documents that are run; any where null. */
  readonly allowed: AllowedDocuments | null;
}

/** The GraphQL half of the server, started: what it does does not depend on NODE_ENV. */
export async function startGraphqlServer({
  schema,
  limits,
  introspection,
  log,
  writer,
  metrics,
  tracing,
  allowed,
}: GraphqlServerOptions): Promise<ApolloServer<RequestContext>> {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    // Without a list, clients may let the server keep a query under its hash, in a cache of bounded size.
    persistedQueries: allowed ? { cache: allowListCache(allowed) } : {},
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.maxTokens },
    validationOptions: { maxErrors: 20 },
    validationRules: [rootTypeRule],
    stringifyResult: (result) => writer.write(result),
    formatError: makeFormatError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(tracing ? [tracing.plugin] : []),
      limitsPlugin(limits),
      unknownDirectivesPlugin(),
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
