import type { IssueCode } from '../schema/issues.js';
import type { SectionRecord } from '../schema/records.js';
import type { Span } from '../schema/span.js';

/*
 * What the stages hand to each other. Inside the pipeline every span counts UTF-16 code units of `text`, which is the
 * document exactly as it was decoded and is never changed; records leave the last stage counted in code points.
 */

/** A document as it came: bytes and the name that the user knows it by. */
export interface SourceDocument {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/** A fault of the document, found by a stage. */
export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly stage: string;
  readonly span?: Span;
}

/** A value together with the place in the text that says it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** What a document says of itself. Every value is found in the text; what is not said is absent. */
export interface Metadata {
  readonly title?: Located<string>;
  /** Each body that signs the text, in its order. */
  readonly issuers: readonly Located<string>[];
  /** 文号, such as 国发〔2018〕38号. */
  readonly docNumber?: Located<string>;
  /** The date of issue, ISO 8601 to the precision given. */
  readonly date?: Located<string>;
  /** The years that the title names as the plan's period. */
  readonly periodStart?: string;
  readonly periodEnd?: string;
  /** The keys of a front matter block, where there is one. */
  readonly frontMatter: Readonly<Record<string, Located<string>>>;
}

/** Stage 1: bytes read as text, with what the text says of itself. */
export interface ReadDocument {
  readonly source: string;
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly metadata: Metadata;
  /** Parts that are markup and not language: front matter fences and keys, image links, HTML tags, emphasis marks. */
  readonly markup: readonly Span[];
  readonly issues: readonly Issue[];
}

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
}

/** A sentence: it ends with 。！？； or a line's end, never inside brackets or quotes; the innermost section that holds it. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  readonly section: number;
}

/** Stage 2: the parts of the text. */
export interface StructuredDocument extends ReadDocument {
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
}
