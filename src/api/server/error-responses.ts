import type { FastifyError, FastifyInstance } from 'fastify';
import { errorBody } from '../errors/error-body.js';
import type { ErrorLog } from '../errors/format-error.js';
import { pathOf } from './request-log.js';

/** Every error of the HTTP layer answers in the shape of a GraphQL response, and tells nothing of the server's inside. */
export function addErrorResponses(app: FastifyInstance, log: ErrorLog): void {
  // A form can send text/plain without asking first, and GraphQL never needs it.
  app.removeContentTypeParser('text/plain');
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    const allowed = (['GET', 'POST'] as const).filter((method) => app.hasRoute({ method, url: path }));
    if (allowed.length === 0) return reply.code(404).send(errorBody('NOT_FOUND', `There is nothing at ${request.method} ${path}`));
    if (request.method === 'OPTIONS')
      return reply
        .code(204)
        .header('allow', [...allowed, 'OPTIONS'].join(', '))
        .send();
    return reply
      .code(405)
      .header('allow', allowed.join(', '))
      .send(errorBody('BAD_REQUEST', `${path} does not answer ${request.method}`));
  });
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
