import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Compresses answers from 1 KiB for clients that accept it; what clients send has to come as it is. */
export async function addCompression(app: FastifyInstance): Promise<void> {
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
}
