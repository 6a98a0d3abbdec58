import type { Tokens } from './tokens.js';

/** Where words begin and end in a view: all that is kept of a text's words once its sentences are read. */
export class WordBoundaries {
  readonly #at: Uint8Array;

  /** @param length of the view, in code units */
  constructor(length: number) {
    this.#at = new Uint8Array(length + 1);
  }

  /** Adds the words of the sentence that begins at `offset`. */
  add({ starts }: Tokens, offset: number): void {
    for (const start of starts) this.#at[offset + start] = 1;
  }

  has(position: number): boolean {
    return this.#at[position] === 1;
  }
}
