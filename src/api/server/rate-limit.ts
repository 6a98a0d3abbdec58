import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

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
