import { invariant } from './errors.js';

/** A half-open range `[start, end)`. The unit depends on the text view: UTF-16 code units inside the pipeline, code points in records. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two ranges share at least one position? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Converts UTF-16 offsets to code-point offsets and back, in constant time where the text has no surrogate pair. */
export class CodePointIndex {
  readonly #units: Uint32Array | undefined;
  /** The text's length in code points. */
  readonly length: number;

  constructor(readonly text: string) {
    if (!/[\uD800-\uDBFF]/.test(text)) {
      this.length = text.length;
      return;
    }
    const units: number[] = [];
    for (let at = 0; at < text.length;) {
      units.push(at);
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    }
    units.push(text.length);
    this.#units = Uint32Array.from(units);
    this.length = units.length - 1;
  }

  /** The UTF-16 offset of a code-point offset. */
  toUnits(codePoint: number): number {
    if (!this.#units) return codePoint;
    const unit = this.#units[codePoint];
    invariant(unit !== undefined, `code point ${codePoint} lies outside a text of ${this.length}`);
    return unit;
  }

  /** The code-point offset of a UTF-16 offset; one inside a surrogate pair counts as the pair's start. */
  toCodePoints(unit: number): number {
    const units = this.#units;
    if (!units) return unit;
    let low = 0;
    let high = units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (units[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The text of a span counted in code points. */
  slice(span: Span): string {
    return this.text.slice(this.toUnits(span.start), this.toUnits(span.end));
  }

  /** The same range, counted in code points. */
  spanToCodePoints(span: Span): Span {
    return { start: this.toCodePoints(span.start), end: this.toCodePoints(span.end) };
  }
}
