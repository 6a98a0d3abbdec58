import { Readable } from 'node:stream';

/**
 * A stream of the chunks that ends with an error once its reader has taken nothing for `limit` milliseconds: a client
 * that stands still would keep its place, and the store's snapshot, for ever.
 */
export function withStallTimeout(chunks: AsyncIterable<Uint8Array | string>, limit: number): Readable {
  const stream = Readable.from(watched(), { objectMode: false });
  return stream;

  async function* watched(): AsyncGenerator<Uint8Array | string> {
    for await (const chunk of chunks) {
      const timer = setTimeout(() => stream.destroy(new Error(`the client took nothing for ${limit} ms`)), limit).unref();
      try {
        yield chunk;
      } finally {
        clearTimeout(timer);
      }
    }
  }
}
