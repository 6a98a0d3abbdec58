import type { SectionRecord } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';
import type { ReadDocument } from '../1-document/document.js';

/** One part of the document's structure; indices point into the same array, a parent always before its children. */
export interface Section {
  readonly index: number;
  readonly parent: number | undefined;
  readonly kind: SectionRecord['kind'];
  /** The path of the headings' own numerals, such as 三（一）2; empty for an unnumbered part. */
  readonly number: string;
  readonly title: string;
  readonly titleSpan: Span | undefined;
  /** From the heading's first character to the end of the last subsection. */
  readonly span: Span;
  /** Titles from the outermost part down to this one. */
  readonly path: readonly string[];
  /** Is this a task of the plan by the annotation guide's rulings? */
  readonly isTask: boolean;
  /** Does it, or a part that holds it, tell of what has been (…年工作回顾, 发展基础, 现状)? */
  readonly looksBack: boolean;
}

/** A sentence: it ends with 。！？； or a line's end, never inside brackets or quotes; the innermost section that holds it. */
export interface Sentence extends Span {
  readonly section: number;
}

/** Stage 2: the parts of the text. */
export interface StructuredDocument extends ReadDocument {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}
