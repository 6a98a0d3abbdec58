import type { Span } from '../../schema/span.js';
import { fold } from '../knowledge/fold.js';
import type { ReadDocument, StructuredDocument } from '../types.js';

/** A sentence in view coordinates, with the index of the section that holds it. */
export interface ViewSentence extends Span {
  readonly section: number;
}

/**
 * The language of a document without its markup, folded for matching, with a map back to the stored text. Stages 3 to
 * 5 count in this view; nothing of it is stored.
 */
export interface View {
  readonly document: StructuredDocument;
  /** Folded text: the same length as `plain`. */
  readonly text: string;
  /** The same characters as they stand in the document. */
  readonly plain: string;
  readonly sentences: readonly ViewSentence[];
  /** The source span of a view span, or null where markup stands inside it. */
  toSource(span: Span): Span | null;
  /** The source span from the first to the last unit of a view span, whatever markup stands between. */
  coverSource(span: Span): Span;
  /** The view span that covers a source span's language. */
  fromSource(span: Span): Span;
}

export function makeView(document: StructuredDocument): View {
  const { plain, positions } = withoutMarkup(document);
  const fromSource = (span: Span): Span => ({ start: lowerBound(positions, span.start), end: lowerBound(positions, span.end) });
  const coverSource = (span: Span): Span => ({ start: positions[span.start]!, end: positions[span.end - 1]! + 1 });
  const sentences = document.sentences
    .map((sentence) => ({ ...fromSource(sentence.span), section: sentence.section }))
    .filter((sentence) => sentence.end > sentence.start);
  return {
    document,
    text: fold(plain),
    plain,
    sentences,
    fromSource,
    coverSource,
    toSource(span) {
      const source = coverSource(span);
      return source.end - source.start === span.end - span.start ? source : null;
    },
  };
}

function withoutMarkup(document: ReadDocument): { plain: string; positions: Int32Array } {
  const { text, markup } = document;
  const positions = new Int32Array(text.length);
  const kept: string[] = [];
  let length = 0;
  const keep = (from: number, to: number): void => {
    if (to <= from) return;
    kept.push(text.slice(from, to));
    for (let at = from; at < to; at++) positions[length++] = at;
  };
  let at = 0;
  for (const span of markup) {
    keep(at, span.start);
    at = Math.max(at, span.end);
  }
  keep(at, text.length);
  return { plain: kept.join(''), positions: positions.subarray(0, length) };
}

/** The first view position whose source position is not before `source`. */
function lowerBound(positions: Int32Array, source: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < source) low = middle + 1;
    else high = middle;
  }
  return low;
}
