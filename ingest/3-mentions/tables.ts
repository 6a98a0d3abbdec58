import type { Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';

const RULE_ROW = /^[\s|:-]+$/;

/** A row of a Markdown table: one line, its cells between `|`. Cell spans count in the view. */
export interface TableRow {
  /** The sentence that the row is. */
  readonly sentence: number;
  readonly cells: readonly Span[];
}

/** A Markdown table with what its first row calls the columns, folded. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Every table of a text, in order; the line of dashes below the headings is no row. */
export function readTables({ view, sentences }: StructuredDocument): Table[] {
  if (!view.text.includes('|')) return [];
  const tables: { headings: string[]; rows: TableRow[] }[] = [];
  let open = false;
  sentences.forEach((sentence, index) => {
    const row = view.text.slice(sentence.start, sentence.end);
    if (!row.trimStart().startsWith('|')) {
      open = false;
      return;
    }
    const cells = cellsOf(row).map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }));
    if (!open) tables.push({ headings: cells.map(({ start, end }) => view.text.slice(start, end).trim()), rows: [] });
    else if (!RULE_ROW.test(row)) tables.at(-1)!.rows.push({ sentence: index, cells });
    open = true;
  });
  return tables;
}

function cellsOf(row: string): Span[] {
  const bars = [...row.matchAll(/\|/g)].map((match) => match.index);
  return bars.slice(0, -1).map((bar, index) => ({ start: bar + 1, end: bars[index + 1]! }));
}
