import type { EntityRecord, Modality } from '../../../../schema/records.js';
import type { StoredEntity } from '../../port/graph-store.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import { type AttributeStatement, type AttributeValue, type EntityStatement, mergeEntity } from '../../merge/merge-entity.js';
import { foldText } from '../../search/fold-text.js';
import type { SqliteConnection } from '../connection/connection.js';
import { byIds } from '../query/by-id.js';
import { sql } from '../connection/sql.js';
import { groupRows } from '../../query/group-rows.js';
import { refreshSearch, removeFromSearch } from './refresh-search.js';

/** Computes the merged view of these entities anew from what all documents contribute; those without support go. */
export function refreshEntities(connection: SqliteConnection, ids: readonly string[]): void {
  const statements = groupRows(
    ids,
    connection.all<StatementRow>(byIds(ids, STATEMENT_COLUMNS, sql`entity_statement AS t`, sql`t.entity`, sql``)),
  );
  const asserted = groupRows(
    ids,
    connection.all<AssertedRow>(byIds(ids, ASSERTED_COLUMNS, sql`assertion AS t`, sql`t.entity`, sql``)).filter(isAboutAttribute),
  );
  const counts = groupRows(ids, connection.all<CountRow>(byIds(ids, COUNT_COLUMNS, sql`entity AS t`, sql`t.id`, sql``)));
  ids.forEach((id, at) => {
    const [current] = counts[at]!;
    const supporting = statements[at]!;
    if (supporting.length === 0) {
      if (current) removeEntity(connection, id);
      return;
    }
    const merged = mergeEntity(id, supporting.map(toStatement), asserted[at]!.map(toAttributeStatement));
    if (!current) insertEntity(connection, { ...merged, mentionCount: 0, relationCount: 0, documentCount: 0 });
    else updateEntity(connection, merged, current);
    connection.run(sql`
      UPDATE entity SET document_count = ${supporting.length}, mention_count = (SELECT count(*) FROM mention WHERE entity = ${id})
      WHERE id = ${id}`);
  });
}

/** Writes an entity that is not there. */
export function insertEntity(connection: SqliteConnection, entity: StoredEntity): void {
  const { mentionCount, relationCount, documentCount } = entity;
  connection.runEach('INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
    [...columnsOf(entity), mentionCount, relationCount, documentCount],
  ]);
  writeAliases(connection, entity);
  writeAttributes(connection, entity);
  refreshSearch(connection, entity);
}

/** Writes only what differs, for an entity that many documents share changes seldom. */
function updateEntity(connection: SqliteConnection, entity: EntityRecord, current: CountRow): void {
  const [, type, name, folded, aliases, jurisdiction, attributes] = columnsOf(entity);
  const renamed = name !== current.name || type !== current.type;
  const realiased = aliases !== current.aliases;
  const redescribed = attributes !== current.attributes;
  if (!renamed && !realiased && !redescribed && jurisdiction === current.jurisdiction) return;
  connection.run(sql`
    UPDATE entity SET type = ${type}, name = ${name}, folded = ${folded}, aliases = ${aliases},
      jurisdiction = ${jurisdiction}, attributes = ${attributes} WHERE id = ${entity.id}`);
  if (realiased) writeAliases(connection, entity);
  if (redescribed) writeAttributes(connection, entity);
  if (renamed || realiased || redescribed) refreshSearch(connection, entity);
  // Relations carry their ends' names, so that an index holds them in the order of a page.
  if (renamed) {
    connection.run(sql`UPDATE relation SET subject_name = ${name}, subject_type = ${type} WHERE subject = ${entity.id}`);
    connection.run(sql`UPDATE relation SET object_name = ${name}, object_type = ${type} WHERE object = ${entity.id}`);
  }
}

function removeEntity(connection: SqliteConnection, id: string): void {
  connection.run(sql`DELETE FROM entity WHERE id = ${id}`);
  connection.run(sql`DELETE FROM entity_alias WHERE entity = ${id}`);
  connection.run(sql`DELETE FROM entity_attribute WHERE entity = ${id}`);
  removeFromSearch(connection, id);
}

function writeAliases(connection: SqliteConnection, { id, aliases }: EntityRecord): void {
  connection.run(sql`DELETE FROM entity_alias WHERE entity = ${id}`);
  connection.runEach(
    'INSERT INTO entity_alias VALUES (?, ?, ?)',
    aliases.map((alias) => [id, alias, foldText(alias)]),
  );
}

function writeAttributes(connection: SqliteConnection, { id, attributes }: EntityRecord): void {
  connection.run(sql`DELETE FROM entity_attribute WHERE entity = ${id}`);
  connection.runEach(
    'INSERT INTO entity_attribute VALUES (?, ?, ?)',
    Object.entries(attributes).map(([name, value]) => [id, name, typeof value === 'boolean' ? String(value) : value]),
  );
}

function columnsOf({ id, type, name, aliases, jurisdiction, attributes }: EntityRecord): EntityColumns {
  return [id, type, name, foldText(name), JSON.stringify(aliases), jurisdiction ?? null, canonicalJson(attributes)];
}

type EntityColumns = readonly [string, string, string, string, string, string | null, string];

const STATEMENT_COLUMNS = sql`t.type, t.name, t.aliases, t.jurisdiction, t.attributes`;

interface StatementRow {
  readonly at: number;
  readonly type: string;
  readonly name: string;
  readonly aliases: string;
  readonly jurisdiction: string | null;
  readonly attributes: string;
}

function toStatement({ type, name, aliases, jurisdiction, attributes }: StatementRow): EntityStatement {
  return {
    type,
    name,
    aliases: JSON.parse(aliases) as string[],
    ...(jurisdiction === null ? {} : { jurisdiction }),
    attributes: JSON.parse(attributes) as EntityRecord['attributes'],
  };
}

const ASSERTED_COLUMNS = sql`t.attribute, t.value, t.modality, t.confidence`;

interface AssertedRow {
  readonly at: number;
  readonly attribute: string | null;
  readonly value: string | null;
  readonly modality: Modality;
  readonly confidence: number;
}

type AboutAttribute = AssertedRow & { readonly attribute: string; readonly value: string };

function isAboutAttribute(row: AssertedRow): row is AboutAttribute {
  return row.attribute !== null && row.value !== null;
}

function toAttributeStatement({ attribute, value, modality, confidence }: AboutAttribute): AttributeStatement {
  return { attribute, value: JSON.parse(value) as AttributeValue, modality, confidence };
}

const COUNT_COLUMNS = sql`t.type, t.name, t.aliases, t.jurisdiction, t.attributes`;

/** The merged view as it stands before the refresh. */
type CountRow = StatementRow;
