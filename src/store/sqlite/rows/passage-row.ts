import type { Passage } from '../../port/search.js';

/** The columns of a passage beside those of other records. */
export interface PassageRow {
  readonly passage_document: string;
  readonly passage_section: string | null;
  readonly passage_start: number;
  readonly passage_end: number;
  readonly passage_quote: string;
}

export function toPassage(row: PassageRow): Passage {
  return {
    document: row.passage_document,
    section: row.passage_section,
    start: row.passage_start,
    end: row.passage_end,
    quote: row.passage_quote,
  };
}
