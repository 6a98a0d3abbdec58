import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';

/**
 * The headers that keep a browser from doing more with an answer than reading it. A page sets a
 * Content-Security-Policy of its own instead of this one. Strict-Transport-Security is left to the proxy that has the
 * certificate.
 */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  const headers = await standardHeaders();
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}

/** Helmet's answer, which it works out anew for each request although it is the same for all: asked for once. */
async function standardHeaders(): Promise<Record<string, string>> {
  const probe = fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] } },
    crossOriginEmbedderPolicy: false,
    hsts: false,
    // Older than the policy above, and ignored where that is understood.
    xFrameOptions: { action: 'deny' },
  });
  probe.get('/', (_, reply) => reply.send());
  const plain = fastify().get('/', (_, reply) => reply.send());
  const [{ headers }, { headers: without }] = await Promise.all([probe.inject('/'), plain.inject('/')]);
  await Promise.all([probe.close(), plain.close()]);
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (name in without ? [] : [[name, String(value)]])));
}
