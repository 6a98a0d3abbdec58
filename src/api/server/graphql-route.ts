import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { AllowedDocuments } from '../documents/allowed-documents.js';
import { listedQuery } from '../documents/listed-query.js';
import { Deadline } from '../limits/deadline.js';
import type { Limits } from '../limits/limits.js';
import { RequestGate } from '../limits/request-gate.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import { makeContext, type RequestContext } from '../request-context.js';
import { errorBody } from './error-responses.js';

export const GRAPHQL_PATH = '/graphql';

export interface GraphqlRouteOptions {
  /** Where a browser is sent that asks nothing, or null. */
  readonly queryPage: string | null;
  readonly limits: Pick<Limits, 'requestTimeout' | 'maxConcurrent' | 'maxQueued'>;
  readonly metrics: ServerMetrics | null;
  readonly allowed: AllowedDocuments | null;
}

/**
 * Answers GraphQL over HTTP at /graphql: GET and POST, anything else 405. A browser that is sent there without a query
 * goes on to the query page, where there is one.
 */
export function addGraphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  shared: Pick<RequestContext, 'reader' | 'graph' | 'ontology' | 'build' | 'changes'>,
  { queryPage, limits: { requestTimeout, maxConcurrent, maxQueued }, metrics, allowed }: GraphqlRouteOptions,
): void {
  const gate = new RequestGate(maxConcurrent, maxQueued);
  metrics?.watchGate(gate);
  app.route({
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    url: GRAPHQL_PATH,
    async handler(request, reply) {
      if (queryPage !== null && wantsPage(request)) return reply.redirect(queryPage, 302);
      const given = { search: searchOf(request), body: request.body };
      const places = allowed ? listedQuery(given, allowed) : given;
      if ('code' in places) return reply.code(places.status).send(errorBody(places.code, places.message));
      if (!(await gate.enter())) {
        metrics?.rejected.inc({ reason: 'queue' });
        return reply.code(503).header('retry-after', '1').send(errorBody('SERVER_BUSY', 'Too many requests are waiting; try again'));
      }
      const deadline = new Deadline(requestTimeout);
      const work = server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headersOf(request),
          ...places,
        },
        context: () =>
          Promise.resolve(
            makeContext(shared, {
              id: request.id,
              deadline,
              authorization: request.headers.authorization,
              nameOperation(name) {
                request.operation = name;
              },
            }),
          ),
      });
      // The turn ends with the work, also of a request that was given up before.
      const leave = (): void => {
        deadline.end();
        gate.leave();
      };
      work.then(leave, leave);
      let response;
      try {
        response = await deadline.race(work);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        metrics?.rejected.inc({ reason: 'time' });
        return reply.code(503).send(errorBody('TIME_LIMIT_EXCEEDED', error.message, { limit: requestTimeout }));
      }
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
