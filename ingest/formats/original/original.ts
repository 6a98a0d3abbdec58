import type { IssueCode } from '../../../schema/issues.js';
import type { Span } from '../../../schema/span.js';

/** A document as it came: bytes and the name that the user knows it by. */
export interface SourceDocument {
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * A part of the text with its place in the original. All numbers count from 1, as the file does: `page` is the file's page,
 * not the printed number; `box` is left, top, right and bottom in points from the page's upper left corner.
 */
export interface OriginalPart extends Span {
  readonly page?: number;
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  readonly paragraph?: number;
  readonly sheet?: string;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
}

/** A fault of the original. The span counts UTF-16 code units of the text. */
export interface OriginalIssue {
  readonly code: IssueCode;
  readonly message: string;
  readonly span?: Span;
}

/**
 * What a format's reader makes of a file. The text is plain: one paragraph a line, the numbering written out, tables as Markdown
 * rows (`| a | b |`, a line of dashes below the header); running heads and page numbers are no part of it. What the file says of
 * itself elsewhere (a metadata card) and the text does not say stands in a front matter block at its head.
 */
export interface OriginalText {
  readonly source: string;
  readonly text: string;
  readonly mediaType: string;
  /** Levels, 1 to 6, of the lines that the format's styles make headings, by where a line starts in the text. */
  readonly headingLevels: ReadonlyMap<number, number>;
  /** In order and apart from each other; what no part covers has no place of its own. */
  readonly parts: readonly OriginalPart[];
  readonly issues: readonly OriginalIssue[];
}

/**
 * Reads one format. What is wrong with the file and leaves something to read is an issue of the result.
 * @throws OriginalFault where nothing can be read
 */
export type FormatReader = (input: SourceDocument, limits: ReadLimits) => OriginalText | Promise<OriginalText>;

/** Bounds of one file's reading; beyond them it is refused as TOO_LARGE. Time and memory are bounded by the thread it runs in. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  readonly pages: number;
  /** Bytes that an archive's parts take when unpacked, in sum. */
  readonly unpackedBytes: number;
  /** Parts of an archive. */
  readonly archiveParts: number;
  /** Elements of markup inside each other. */
  readonly depth: number;
  /** UTF-16 code units of the text. */
  readonly textLength: number;
}

export const READ_LIMITS: ReadLimits = {
  bytes: 64 * 1024 * 1024,
  pages: 2_000,
  unpackedBytes: 256 * 1024 * 1024,
  archiveParts: 10_000,
  depth: 256,
  textLength: 20_000_000,
};

/** Nothing can be read: an issue of level error. */
export class OriginalFault extends Error {
  constructor(
    readonly code: IssueCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
