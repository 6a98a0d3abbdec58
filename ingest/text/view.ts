import type { Span } from '../../schema/span.js';
import { fold } from './fold.js';

/** A stretch that is read as other words, or left out where they are none. */
export interface Edit extends Span {
  readonly words: string;
}

/** A stretch of the view with the stored text that it reads; unit for unit where both are of one length. */
interface Run {
  readonly view: number;
  readonly words: string;
  readonly source: number;
  readonly sourceEnd: number;
}

/**
 * What all rules read: the language of a text in plain forms, without markup and the marks of its layout. The stored text stays
 * as it is, and every position leads back to it. Spans of all stages count UTF-16 code units of the view.
 */
export class View {
  /** The words as they are written. */
  readonly plain: string;
  #folded: string | undefined;

  private constructor(
    readonly runs: readonly Run[],
    readonly sourceLength: number,
  ) {
    this.plain = runs.length === 1 ? runs[0]!.words : runs.map(({ words }) => words).join('');
  }

  /** The view that reads a text as it is, unit for unit. */
  static of(text: string): View {
    return new View(text === '' ? [] : [{ view: 0, words: text, source: 0, sourceEnd: text.length }], text.length);
  }

  /** The words folded for matching, unit for unit. */
  get text(): string {
    return (this.#folded ??= fold(this.plain));
  }

  get length(): number {
    return this.plain.length;
  }

  /** The same text read otherwise, unit for unit. */
  reworded(words: string): View {
    if (words === this.plain) return this;
    const runs = this.runs.map((run) => ({ ...run, words: words.slice(run.view, run.view + run.words.length) }));
    return new View(runs, this.sourceLength);
  }

  /** The view with some of its stretches read otherwise. @param edits in order and apart, in this view */
  edited(edits: readonly Edit[]): View {
    if (edits.length === 0) return this;
    const runs: Run[] = [];
    let length = 0;
    const add = (words: string, source: number, sourceEnd: number): void => {
      if (words === '') return;
      runs.push({ view: length, words, source, sourceEnd });
      length += words.length;
    };
    let index = 0;
    const keep = (from: number, to: number): void => {
      while (index < this.runs.length) {
        const { view, words, source, sourceEnd } = this.runs[index]!;
        const end = view + words.length;
        if (view >= to) return;
        const [start, stop] = [Math.max(from, view), Math.min(to, end)];
        if (start < stop) {
          const exact = words.length === sourceEnd - source;
          const part = words.slice(start - view, stop - view);
          add(part, exact ? source + start - view : source, exact ? source + stop - view : sourceEnd);
        }
        if (end > to) return;
        index++;
      }
    };
    let at = 0;
    for (const { start, end, words } of edits) {
      keep(at, start);
      const source = this.toSource({ start, end });
      add(words, source.start, source.end);
      at = Math.max(at, end);
    }
    keep(at, this.length);
    return new View(runs, this.sourceLength);
  }

  /** The stored span from the first to the last unit of a span, with whatever the view leaves out between them. */
  toSource({ start, end }: Span): Span {
    const first = start < this.length ? this.#runAt(start) : undefined;
    const from = first ? first.source + (isExact(first) ? start - first.view : 0) : this.sourceLength;
    if (end <= start) return { start: from, end: from };
    const last = this.#runAt(end - 1)!;
    return { start: from, end: isExact(last) ? last.source + end - last.view : last.sourceEnd };
  }

  /** The span of the view that a stored span's language takes. */
  fromSource({ start, end }: Span): Span {
    return { start: this.#fromSource(start), end: this.#fromSource(end) };
  }

  #runAt(position: number): Run | undefined {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[middle]!.view <= position) low = middle;
      else high = middle - 1;
    }
    return this.runs[low];
  }

  #fromSource(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.runs[middle]!.sourceEnd <= offset) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low];
    if (!run) return this.length;
    return isExact(run) && offset > run.source ? run.view + offset - run.source : run.view;
  }
}

function isExact({ words, source, sourceEnd }: Run): boolean {
  return words.length === sourceEnd - source;
}
