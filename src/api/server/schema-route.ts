import type { FastifyInstance } from 'fastify';
import { printApiSchema } from '../print-schema.js';

/** `GET /schema.graphql`: the schema as the committed file has it. */
export async function addSchemaRoute(app: FastifyInstance): Promise<void> {
  const schema = await printApiSchema();
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schema));
}
