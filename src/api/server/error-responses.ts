import type { FastifyError, FastifyInstance } from 'fastify';
import { errorBody } from '../errors/error-body.js';
import type { ErrorLog } from '../errors/format-error.js';
import { addMissing, pathOf } from '../http/methods.js';

/** Every error of the HTTP layer answers in the shape of a GraphQL response, and tells nothing of the server's inside. */
export function addErrorResponses(app: FastifyInstance, log: ErrorLog): void {
  // A form can send text/plain without asking first, and GraphQL never needs it.
  app.removeContentTypeParser('text/plain');
  addMissing(app);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(errorBody('BODY_LIMIT_EXCEEDED', 'The request body is too large'));
    if (status === 429)
      return reply.code(429).send(errorBody('RATE_LIMIT_EXCEEDED', 'Too many requests; wait as long as Retry-After says'));
    if (status >= 400 && status < 500) return reply.code(status).send(errorBody('BAD_REQUEST', error.message));
    log(`${request.method} ${pathOf(request)}`, error);
    if (status === 503) return reply.code(503).send(errorBody('STORE_UNAVAILABLE', 'The server is stopping'));
    return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', 'Internal server error'));
  });
}
