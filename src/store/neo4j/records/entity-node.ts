import type { EntityRecord } from '../../../../schema/records.js';
import type { StoredEntity } from '../../port/graph-store.js';
import { foldText } from '../../search/fold-text.js';
import { searchLines } from '../../search/search-lines.js';
import { type Cypher, type CypherValue, cypher } from '../connection/cypher.js';
import { attributeProperty, attributesOf, foldedProperty } from './attribute-property.js';
import { orderKey, orderProperty, orderStart } from './order-key.js';

export type Properties = Record<string, CypherValue>;

export type EntityNode = Omit<StoredEntity, 'attributes'> & Readonly<Record<string, unknown>>;

/** The properties of an entity's node. */
export function entityProperties(entity: StoredEntity): Properties {
  const { id, type, name, aliases, jurisdiction, attributes, mentionCount, relationCount, documentCount } = entity;
  const properties: Properties = { id, type, name, aliases, mentionCount, relationCount, documentCount };
  if (jurisdiction !== undefined) properties['jurisdiction'] = jurisdiction;
  for (const [attribute, value] of Object.entries(attributes)) properties[attributeProperty(attribute)] = value;
  withFolded(properties, ['name', 'jurisdiction', ...Object.keys(attributes).map(attributeProperty)]);
  return { ...properties, ...searchProperties(entity), _foldedAliases: aliases.map(foldText), _order_start: orderStart(name) };
}

/** What search reads of an entity: its folded names line by line, and their sounds. */
export function searchProperties(entity: EntityRecord): Properties {
  const { names, pinyin } = searchLines(entity);
  return { _names: names, _pinyin: pinyin };
}

/** An entity's node as what `toEntity` reads, without what is kept for search and lists, which is the larger half. */
export function entityRecord(e: Cypher): Cypher {
  return cypher`${e} {.*, _names: null, _pinyin: null, _foldedAliases: null, _order_start: null}`;
}

export function toEntity(node: EntityNode): StoredEntity {
  const { id, type, name, aliases, jurisdiction, mentionCount, relationCount, documentCount } = node;
  const attributes = attributesOf(node);
  return jurisdiction === undefined
    ? { id, type, name, aliases, attributes, mentionCount, relationCount, documentCount }
    : { id, type, name, aliases, jurisdiction, attributes, mentionCount, relationCount, documentCount };
}

/** Keeps the folded form and the order key of each of these properties that is text, where they differ from it. */
export function withFolded(properties: Properties, names: readonly string[]): void {
  for (const name of names) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    const folded = foldText(value);
    if (folded !== value) properties[foldedProperty(name)] = folded;
    const ordered = orderKey(value);
    if (ordered !== value) properties[orderProperty(name)] = ordered;
  }
}
