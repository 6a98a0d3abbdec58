import compress from '@fastify/compress';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

/** Compresses answers from 1 KiB for clients that accept it; what clients send has to come as it is. */
export async function addCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
}

/**
 * Lets web pages of the named origins ask (`*` for all of them); of no other, which is the default. Cookies are never
 * taken, so that a page cannot act for who looks at it.
 */
export async function addCrossOrigin(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: [
      ...['content-type', 'content-disposition', 'authorization', 'apollo-require-preflight', 'if-none-match', 'x-request-id'],
      ...['range', 'if-range'],
      // What clients and tracers send by themselves.
      ...['apollographql-client-name', 'apollographql-client-version', 'x-apollo-operation-name', 'traceparent', 'tracestate'],
      // Of the Model Context Protocol, Streamable HTTP.
      ...['mcp-session-id', 'mcp-protocol-version', 'mcp-method', 'mcp-name', 'last-event-id'],
    ],
    exposedHeaders: [
      ...['content-disposition', 'content-length', 'content-range', 'accept-ranges', 'etag', 'retry-after', 'x-request-id'],
      ...['mcp-session-id', 'mcp-protocol-version'],
    ],
    credentials: false,
    maxAge: 600,
  });
}

/** Routes that watch the server rather than use it. */
export const UNLIMITED = { rateLimit: false } as const;

/**
 * Lets every client (by its address) ask so many times a minute; 0 sets no limit. Above it the answer is 429, with
 * `Retry-After`.
 */
export async function addRateLimit(app: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await app.register(rateLimit, { max: perMinute, timeWindow: 60_000, cache: 50_000, ipv6Subnet: 64 });
}
