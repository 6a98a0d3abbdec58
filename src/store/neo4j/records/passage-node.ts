import type { SectionRecord } from '../../../../schema/records.js';
import { CodePointIndex } from '../../../../schema/span.js';
import type { Passage } from '../../port/search.js';
import { passagesOf } from '../../search/passages.js';
import { searchForm } from '../../search/search-form.js';
import { present } from './document-node.js';
import type { EntityNode, Properties } from './entity-node.js';

export type PassageNode = Omit<Passage, 'section'> & { readonly section?: string; readonly _place: string };

/** The properties of a document's passages: `_folded` as search compares it, `_place` to order them by within the document. */
export function passageProperties(document: string, text: string, sections: readonly SectionRecord[]): Properties[] {
  const index = new CodePointIndex(text);
  return passagesOf(text, sections).map(({ start, end, section }) => {
    const quote = index.slice({ start, end });
    return present({ document, section, start, end, quote, _folded: searchForm(quote), _place: String(start).padStart(10, '0') });
  });
}

export function isPassage(node: EntityNode | PassageNode): node is PassageNode {
  return '_place' in node;
}

export function toPassage({ document, section, start, end, quote }: PassageNode): Passage {
  return { document, section: section ?? null, start, end, quote };
}
