import type { FileHandle } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { bufferChunks, type Chunks } from '../../export/chunks.js';
import { openUnnamedFile } from '../../files/unnamed-file.js';
import { WrittenFile } from './written-file.js';

/** How many are remembered that need more space than there is, so that it is not tried for every client anew. */
const MAX_TOO_LONG = 100;

interface Entry {
  readonly written: Promise<WrittenFile | null>;
  /** Once it is written. */
  file?: WrittenFile;
}

/**
 * Exports of one version of the data that were written to temporary files, so that their length is known and any part of them
 * can be read. All of them together take `maxBytes` on the disk at most; the one that was asked for longest ago goes first.
 */
export class WrittenFiles {
  readonly #files = new Map<string, Entry>();
  readonly #tooLong = new LRUCache<string, true>({ max: MAX_TOO_LONG });
  #version: string | undefined;
  #bytes = 0;

  constructor(private readonly maxBytes: number) {}

  /** Whether asking for the file makes nobody write. */
  has(key: string): boolean {
    return this.#files.has(key) || this.#tooLong.has(key);
  }

  /**
   * The file of this key, held for the caller, who has to drop it; null where there is no space for it. Who asks at the same
   * time waits for one writing.
   */
  async get(version: string, key: string, write: () => Chunks): Promise<WrittenFile | null> {
    if (version !== this.#version) this.close();
    this.#version = version;
    if (this.#tooLong.has(key)) return null;
    const entry = this.#files.get(key) ?? this.#begin(key, write());
    // The last of the map is the last to go.
    this.#files.delete(key);
    this.#files.set(key, entry);
    const file = await entry.written;
    return file?.hold() ?? null;
  }

  /** Lets all of them go; who reads one reads it to its end. */
  close(): void {
    for (const key of this.#files.keys()) this.#letGo(key);
    this.#tooLong.clear();
  }

  #begin(key: string, chunks: Chunks): Entry {
    const entry: Entry = { written: this.#write(key, chunks) };
    entry.written.then(
      (file) => {
        if (file) entry.file = file;
      },
      () => this.#files.delete(key),
    );
    return entry;
  }

  async #write(key: string, chunks: Chunks): Promise<WrittenFile | null> {
    let handle: FileHandle | undefined;
    let size = 0;
    try {
      handle = await openUnnamedFile();
      for await (const chunk of bufferChunks(chunks)) {
        if (!this.#reserve(chunk.length)) throw new NoSpace();
        size += chunk.length;
        await handle.appendFile(chunk);
      }
      return new WrittenFile(handle, size, () => (this.#bytes -= size));
    } catch (error) {
      this.#bytes -= size;
      await handle?.close();
      if (!(error instanceof NoSpace) && !isOfTheDisk(error)) throw error;
      this.#files.delete(key);
      this.#tooLong.set(key, true);
      return null;
    }
  }

  #reserve(bytes: number): boolean {
    for (const [key, { file }] of this.#files) {
      if (this.#bytes + bytes <= this.maxBytes) break;
      if (file) this.#letGo(key);
    }
    if (this.#bytes + bytes > this.maxBytes) return false;
    this.#bytes += bytes;
    return true;
  }

  #letGo(key: string): void {
    const { file, written } = this.#files.get(key)!;
    this.#files.delete(key);
    if (file) file.release();
    // Who waits for it asked before, and so holds it before.
    else
      void written.then(
        (late) => late?.release(),
        () => undefined,
      );
  }
}

class NoSpace extends Error {}

/** A full disk, or one that cannot be written to, is no reason to give nothing. */
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && ['open', 'write', 'unlink'].includes(String(error.syscall));
}
