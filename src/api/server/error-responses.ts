import type { FastifyError, FastifyInstance } from 'fastify';
import type { ApiErrorCode } from '../errors/api-error.js';
import type { ErrorLog } from '../errors/format-error.js';

interface ErrorBody {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: ApiErrorCode } }[];
}

/** Every error of the HTTP layer answers in the shape of a GraphQL response, and tells nothing of the server's inside. */
export function addErrorResponses(app: FastifyInstance, log: ErrorLog): void {
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).send(errorBody('NOT_FOUND', `There is nothing at ${request.method} ${request.url.split('?')[0]}`)),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 413) return reply.code(413).send(errorBody('BODY_LIMIT_EXCEEDED', 'The request body is too large'));
    if (status >= 400 && status < 500) return reply.code(status).send(errorBody('BAD_REQUEST', error.message));
    log(`${request.method} ${request.url}`, error);
    if (status === 503) return reply.code(503).send(errorBody('STORE_UNAVAILABLE', 'The server is stopping'));
    return reply.code(500).send(errorBody('INTERNAL_SERVER_ERROR', 'Internal server error'));
  });
}

function errorBody(code: ApiErrorCode, message: string): ErrorBody {
  return { errors: [{ message, extensions: { code } }] };
}
