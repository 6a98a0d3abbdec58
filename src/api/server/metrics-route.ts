import type { FastifyInstance } from 'fastify';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import { UNLIMITED } from './rate-limit.js';

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
