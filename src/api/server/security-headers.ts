import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * The headers that keep a browser from doing more with an answer than reading it. A page sets a
 * Content-Security-Policy of its own instead of this one. Strict-Transport-Security is left to the proxy that has the
 * certificate.
 */
export async function addSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] } },
    crossOriginEmbedderPolicy: false,
    hsts: false,
    // Older than the policy above, and ignored where that is understood.
    xFrameOptions: { action: 'deny' },
  });
}
