import { READ_LIMITS } from '../../ingest/formats/original/original.js';

/** All bytes, or the first of more than a document may have, which is enough to refuse it. */
export async function readBounded(chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk as Uint8Array);
    read.push(bytes);
    size += bytes.length;
    if (size > READ_LIMITS.bytes) break;
  }
  return Buffer.concat(read);
}
