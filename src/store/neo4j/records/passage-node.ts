import type { SectionRecord } from '../../../../schema/records.js';
import { CodePointIndex } from '../../../../schema/span.js';
import type { Passage } from '../../port/search.js';
import { passagesOf } from '../../search/passages.js';
import { searchForm } from '../../search/search-form.js';
import { PropertyColumns, type PropertyRow } from './property-columns.js';

/** `_folded` is the passage as search compares it, `_place` what it is ordered by within the document. */
export interface PassageRow extends Omit<Passage, 'document'> {
  readonly _folded: string;
  readonly _place: string;
}

export const PASSAGE_ROW = new PropertyColumns<PassageRow>({
  section: 'plain',
  start: 'plain',
  end: 'plain',
  quote: 'plain',
  _folded: 'plain',
  _place: 'plain',
});

export function passageRows(text: string, sections: readonly SectionRecord[]): PassageRow[] {
  const index = new CodePointIndex(text);
  return passagesOf(text, sections).map(({ start, end, section }) => {
    const quote = index.slice({ start, end });
    return { section, start, end, quote, _folded: searchForm(quote), _place: String(start).padStart(10, '0') };
  });
}

export function isPassage(node: PropertyRow): boolean {
  return '_place' in node;
}

export function toPassage({ document, section = null, start, end, quote }: PropertyRow): Passage {
  return { document, section, start, end, quote } as Passage;
}
