import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Gives every GET that succeeds an ETag of its content, unless it has one, and answers 304 to a client that already has
 * that content. The tag is a weak one (RFC 9110 §8.8.1): it stands for the content, whichever way that is compressed.
 */
export function addEtags(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.method !== 'GET' || reply.statusCode !== 200) return done(null, payload);
    const tag = tagOf(reply, payload);
    if (tag === undefined) return done(null, payload);
    reply.header('etag', tag);
    done(null, isKnown(request, tag) ? notModified(reply) : payload);
  });
}

function tagOf(reply: FastifyReply, payload: unknown): string | undefined {
  const given = reply.getHeader('etag');
  if (typeof given === 'string') return given;
  return typeof payload === 'string' ? `W/"${createHash('sha256').update(payload).digest('base64url')}"` : undefined;
}

/** Whether the client has it, strong or weak (RFC 9110 §13.1.2). */
function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match'] ?? '';
  return known.trim() === '*' || known.split(',').some((one) => opaque(one) === opaque(tag));
}

function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}

function notModified(reply: FastifyReply): string {
  reply.code(304).removeHeader('content-type').removeHeader('content-length').removeHeader('content-encoding');
  return '';
}
