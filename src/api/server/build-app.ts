import fastify, { type FastifyInstance } from 'fastify';
import { apiSchema } from '../api-schema.js';
import type { ErrorLog } from '../errors/format-error.js';
import type { Limits } from '../limits/limits.js';
import { addQueryPage, QUERY_PAGE_PATH } from '../query-page/query-page.js';
import type { ApiSource } from './api-source.js';
import { addErrorResponses } from './error-responses.js';
import { addEtags } from './etags.js';
import { closeGracefully } from './graceful-close.js';
import { addGraphqlRoute } from './graphql-route.js';
import { startGraphqlServer } from './graphql-server.js';
import { addHealthRoutes } from './health-routes.js';
import { addSchemaRoute } from './schema-route.js';

export interface AppOptions extends ApiSource {
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly log: ErrorLog;
}

/** The whole HTTP application, not yet listening. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { limits, introspection, log } = options;
  const server = await startGraphqlServer({ schema: await apiSchema(options.ontology), limits, introspection, log });
  const app = fastify({ bodyLimit: limits.maxBodyBytes, logger: false, forceCloseConnections: 'idle' });
  app.addHook('onSend', (_, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    done(null, payload);
  });
  closeGracefully(app);
  addEtags(app);
  addErrorResponses(app, log);
  addGraphqlRoute(app, server, options, introspection ? QUERY_PAGE_PATH : null);
  addHealthRoutes(app, options, log);
  if (introspection) {
    await addSchemaRoute(app);
    addQueryPage(app);
  }
  app.addHook('onClose', () => server.stop());
  return app;
}
