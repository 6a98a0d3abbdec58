import { mergeRelation } from '../../../../schema/merge-relation.js';
import type { DocumentGraph } from '../../../../schema/records.js';
import { addToRelation, DocumentDelta, type KnownRecords } from '../../merge/document-delta.js';
import type { StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { entitiesById, relationsById } from '../read/records.js';
import { ENTITY_COUNTS, RELATION_VIEW } from '../records/tables.js';
import { affectedByGraph } from './affected-records.js';
import { insertEntity, refreshEntities } from './refresh-entities.js';
import { insertRelations, refreshRelationCounts, refreshRelations } from './refresh-relations.js';

/** The merged view of a document's entities and relations as it is before the document is added, by id. */
export interface KnownView extends KnownRecords {
  readonly relations: ReadonlyMap<string, StoredRelation>;
}

/** To be asked before anything of the document is written. */
export function knownViewOf(connection: SqliteConnection, { entities, relations }: DocumentGraph): KnownView {
  const byId = <T extends { readonly id: string }>(found: readonly (T | null)[]): Map<string, T> =>
    new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
  const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  return {
    entities: byId(entitiesById(connection, idsOf(entities))),
    relations: byId(relationsById(connection, idsOf(relations))),
  };
}

/**
 * Brings the merged view up to date after a document came in that was not there: what is new follows from its graph, what
 * the view says already is counted up, and only that of which the view alone does not tell is made from what all documents say.
 */
export function addToView(connection: SqliteConnection, graph: DocumentGraph, known: KnownView): void {
  const delta = new DocumentDelta(graph, known);
  const fresh = graph.entities.filter((entity) => delta.isNew(entity)).map((entity) => delta.newEntity(entity));
  for (const entity of fresh) insertEntity(connection, entity);
  const unchanged = delta.unchanged();
  ENTITY_COUNTS.update(
    connection,
    sql`entity`,
    [...unchanged].map(([id, counts]) => ({ id, ...counts })),
  );
  const settled = new Map<string, StoredEntity>(fresh.map((entity) => [entity.id, entity]));
  for (const id of unchanged.keys()) settled.set(id, known.entities.get(id)!);
  const changed = affectedByGraph(graph).entities.filter((id) => !settled.has(id));
  refreshEntities(connection, changed);
  insertRelations(
    connection,
    delta.newRelations.map((relation) => {
      const assertions = delta.assertionsOf(relation);
      return { ...mergeRelation(relation, assertions), evidenceCount: assertions.length };
    }),
    settled,
  );
  refreshRelations(connection, addToRelations(connection, delta, known), []);
  refreshRelationCounts(connection, changed);
}

/** Adds to the view of known relations what the document says of them; gives those of which only all documents together tell. */
function addToRelations(connection: SqliteConnection, delta: DocumentDelta, known: KnownView): string[] {
  const changed: StoredRelation[] = [];
  const undecided: string[] = [];
  for (const [id, view] of known.relations) {
    const assertions = delta.assertionsOf({ id });
    const added = addToRelation(view, assertions);
    if (!added) undecided.push(id);
    else changed.push({ ...added, evidenceCount: view.evidenceCount + assertions.length });
  }
  RELATION_VIEW.update(connection, sql`relation`, changed);
  return undecided;
}
