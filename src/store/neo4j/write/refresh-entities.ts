import { canonicalJson } from '../../merge/document-hash.js';
import { type AttributeStatement, mergeEntity } from '../../merge/merge-entity.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { cypher } from '../connection/cypher.js';
import { entityLabel } from '../query/names.js';
import { entityProperties } from '../records/entity-node.js';
import { ENTITY_STATEMENT_ROW } from '../records/parts.js';
import type { Properties, PropertyRow } from '../records/property-columns.js';
import { inBatches } from './in-batches.js';

interface StatementsRow {
  readonly id: string;
  readonly current: Properties;
  readonly statements: readonly PropertyRow[];
  readonly asserted: readonly AttributeStatement[];
  readonly mentions: number;
}

/** Computes the merged view of these entities anew from what all documents state; those of which none does go. */
export async function refreshEntities(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await transaction.run<StatementsRow>(cypher`
    UNWIND ${ids} AS id MATCH (e:Entity {id: id})
    RETURN id, properties(e) AS current,
      [(:Document)-[n:ENTITY_STATEMENT]->(e) | properties(n)] AS statements,
      [(a:Assertion)-[:ABOUT]->(e) WHERE a.attribute IS NOT NULL AND a.value IS NOT NULL | a {.attribute, .value, .modality,
        .confidence}] AS asserted,
      COUNT { (:Mention)-[:REFERS_TO]->(e) } AS mentions`);
  const gone = rows.filter(({ statements }) => statements.length === 0).map(({ id }) => id);
  await inBatches(transaction, gone, (batch) => cypher`UNWIND ${batch} AS id MATCH (e:Entity {id: id}) DETACH DELETE e`);
  const changed = rows
    .filter(({ statements }) => statements.length > 0)
    .map(toMerged)
    .filter(({ changes }) => Object.keys(changes).length > 0);
  await relabel(transaction, changed);
  await inBatches(
    transaction,
    changed.map(({ id, changes }) => ({ id, changes })),
    (batch) => cypher`UNWIND ${batch} AS row MATCH (e:Entity {id: row.id}) SET e += row.changes`,
  );
}

interface Merged {
  readonly id: string;
  readonly current: Properties;
  readonly properties: Properties;
  /** What is not as it stands, with null for what goes: a property that is not written again is not indexed again. */
  readonly changes: Properties;
}

function toMerged({ id, current, statements, asserted, mentions }: StatementsRow): Merged {
  const merged = mergeEntity(
    id,
    statements.map((statement) => ENTITY_STATEMENT_ROW.toRecord(statement)),
    asserted,
  );
  const counts = { mentionCount: mentions, relationCount: Number(current['relationCount'] ?? 0), documentCount: statements.length };
  const properties = entityProperties({ ...merged, ...counts });
  return { id, current, properties, changes: changesFrom(current, properties) };
}

/** An entity that many documents share changes little but for its counts. */
function changesFrom(current: Properties, properties: Properties): Properties {
  const names = new Set([...Object.keys(current), ...Object.keys(properties)]);
  const changed = [...names].filter((name) => canonicalJson(current[name]) !== canonicalJson(properties[name]));
  return Object.fromEntries(changed.map((name) => [name, properties[name] ?? null]));
}

/** The second label is the entity's type. */
async function relabel(transaction: WriteTransaction, entities: readonly Merged[]): Promise<void> {
  const rows = entities
    .filter(({ current, properties }) => current['type'] !== properties['type'])
    .map(({ id, current, properties }) => [id, entityLabel(current['type'] as string), entityLabel(properties['type'] as string)]);
  await inBatches(
    transaction,
    rows,
    (batch) => cypher`UNWIND ${batch} AS row MATCH (e:Entity {id: row[0]}) REMOVE e:$(row[1]) SET e:$(row[2])`,
  );
}
