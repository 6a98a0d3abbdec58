import type { FileHandle } from 'node:fs/promises';
import type { Span } from '../../../schema/span.js';

const PIECE = 1 << 16;

/** A temporary file that many read at once, closed when it has been released and nobody holds it any more. */
export class WrittenFile {
  #holders = 0;
  #released = false;

  constructor(
    private readonly handle: FileHandle,
    /** In bytes. */
    readonly size: number,
    private readonly onClosed: () => void,
  ) {}

  /** Keeps it open until `drop`. */
  hold(): this {
    this.#holders += 1;
    return this;
  }

  drop(): void {
    this.#holders -= 1;
    this.#closeIfDone();
  }

  release(): void {
    this.#released = true;
    this.#closeIfDone();
  }

  /** The bytes of a range, in pieces of 64 KiB, for who holds it. */
  async *read({ start, end }: Span): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end;) {
      const buffer = Buffer.allocUnsafe(Math.min(PIECE, end - at));
      const { bytesRead } = await this.handle.read({ buffer, position: at });
      if (bytesRead === 0) throw new Error(`the temporary file ends at ${at} of ${this.size} bytes`);
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }

  #closeIfDone(): void {
    if (!this.#released || this.#holders > 0) return;
    void this.handle.close();
    this.onClosed();
  }
}
