import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { clientHas } from '../http/if-none-match.js';

/**
 * Gives every GET and HEAD that succeeds an ETag of its content, unless it has one, and answers 304 to a client that already has
 * that content. The tag is a weak one (RFC 9110 §8.8.1): it stands for the content, whichever way that is compressed.
 */
export function addEtags(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (!['GET', 'HEAD'].includes(request.method) || reply.statusCode !== 200) return done(null, payload);
    const tag = tagOf(reply, payload);
    if (tag === undefined) return done(null, payload);
    reply.header('etag', tag);
    done(null, clientHas(tag, request.headers['if-none-match']) ? notModified(reply) : payload);
  });
}

function tagOf(reply: FastifyReply, payload: unknown): string | undefined {
  const given = reply.getHeader('etag');
  if (typeof given === 'string') return given;
  return typeof payload === 'string' ? `W/"${createHash('sha256').update(payload).digest('base64url')}"` : undefined;
}

function notModified(reply: FastifyReply): string {
  reply.code(304).removeHeader('content-type').removeHeader('content-length').removeHeader('content-encoding');
  return '';
}
