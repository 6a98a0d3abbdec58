import type { Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';

const RULE_ROW = /^[\s|:-]+$/;
/** Columns that are set apart by tabs have two of them at least. */
const FEWEST_TABS = 2;

/** A row of a table: one line, its cells between `|` or tabs. Cell spans count in the view. */
export interface TableRow {
  /** The sentences of the line, from the first to the last: a cell may hold several. */
  readonly first: number;
  readonly last: number;
  readonly cells: readonly Span[];
}

/** A table with what its first row calls the columns, folded. */
export interface Table {
  readonly headings: readonly string[];
  /** Where these stand, in the view. */
  readonly headingSpans: readonly Span[];
  readonly rows: readonly TableRow[];
}

/** Every table of a text, in order; the line of dashes below the headings is no row. */
export function readTables({ view, sentences }: StructuredDocument): Table[] {
  const { text } = view;
  if (!/[|\t]/.test(text)) return [];
  const tables: (Table & { readonly rows: TableRow[]; readonly bars: boolean })[] = [];
  let open = false;
  for (let first = 0, last = 0; first < sentences.length; first = last + 1) {
    const line = lineAt(text, sentences[first]!.start);
    last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.start < line.end) last++;
    const words = text.slice(line.start, line.end);
    const bars = words.trimStart().startsWith('|');
    const cells = (bars ? betweenBars(words) : byTabs(words)).map(({ start, end }) => ({
      start: start + line.start,
      end: end + line.start,
    }));
    if (cells.length === 0) {
      open = false;
      continue;
    }
    if (!open || tables.at(-1)!.bars !== bars)
      tables.push({ headings: cells.map(({ start, end }) => text.slice(start, end).trim()), headingSpans: cells, rows: [], bars });
    else if (!RULE_ROW.test(words)) tables.at(-1)!.rows.push({ first, last, cells });
    open = true;
  }
  return tables;
}

/** Which sentence of its row a place lies in. */
export function sentenceAt({ sentences }: StructuredDocument, { first, last }: TableRow, at: number): number {
  let index = first;
  while (index < last && sentences[index + 1]!.start <= at) index++;
  return index;
}

function lineAt(text: string, at: number): Span {
  let start = at;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, end };
}

function betweenBars(row: string): Span[] {
  const bars = [...row.matchAll(/\|/g)].map((match) => match.index);
  return bars.slice(0, -1).map((at, index) => ({ start: at + 1, end: bars[index + 1]! }));
}

function byTabs(row: string): Span[] {
  const tabs = [...row.matchAll(/\t/g)].map((match) => match.index);
  if (tabs.length < FEWEST_TABS) return [];
  const bounds = [-1, ...tabs, row.length];
  return bounds.slice(0, -1).map((at, index) => ({ start: at + 1, end: bounds[index + 1]! }));
}
