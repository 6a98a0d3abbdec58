import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** The name of the GraphQL operation that was run; empty where it has none, or none was. */
    operation: string;
  }
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

/** The path that was asked for, without its query string. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0]!;
}
