import { statSync } from 'node:fs';
import { PlangraphError } from '../../../../schema/errors.js';

/** Reads look as often as this, in milliseconds; a look costs microseconds. */
const LOOK_EVERY = 100;

/**
 * The file behind an open database, told from another of the same name by device and inode: one that was deleted or
 * replaced still answers, and what is written into it is gone with the last who has it open.
 */
export class DatabaseFile {
  readonly #opened: string | null;
  #looked = 0;

  /** @param path absolute, of a file that has just been opened */
  constructor(
    readonly path: string,
    readonly location: string,
  ) {
    this.#opened = identityOf(path);
  }

  get isSame(): boolean {
    return identityOf(this.path) === this.#opened;
  }

  /** @throws PlangraphError STORE_UNAVAILABLE where it is another file, or none. */
  check(): void {
    this.#looked = performance.now();
    if (!this.isSame)
      throw new PlangraphError('STORE_UNAVAILABLE', `the file of the store ${this.location} was deleted or replaced while it was open`, {
        hint: 'put the file back, or start the program again to open the one that is there now; nothing more is written to the old one',
      });
  }

  /** The same for reads, which would each pay for a look. */
  checkNowAndThen(): void {
    if (performance.now() - this.#looked > LOOK_EVERY) this.check();
  }
}

function identityOf(path: string): string | null {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.dev}:${stats.ino}` : null;
}
