import type { Citation } from '../mcp/citation.js';

/** What a report says in one line, with the notes that show it: their numbers, from 1. */
export interface Line {
  readonly text: string;
  readonly notes: readonly number[];
}

export interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** One institution, one plan, or any other thing: what the documents say of it, each line with the passage that says it. */
export interface Dossier {
  readonly language: string;
  readonly title: string;
  /** What it is, in a few words each. */
  readonly facts: readonly string[];
  readonly parts: readonly Part[];
  readonly notesHeading: string;
  /** A note's number is its place, from 1. */
  readonly notes: readonly Note[];
}

export type Note = Pick<Citation, 'quote' | 'document' | 'section' | 'page'>;

/** Where a note's words stand. */
export function placeOf({ document, section, page }: Note): string {
  return [document, ...(section === document ? [] : [section]), ...(page === undefined ? [] : [`p. ${page}`])].join(', ');
}
