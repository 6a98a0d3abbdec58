import type { EntityRecord } from '../../../../schema/records.js';
import type { StoredEntity } from '../../port/graph-store.js';
import * as columns from '../../records/columns.js';
import { foldText } from '../../search/fold-text.js';
import { searchLines } from '../../search/search-lines.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { attributeProperty, attributesOf } from './attribute-property.js';
import { withFolded } from './folded-properties.js';
import { orderStart } from './order-key.js';
import { type Properties, PropertyColumns, type PropertyRow } from './property-columns.js';

/** Attributes are properties of their own. */
const ENTITY = new PropertyColumns(columns.omit(columns.STORED_ENTITY, 'attributes'));

/** The properties of an entity's node. */
export function entityProperties(entity: StoredEntity): Properties {
  const { name, aliases, attributes } = entity;
  const properties = ENTITY.toProperties(entity);
  for (const [attribute, value] of Object.entries(attributes)) properties[attributeProperty(attribute)] = value;
  return {
    ...withFolded(properties, ['name', 'jurisdiction', ...Object.keys(attributes).map(attributeProperty)]),
    ...searchProperties(entity),
    _foldedAliases: aliases.map(foldText),
    _order_start: orderStart(name),
  };
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

export function toEntity(node: PropertyRow): StoredEntity {
  return Object.assign(ENTITY.toRecord(node), { attributes: attributesOf(node) });
}
