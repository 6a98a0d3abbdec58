import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { errorBody } from '../errors/error-body.js';
import { explorerFiles } from './explorer-files.js';

/**
 * Only what the server itself hands out. The layout of a graph is worked out by a thread that the page makes from its own
 * code, as a blob; a picture that is saved is a blob, too.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const A_YEAR = 31_536_000;

/** Serves the explorer at `/` and what it loads below `/assets/`, compressed when it was built. */
export function addExplorer(app: FastifyInstance): void {
  const files = explorerFiles();
  for (const { path, mediaType, immutable, content, compressed } of files) {
    const tag = `W/"${createHash('sha256').update(content).digest('base64url')}"`;
    app.get(path, (request, reply) => {
      reply.headers({
        'content-type': mediaType,
        'content-security-policy': POLICY,
        'cache-control': immutable ? `public, max-age=${A_YEAR}, immutable` : 'no-cache',
        etag: tag,
        vary: 'accept-encoding',
      });
      if (!acceptsBrotli(request)) return reply.send(content);
      return reply.header('content-encoding', 'br').send(compressed);
    });
  }
  if (files.length > 0) return;
  app.get('/', (_, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', 'The explorer has not been built (npm run build); the API is at /graphql')),
  );
}

function acceptsBrotli({ headers }: FastifyRequest): boolean {
  const codings = String(headers['accept-encoding'] ?? '').split(',');
  return codings.some((coding) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/i.test(coding));
}
