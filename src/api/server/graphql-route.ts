import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { makeContext, type RequestContext } from '../request-context.js';

export const GRAPHQL_PATH = '/graphql';

/**
 * Answers GraphQL over HTTP at /graphql: GET and POST, anything else 405. A browser that is sent there without a query
 * goes on to the query page, where there is one.
 */
export function addGraphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  shared: Pick<RequestContext, 'reader' | 'graph' | 'ontology' | 'build' | 'changes'>,
  queryPage: string | null,
): void {
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: GRAPHQL_PATH,
    async handler(request, reply) {
      if (queryPage !== null && wantsPage(request)) return reply.redirect(queryPage, 302);
      const response = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          search: searchOf(request),
          body: request.body,
        },
        context: () =>
          Promise.resolve(
            makeContext(shared, {
              id: request.id,
              authorization: request.headers.authorization,
              nameOperation(name) {
                request.operation = name;
              },
            }),
          ),
      });
      for (const [name, value] of response.headers) reply.header(name, value);
      // An answer may be kept, but only used after asking whether it still holds.
      reply.code(response.status ?? 200).header('cache-control', 'no-cache');
      return sendBody(reply, response.body);
    },
  });
}

type Body = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>['body'];

function sendBody(reply: FastifyReply, body: Body): FastifyReply {
  return reply.send(body.kind === 'complete' ? body.string : body.asyncIterator);
}

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && searchOf(request) === '' && (request.headers.accept ?? '').includes('text/html');
}

function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  return map;
}
