import type { IssueCode } from '../../schema/issues.js';
import type { Span } from '../../schema/span.js';
import type { OriginalPart } from '../formats/original/original.js';
import type { View } from '../text/view.js';

/** A fault of the document, found by a stage. The span counts in the view. */
export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  readonly stage: string;
  readonly span?: Span;
}

/** A value together with the place in the view that says it. */
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
  /** The keys of a front matter block, where there is one; a value that is no language has an empty span. */
  readonly frontMatter: Readonly<Record<string, Located<string>>>;
}

/** Stage 1: bytes read as text, with what the text says of itself. */
export interface ReadDocument {
  readonly source: string;
  /** The stored text: the decoded text, never changed. Only stage 6 counts in it. */
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** What all stages read, and where all their spans count. */
  readonly view: View;
  /** Levels of the lines that markup makes headings, by where a line starts in the view: 1 to 6 for `#`, BOLD_LEVEL for bold. */
  readonly headingLevels: ReadonlyMap<number, number>;
  readonly metadata: Metadata;
  /** Where parts of the stored text stand in the original, in its UTF-16 code units; none where the original is text. */
  readonly parts: readonly OriginalPart[];
  readonly issues: readonly Issue[];
}
