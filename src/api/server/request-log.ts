import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { pathOf } from '../http/methods.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the GraphQL operation that was run; empty where it has none, or none was. */
    operation: string;
  }
}

const HEADER = 'x-request-id';
/** What a proxy may name a request: nothing that could end a log line or a header, or fill a disk. */
const SAFE_ID = /^[\w.:/+=-]{1,128}$/;

/** The id of a request: the one that a proxy gave it, where it is safe to repeat, else a fresh one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers[HEADER];
  return typeof given === 'string' && SAFE_ID.test(given) ? given : randomUUID();
}

/** Tells every client the id of its request, under which the logs know it. */
export function addRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header(HEADER, request.id);
    done();
  });
}

/**
 * One line of the log for each request that was answered. It names the path and the operation, never the query string,
 * headers or variables: those may hold what nobody else should read.
 */
export function addRequestLog(app: FastifyInstance): void {
  app.decorateRequest('operation', '');
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info(
      {
        request: request.id,
        method: request.method,
        path: pathOf(request),
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.operation === '' ? {} : { operation: request.operation }),
      },
      'answered',
    );
    done();
  });
}
