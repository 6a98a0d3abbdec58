import type { EntityRecord, Modality } from '../../../../schema/records.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import { type AttributeClaim, type AttributeValue, type EntityClaim, mergeEntity } from '../../merge/merge-entity.js';
import { foldText } from '../../search/fold-text.js';
import type { SqliteConnection } from '../connection/connection.js';
import { byIds } from '../query/by-id.js';
import { sql } from '../connection/sql.js';
import { groupRows } from '../../query/group-rows.js';
import { refreshSearch, removeFromSearch } from './refresh-search.js';

/** Computes the merged view of these entities anew from what all documents contribute; those without support go. */
export function refreshEntities(connection: SqliteConnection, ids: readonly string[]): void {
  const claims = groupRows(ids, connection.all<ClaimRow>(byIds(ids, CLAIM_COLUMNS, sql`entity_claim AS t`, sql`t.entity`, sql``)));
  const asserted = groupRows(
    ids,
    connection.all<AssertedRow>(byIds(ids, ASSERTED_COLUMNS, sql`assertion AS t`, sql`t.entity`, sql``)).filter(isAboutAttribute),
  );
  const counts = groupRows(ids, connection.all<CountRow>(byIds(ids, COUNT_COLUMNS, sql`entity AS t`, sql`t.id`, sql``)));
  ids.forEach((id, at) => {
    const [standing] = counts[at]!;
    const supporting = claims[at]!;
    if (supporting.length === 0) {
      if (standing) removeEntity(connection, id);
      return;
    }
    const merged = mergeEntity(id, supporting.map(toClaim), asserted[at]!.map(toAttributeClaim));
    if (!standing) insertEntity(connection, merged);
    else updateEntity(connection, merged, standing);
    connection.run(sql`
      UPDATE entity SET document_count = ${supporting.length}, mention_count = (SELECT count(*) FROM mention WHERE entity = ${id})
      WHERE id = ${id}`);
  });
}

function insertEntity(connection: SqliteConnection, entity: EntityRecord): void {
  connection.runEach('INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, 0)', [columnsOf(entity)]);
  writeAliases(connection, entity);
  writeAttributes(connection, entity);
  refreshSearch(connection, entity);
}

/** Writes only what differs, for an entity that many documents share changes seldom. */
function updateEntity(connection: SqliteConnection, entity: EntityRecord, standing: CountRow): void {
  const [, type, name, folded, aliases, jurisdiction, attributes] = columnsOf(entity);
  const renamed = name !== standing.name || type !== standing.type;
  const realiased = aliases !== standing.aliases;
  const redescribed = attributes !== standing.attributes;
  if (!renamed && !realiased && !redescribed && jurisdiction === standing.jurisdiction) return;
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

const CLAIM_COLUMNS = sql`t.type, t.name, t.aliases, t.jurisdiction, t.attributes`;

interface ClaimRow {
  readonly at: number;
  readonly type: string;
  readonly name: string;
  readonly aliases: string;
  readonly jurisdiction: string | null;
  readonly attributes: string;
}

function toClaim({ type, name, aliases, jurisdiction, attributes }: ClaimRow): EntityClaim {
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

function toAttributeClaim({ attribute, value, modality, confidence }: AboutAttribute): AttributeClaim {
  return { attribute, value: JSON.parse(value) as AttributeValue, modality, confidence };
}

const COUNT_COLUMNS = sql`t.type, t.name, t.aliases, t.jurisdiction, t.attributes`;

/** The merged view as it stands before the refresh. */
type CountRow = ClaimRow;
