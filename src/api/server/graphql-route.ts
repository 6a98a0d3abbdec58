import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { AllowedDocuments } from '../trusted-documents/allowed-documents.js';
import { listedQuery, type QueryPlaces } from '../trusted-documents/listed-query.js';
import { Deadline } from '../limits/deadline.js';
import type { Limits } from '../../config.js';
import type { RequestGate } from '../limits/request-gate.js';
import type { ServerMetrics } from '../metrics/server-metrics.js';
import { makeContext, type RequestContext, type SharedContext } from '../context/request-context.js';
import { sendable } from './answer-writer.js';
import type { CompiledAnswers } from './compiled-answers.js';
import { errorBody } from '../errors/error-body.js';

export const GRAPHQL_PATH = '/graphql';

export interface GraphqlRouteOptions {
  /** Where a browser is sent that asks nothing, or null. */
  readonly queryPage: string | null;
  readonly limits: Pick<Limits, 'requestTimeout'>;
  readonly gate: RequestGate;
  readonly metrics: ServerMetrics | null;
  readonly allowed: AllowedDocuments | null;
  /** Answers what is asked again and again; nothing does where null. */
  readonly compiled: CompiledAnswers | null;
}

/**
 * Answers GraphQL over HTTP at /graphql: GET, HEAD like it, and POST. A browser that is sent there without a query
 * goes on to the query page, where there is one.
 */
export function addGraphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  shared: SharedContext,
  { queryPage, limits: { requestTimeout }, gate, metrics, allowed, compiled }: GraphqlRouteOptions,
): void {
  app.route({
    method: ['GET', 'POST'],
    url: GRAPHQL_PATH,
    async handler(request, reply) {
      if (queryPage !== null && wantsPage(request)) return reply.redirect(queryPage, 302);
      const given = { search: searchOf(request), body: request.body };
      const places = allowed ? listedQuery(given, allowed) : given;
      if ('code' in places) return reply.code(places.status).send(errorBody(places.code, places.message));
      if (!gate.open) {
        metrics?.rejected.inc({ reason: 'queue' });
        return reply.code(503).header('retry-after', '1').send(errorBody('SERVER_BUSY', 'Too many requests are waiting; try again'));
      }
      let response;
      try {
        response = await gate.run(() => begin(request, places));
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        metrics?.rejected.inc({ reason: 'time' });
        return reply.code(503).send(errorBody('TIME_LIMIT_EXCEEDED', error.message, { limit: requestTimeout }));
      }
      // An answer may be kept, but only used after asking whether it still holds.
      if ('mediaType' in response)
        return reply.headers({ 'content-type': response.mediaType, 'cache-control': 'no-cache' }).send(sendable(response.body));
      for (const [name, value] of response.headers) reply.header(name, value);
      reply.code(response.status ?? 200).header('cache-control', 'no-cache');
      return sendBody(reply, response.body);
    },
  });

  function begin(request: FastifyRequest, places: QueryPlaces) {
    const deadline = new Deadline(requestTimeout);
    const contextOf = (): RequestContext =>
      makeContext(shared, {
        id: request.id,
        deadline,
        authorization: request.headers.authorization,
        client: request.ip,
        nameOperation(name) {
          request.operation = name;
        },
      });
    const work = answer(request, places, contextOf, deadline);
    return { work, answer: deadline.race(work) };
  }

  async function answer(request: FastifyRequest, places: QueryPlaces, contextOf: () => RequestContext, deadline: Deadline) {
    try {
      const known = await compiled?.answer(request, places, contextOf);
      if (known) return known;
      const httpGraphQLRequest = { method: request.method === 'HEAD' ? 'GET' : request.method, headers: headersOf(request), ...places };
      const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => contextOf() });
      if (response.status === undefined) compiled?.learnMediaType(request, response.headers.get('content-type'));
      return response;
    } finally {
      deadline.end();
    }
  }
}

type Body = Awaited<ReturnType<ApolloServer['executeHTTPGraphQLRequest']>>['body'];

function sendBody(reply: FastifyReply, body: Body): FastifyReply {
  return reply.send(body.kind === 'complete' ? sendable(body.string) : body.asyncIterator);
}

function wantsPage(request: FastifyRequest): boolean {
  return request.method !== 'POST' && searchOf(request) === '' && (request.headers.accept ?? '').includes('text/html');
}

function searchOf({ url }: FastifyRequest): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

/**
 * Who asks by GET: a page of the server's own, or a person; a program that is no browser says nothing (W3C Fetch Metadata). A page of
 * another site has to send a header that lets the browser ask first; a GET changes nothing, but takes time.
 */
const OWN_SITES: readonly unknown[] = [undefined, 'same-origin', 'none'];

function headersOf({ method, headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) map.set(name, String(value));
  if (method !== 'POST' && OWN_SITES.includes(headers['sec-fetch-site'])) map.set('apollo-require-preflight', 'true');
  return map;
}
