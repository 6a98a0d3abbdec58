import type { EntityRecord } from '../../../../schema/records.js';
import { canonicalJson } from '../../merge/document-hash.js';
import { isAboutAttribute, mergeEntity } from '../../merge/merge-entity.js';
import type { StoredEntity } from '../../port/graph-store.js';
import * as columns from '../../records/columns.js';
import { foldText } from '../../search/fold-text.js';
import type { SqliteConnection } from '../connection/connection.js';
import { NOTHING, sql } from '../connection/sql.js';
import { entitiesById, lookUpLists } from '../read/records.js';
import { ATTRIBUTE_STATEMENT, ENTITY_ROW, ENTITY_STATEMENT, ENTITY_VIEW } from '../records/tables.js';
import { addToSearch, refreshSearch, removeFromSearch } from './refresh-search.js';

const ENTITY_FIELDS = Object.keys(columns.ENTITY) as (keyof EntityRecord)[];

const statementsOf = lookUpLists(ENTITY_STATEMENT, sql`entity_statement AS t`, sql`t.entity`, NOTHING);
const attributeStatementsOf = lookUpLists(ATTRIBUTE_STATEMENT, sql`assertion AS t`, sql`t.entity`, NOTHING);

/** Computes the merged view of these entities anew from what all documents state; those of which none does go. */
export function refreshEntities(connection: SqliteConnection, ids: readonly string[]): void {
  const statements = statementsOf(connection, ids);
  const asserted = attributeStatementsOf(connection, ids);
  const known = entitiesById(connection, ids);
  ids.forEach((id, at) => {
    const current = known[at]!;
    const own = statements[at]!;
    if (own.length === 0) {
      if (current) removeEntity(connection, id);
      return;
    }
    const merged = mergeEntity(id, own, asserted[at]!.filter(isAboutAttribute));
    if (!current) insertEntity(connection, { ...merged, mentionCount: 0, relationCount: 0, documentCount: 0 });
    else updateEntity(connection, merged, current);
    connection.run(sql`
      UPDATE entity SET document_count = ${own.length}, mention_count = (SELECT count(*) FROM mention WHERE entity = ${id})
      WHERE id = ${id}`);
  });
}

/** Writes an entity that is not there. */
export function insertEntity(connection: SqliteConnection, entity: StoredEntity): void {
  ENTITY_ROW.insert(connection, sql`entity`, [{ ...entity, folded: foldText(entity.name) }]);
  insertAliases(connection, entity);
  insertAttributes(connection, entity);
  addToSearch(connection, entity);
}

/** Writes only what differs, for an entity that many documents share changes seldom. */
function updateEntity(connection: SqliteConnection, entity: EntityRecord, current: EntityRecord): void {
  const differs = (...fields: (keyof EntityRecord)[]): boolean =>
    fields.some((field) => canonicalJson(entity[field]) !== canonicalJson(current[field]));
  if (!differs(...ENTITY_FIELDS)) return;
  const { id, name, type } = entity;
  ENTITY_VIEW.update(connection, sql`entity`, [{ ...entity, folded: foldText(name) }]);
  if (differs('aliases')) {
    connection.run(sql`DELETE FROM entity_alias WHERE entity = ${id}`);
    insertAliases(connection, entity);
  }
  if (differs('attributes')) {
    connection.run(sql`DELETE FROM entity_attribute WHERE entity = ${id}`);
    insertAttributes(connection, entity);
  }
  if (differs('name', 'type', 'aliases', 'attributes')) refreshSearch(connection, entity);
  // Relations carry their ends' names, so that an index holds them in the order of a page.
  if (differs('name', 'type')) {
    connection.run(sql`UPDATE relation SET subject_name = ${name}, subject_type = ${type} WHERE subject = ${id}`);
    connection.run(sql`UPDATE relation SET object_name = ${name}, object_type = ${type} WHERE object = ${id}`);
  }
}

function removeEntity(connection: SqliteConnection, id: string): void {
  connection.run(sql`DELETE FROM entity WHERE id = ${id}`);
  connection.run(sql`DELETE FROM entity_alias WHERE entity = ${id}`);
  connection.run(sql`DELETE FROM entity_attribute WHERE entity = ${id}`);
  removeFromSearch(connection, id);
}

function insertAliases(connection: SqliteConnection, { id, aliases }: EntityRecord): void {
  connection.runEach(
    'INSERT INTO entity_alias (entity, alias, folded) VALUES (?, ?, ?)',
    aliases.map((alias) => [id, alias, foldText(alias)]),
  );
}

function insertAttributes(connection: SqliteConnection, { id, attributes }: EntityRecord): void {
  connection.runEach(
    'INSERT INTO entity_attribute (entity, attribute, value) VALUES (?, ?, ?)',
    Object.entries(attributes).map(([name, value]) => [id, name, typeof value === 'boolean' ? String(value) : value]),
  );
}
