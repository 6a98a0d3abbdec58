import { Buffer } from 'node:buffer';

/** Distinct ids in ascending order, as UTF-8 in shared memory: id i lies from `starts[i]` to `starts[i + 1]`. */
export interface PackedIds {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** Packs ids that are sorted by JavaScript's own order and distinct. */
export function packIds(sorted: readonly string[]): PackedIds {
  const starts = new Uint32Array(new SharedArrayBuffer((sorted.length + 1) * 4));
  sorted.forEach((id, at) => (starts[at + 1] = starts[at]! + Buffer.byteLength(id)));
  const bytes = new Uint8Array(new SharedArrayBuffer(starts[sorted.length]));
  const writer = Buffer.from(bytes.buffer);
  sorted.forEach((id, at) => writer.write(id, starts[at]!));
  return { count: sorted.length, bytes, starts };
}

/** The id with a number. */
export function idAt({ bytes, starts }: PackedIds, at: number): string {
  return Buffer.from(bytes.buffer, starts[at], starts[at + 1]! - starts[at]!).toString('utf8');
}

/** The number of an id, or -1 where it is not among them. */
export function findId(ids: PackedIds, id: string): number {
  let low = 0;
  let high = ids.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = idAt(ids, middle);
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
