import type { Span } from '../../schema/span.js';
import { fold } from './fold.js';

/** A stretch of the stored text that the view reads as other words, or leaves out where they are none. */
export interface Edit extends Span {
  readonly words: string;
}

/** A stretch that stands in the view as it is stored, unit for unit, or (not `exact`) as other words. */
interface Run {
  readonly view: number;
  readonly source: number;
  readonly sourceEnd: number;
  readonly exact: boolean;
}

/**
 * What all rules read: the language of a text without its markup. The stored text stays as it is, and every position leads
 * back to it. Spans of all stages count UTF-16 code units of this view.
 */
export class View {
  /** The words as they are written. */
  readonly plain: string;
  /** The same, folded for matching, unit for unit. */
  readonly text: string;
  readonly #runs: readonly Run[];
  readonly #sourceLength: number;

  /** @param edits in order and apart */
  constructor(stored: string, edits: readonly Edit[]) {
    const parts: string[] = [];
    const runs: Run[] = [];
    let length = 0;
    const add = (words: string, source: number, sourceEnd: number, exact: boolean): void => {
      if (words === '') return;
      parts.push(words);
      runs.push({ view: length, source, sourceEnd, exact });
      length += words.length;
    };
    let at = 0;
    for (const { start, end, words } of edits) {
      add(stored.slice(at, start), at, start, true);
      add(words, start, end, words.length === end - start);
      at = Math.max(at, end);
    }
    add(stored.slice(at), at, stored.length, true);
    this.plain = parts.join('');
    this.text = fold(this.plain);
    this.#runs = runs;
    this.#sourceLength = stored.length;
  }

  get length(): number {
    return this.plain.length;
  }

  /** The stored span from the first to the last unit of a span, with whatever the view leaves out between them. */
  toSource({ start, end }: Span): Span {
    const from = this.#sourceStart(start);
    if (end <= start) return { start: from, end: from };
    const last = this.#runAt(end - 1)!;
    return { start: from, end: last.exact ? last.source + end - last.view : last.sourceEnd };
  }

  /** Does the stored text hold these words in one piece, with nothing between them that the view leaves out? */
  isWhole(span: Span): boolean {
    const source = this.toSource(span);
    return source.end - source.start === span.end - span.start;
  }

  /** The span of the view that a stored span's language takes. */
  fromSource({ start, end }: Span): Span {
    return { start: this.#fromSource(start), end: this.#fromSource(end) };
  }

  #sourceStart(position: number): number {
    const run = this.#runAt(position);
    if (!run || position >= this.length) return this.#sourceLength;
    return run.exact ? run.source + position - run.view : run.source;
  }

  #runAt(position: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.view <= position) low = middle;
      else high = middle - 1;
    }
    return this.#runs[low];
  }

  #fromSource(offset: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#runs[middle]!.sourceEnd <= offset) low = middle + 1;
      else high = middle;
    }
    const run = this.#runs[low];
    if (!run) return this.length;
    return run.exact && offset > run.source ? run.view + offset - run.source : run.view;
  }
}
