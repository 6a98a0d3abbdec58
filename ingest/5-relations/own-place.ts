import { typeWith } from '../../schema/entity-traits.js';
import { makeId } from '../../schema/ids.js';
import { TIER } from '../3-mentions/candidate.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Entity } from '../4-entities/entity.js';

/** The place whose government issues the text. */
export function ownPlaceOf(document: MentionedDocument, entities: readonly Entity[]): Entity | undefined {
  const { jurisdiction } = document;
  return entities.find(({ entry }) => entry !== undefined && entry === jurisdiction) ?? placeInsideNames(document);
}

/** Where the text names it inside longer names only (郑州市人民政府), 本市 means it all the same; its mention is the first of these. */
function placeInsideNames({ jurisdiction, view, sentences }: MentionedDocument): Entity | undefined {
  if (!jurisdiction) return undefined;
  const start = view.text.indexOf(jurisdiction.name);
  const span = { start, end: start + jurisdiction.name.length };
  const sentence = sentences.findIndex((one) => one.start <= span.start && one.end >= span.end);
  if (start === -1 || sentence === -1) return undefined;
  const { name, attributes } = jurisdiction;
  const type = typeWith('place');
  return {
    id: makeId('entity', type, name, attributes['adcode'] ?? ''),
    identity: { name, scope: attributes['adcode'] ?? '' },
    type,
    name,
    aliases: [],
    attributes,
    jurisdiction: undefined,
    mentions: [{ ...span, type, rule: 'own-place', tier: TIER.PLAIN, entry: jurisdiction, sentence }],
    entry: jurisdiction,
    self: false,
  };
}
