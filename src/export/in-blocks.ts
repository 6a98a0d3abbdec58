import type { Chunks } from './formats/export-format.js';

/** Bytes that are gathered before they go out: a write for each line would cost more than the line. */
const BLOCK = 1 << 16;

/** The same bytes in blocks of 64 KiB or more. */
export async function* inBlocks(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let gathered: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
    gathered.push(bytes);
    size += bytes.length;
    if (size < BLOCK) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(gathered);
}
