import type { FastifyInstance } from 'fastify';
import type { GraphReader } from '../../store/port/graph-store.js';
import type { ErrorLog } from '../errors/format-error.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import { UNLIMITED } from './fastify-plugins.js';

/** `/health/live`: the process answers. `/health/ready`: the store does too. */
export function addHealthRoutes(app: FastifyInstance, { reader }: { readonly reader: GraphReader }, log: ErrorLog): void {
  app.get('/health/live', { config: UNLIMITED }, () => ({ status: 'live' }));
  app.get('/health/ready', { config: UNLIMITED }, async (_, reply) => {
    try {
      return { status: 'ready', dataVersion: await reader.dataVersion() };
    } catch (error) {
      log('the store does not answer', error);
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}

/** Measures every request, and answers `/metrics` in the text format of Prometheus. */
export function addMetrics(app: FastifyInstance, metrics: ServerMetrics): void {
  app.addHook('onRequest', (_, reply, done) => {
    metrics.inFlight.inc();
    // Told also of a client that has gone before its answer, which onResponse is not.
    reply.raw.once('close', () => metrics.inFlight.dec());
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    // The route, not the path: what a client asks for in vain is no series of its own.
    const route = request.routeOptions.url ?? '(none)';
    metrics.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    done();
  });
  app.get('/metrics', { config: UNLIMITED }, async (_, reply) => {
    const { mediaType, text } = await metrics.print();
    return reply.type(mediaType).header('cache-control', 'no-store').send(text);
  });
}
