import { stringify } from 'yaml';
import type { IssueCode } from '../../../schema/issues.js';
import type { Span } from '../../../schema/span.js';
import { OriginalFault, type OriginalIssue, type OriginalPart, type OriginalText, type ReadLimits } from './original.js';

/** Where something stands in the original. */
export type Place = Omit<OriginalPart, keyof Span>;

/** Text that stands at one place; without a place where the original has none for it. */
export interface Piece {
  readonly text: string;
  readonly place?: Place;
}

const MAX_PARTS = 400_000;
const DEEPEST_LEVEL = 6;

/**
 * Makes the text of an original, paragraph by paragraph: a line for each, apart by an empty line, the rows of a table under each
 * other. White space at both ends of a paragraph or a cell is left out; in a cell, line ends become spaces and bars full-width.
 * @throws OriginalFault TOO_LARGE from all that adds text
 */
export class TextBuilder {
  readonly #limits: Pick<ReadLimits, 'textLength'>;
  readonly #chunks: string[] = [];
  readonly #parts: OriginalPart[] = [];
  readonly #levels = new Map<number, number>();
  readonly #issues: OriginalIssue[] = [];
  #length = 0;

  constructor(limits: Pick<ReadLimits, 'textLength'>) {
    this.#limits = limits;
  }

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length;
  }

  /** What the file says of itself outside its text. Goes before all else. */
  frontMatter(values: Readonly<Record<string, string>>): void {
    if (Object.keys(values).length > 0) this.#write(`---\n${stringify(values, { lineWidth: 0 })}---\n`);
  }

  /**
   * Adds a paragraph; nothing where it has no words.
   * @param level of a heading, from 1
   */
  paragraph(pieces: string | readonly Piece[], { level, place }: { level?: number | undefined; place?: Place } = {}): Span | null {
    const trimmed = trim(typeof pieces === 'string' ? [{ text: pieces, ...(place && { place }) }] : pieces);
    if (trimmed.length === 0) return null;
    this.#separate();
    const start = this.#length;
    for (const piece of trimmed) this.#add(piece.text, piece.place);
    this.#write('\n');
    if (level !== undefined) this.#levels.set(start, Math.min(Math.max(level, 1), DEEPEST_LEVEL));
    return { start, end: this.#length - 1 };
  }

  /** Adds a table, whose first row names the columns. Rows that are shorter than the longest get empty cells. */
  table(rows: readonly (readonly (readonly Piece[])[])[]): void {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (columns === 0) return;
    this.#separate();
    rows.forEach((row, index) => {
      this.#write('|');
      for (let column = 0; column < columns; column++) {
        this.#write(' ');
        for (const { text, place } of trim(row[column] ?? []))
          this.#add(text.replace(/[\r\n\v\f\u2028\u2029]+/g, ' ').replaceAll('|', '｜'), place);
        this.#write(' |');
      }
      this.#write(index === 0 ? `\n|${' --- |'.repeat(columns)}\n` : '\n');
    });
  }

  report(code: IssueCode, message: string, span?: Span | null): void {
    this.#issues.push({ code, message, ...(span && { span }) });
  }

  finish(source: string, mediaType: string): OriginalText {
    return { source, text: this.#chunks.join(''), mediaType, headingLevels: this.#levels, parts: this.#parts, issues: this.#issues };
  }

  #separate(): void {
    if (this.#length > 0) this.#write('\n');
  }

  #add(text: string, place: Place | undefined): void {
    if (text === '') return;
    const start = this.#length;
    this.#write(text);
    if (!place) return;
    if (this.#parts.length >= MAX_PARTS)
      throw new OriginalFault('TOO_LARGE', `it has more than the ${MAX_PARTS} paragraphs and cells that one document may have; split it`);
    this.#parts.push({ start, end: this.#length, ...place });
  }

  #write(text: string): void {
    this.#length += text.length;
    if (this.#length > this.#limits.textLength)
      throw new OriginalFault(
        'TOO_LARGE',
        `its text has more than the ${this.#limits.textLength} characters that one document may have; split it`,
      );
    this.#chunks.push(text);
  }
}

/** Leaves out the white space at both ends. */
function trim(pieces: readonly Piece[]): Piece[] {
  const filled = pieces.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return [];
  const [first, last] = [pieces.indexOf(filled[0]!), pieces.lastIndexOf(filled.at(-1)!)];
  return pieces.slice(first, last + 1).map((piece, index) => {
    const start = index === 0 ? piece.text.trimStart() : piece.text;
    return { ...piece, text: index === last - first ? start.trimEnd() : start };
  });
}
