import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { httpHandler } from '../../mcp/server/transports.js';
import type { ToolHost } from '../../mcp/server/mcp-server.js';
import { errorBody } from '../errors/error-body.js';
import type { ErrorLog } from '../errors/format-error.js';

export const MCP_PATH = '/mcp';

export interface McpRouteOptions {
  /** Origins whose pages may ask, `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly log: ErrorLog;
}

/**
 * Answers the Model Context Protocol over Streamable HTTP at /mcp, without sessions: POST alone, anything else 405. Pages of
 * other origins are turned away, as the protocol asks of its servers.
 */
export function addMcpRoute(app: FastifyInstance, host: ToolHost, { corsOrigins, log }: McpRouteOptions): void {
  const handler = httpHandler(host, (error) => log(MCP_PATH, error));
  app.post(MCP_PATH, async (request, reply) => {
    if (!mayAsk(request, corsOrigins)) return reply.code(403).send(errorBody('BAD_REQUEST', 'Pages of this origin may not ask'));
    return send(reply, await handler.fetch(toWebRequest(request, reply), { parsedBody: request.body }));
  });
  app.addHook('onClose', () => handler.close());
}

/** Programs send no origin. */
function mayAsk({ headers: { origin, host } }: FastifyRequest, allowed: readonly string[]): boolean {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/** The request as the protocol's library takes it; it ends with the client's connection. The body has been read. */
function toWebRequest(request: FastifyRequest, reply: FastifyReply): Request {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
  return new Request(new URL(MCP_PATH, 'http://localhost'), { method: request.method, headers, signal: gone.signal });
}

function send(reply: FastifyReply, response: Response): FastifyReply {
  reply.code(response.status);
  for (const [name, value] of response.headers) reply.header(name, value);
  reply.header('cache-control', 'no-store');
  return reply.send(response.body ? Readable.fromWeb(response.body as ReadableStream) : null);
}
