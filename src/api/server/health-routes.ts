import type { FastifyInstance } from 'fastify';
import type { ErrorLog } from '../errors/format-error.js';
import type { ApiSource } from './api-source.js';
import { UNLIMITED } from './rate-limit.js';

/** `/health/live`: the process answers. `/health/ready`: the store does too. */
export function addHealthRoutes(app: FastifyInstance, { reader }: ApiSource, log: ErrorLog): void {
  app.get('/health/live', { config: UNLIMITED }, () => ({ status: 'live' }));
  app.get('/health/ready', { config: UNLIMITED }, async (_, reply) => {
    try {
      return { status: 'ready', dataVersion: await reader.dataVersion() };
    } catch (error) {
      log('the store does not answer', error);
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}
