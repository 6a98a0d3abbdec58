import { Buffer } from 'node:buffer';
import { ChunkedArray } from './chunked-array.js';

/** Distinct ids in ascending order of their UTF-8, in shared memory: id i lies from `starts[i]` to `starts[i + 1]`. */
export interface StringTable {
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

/** So many bytes of an id are compared as one number, those that follow what all ids begin with. */
const KEY_BYTES = 6;

/** Distinct ids as they come, outside of the heap: a million strings would take twice the memory, and time to be collected. */
export class StringTableBuilder {
  readonly #bytes = new ChunkedArray(Uint8Array);
  readonly #starts = new ChunkedArray(Uint32Array);

  constructor() {
    this.#starts.push(0);
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  add(id: string): void {
    for (const byte of Buffer.from(id)) this.#bytes.push(byte);
    this.#starts.push(this.#bytes.length);
  }

  /** The places of the ids in ascending order of the ids. */
  order(): Uint32Array {
    const keys = this.#keys();
    return Uint32Array.from({ length: this.count }, (_, at) => at).sort((a, b) => keys[a]! - keys[b]! || this.#compare(a, b));
  }

  /** The ids in an order that was found before; they are here no more. */
  pack(order: Uint32Array): StringTable {
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#bytes.length));
    const starts = new Uint32Array(new SharedArrayBuffer((order.length + 1) * 4));
    let to = 0;
    order.forEach((from, at) => {
      const end = this.#starts.at(from + 1);
      for (let byte = this.#starts.at(from); byte < end; byte++) bytes[to++] = this.#bytes.at(byte);
      starts[at + 1] = to;
    });
    this.#bytes.release();
    this.#starts.release();
    return { count: order.length, bytes, starts };
  }

  /** Of each id a number that is smaller where the id comes before, or the same where more of it has to be read. */
  #keys(): Float64Array {
    const shared = this.#sharedLength();
    return Float64Array.from({ length: this.count }, (_, at) => {
      const end = this.#starts.at(at + 1);
      let key = 0;
      for (let byte = this.#starts.at(at) + shared, read = 0; read < KEY_BYTES; byte++, read++)
        // An id that ends comes before those that go on.
        key = key * 257 + (byte < end ? this.#bytes.at(byte) + 1 : 0);
      return key;
    });
  }

  /** How many bytes all ids begin with alike. */
  #sharedLength(): number {
    let shared = this.count === 0 ? 0 : this.#starts.at(1);
    for (let at = 1; at < this.count; at++) {
      const start = this.#starts.at(at);
      const limit = Math.min(shared, this.#starts.at(at + 1) - start);
      shared = 0;
      while (shared < limit && this.#bytes.at(shared) === this.#bytes.at(start + shared)) shared++;
    }
    return shared;
  }

  #compare(a: number, b: number): number {
    const [from, to] = [this.#starts.at(a), this.#starts.at(b)];
    const [first, second] = [this.#starts.at(a + 1) - from, this.#starts.at(b + 1) - to];
    for (let at = 0; at < Math.min(first, second); at++) {
      const difference = this.#bytes.at(from + at) - this.#bytes.at(to + at);
      if (difference !== 0) return difference;
    }
    return first - second;
  }
}

/** The id with a number. */
export function idAt(ids: StringTable, at: number): string {
  return bytesAt(ids, at).toString('utf8');
}

/** The number of an id, or -1 where it is not among them. */
export function findId(ids: StringTable, id: string): number {
  const sought = Buffer.from(id);
  let low = 0;
  let high = ids.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = Buffer.compare(bytesAt(ids, middle), sought);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function bytesAt({ bytes, starts }: StringTable, at: number): Buffer {
  return Buffer.from(bytes.buffer, starts[at], starts[at + 1]! - starts[at]!);
}
