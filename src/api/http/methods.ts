import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from '../errors/error-body.js';

const METHODS = ['GET', 'HEAD', 'POST'] as const;

/** Tells who asks by OPTIONS what may be asked of a path, unless a browser asks it for a page of another origin. */
export function addOptions(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'OPTIONS' || 'access-control-request-method' in request.headers) return done();
    const allowed = allowedAt(app, request);
    if (allowed.length === 0) return void sendMissing(request, reply);
    void reply
      .code(204)
      .header('allow', [...allowed, 'OPTIONS'].join(', '))
      .send();
  });
}

/** Answers 404 where there is nothing and 405 where a path takes other methods, before any body is read. */
export function addMissing(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const allowed = allowedAt(app, request);
    if (allowed.length === 0) return void sendMissing(request, reply);
    void reply
      .code(405)
      .header('allow', allowed.join(', '))
      .send(errorBody('BAD_REQUEST', `${pathOf(request)} does not answer ${request.method}`));
  });
}

/** The path that was asked for, without its query string. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]!;
}

function sendMissing(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply.code(404).send(errorBody('NOT_FOUND', `There is nothing at ${request.method} ${pathOf(request)}`));
}

function allowedAt(app: FastifyInstance, request: FastifyRequest): (typeof METHODS)[number][] {
  return METHODS.filter((method) => app.hasRoute({ method, url: pathOf(request) }));
}
