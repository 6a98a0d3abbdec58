import type { DocumentGraph } from '../../../../schema/records.js';
import { Addition, type Known } from '../../merge/addition.js';
import { addToRelation } from '../../merge/merge-relation.js';
import type { StoredRelation } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { entitiesById, relationsById } from '../read/records.js';
import type { SqlValue } from '../connection/sql.js';
import { refreshEntities } from './refresh-entities.js';
import { refreshRelationCounts, refreshRelations } from './refresh-relations.js';
import { touchedBy } from './touched.js';

/** The merged view of a document's entities and relations as it stands, by id. */
export interface Standing extends Known {
  readonly relations: ReadonlyMap<string, StoredRelation>;
}

/** To be asked before anything of the document is written. */
export function standingOf(connection: SqliteConnection, { entities, relations }: DocumentGraph): Standing {
  const byId = <T extends { readonly id: string }>(found: readonly (T | null)[]): Map<string, T> =>
    new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
  const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
  return {
    entities: byId(entitiesById(connection, idsOf(entities))),
    relations: byId(relationsById(connection, idsOf(relations))),
  };
}

/**
 * Brings the merged view up to date after a document came in that was not there: what agrees with the view is counted up,
 * and only what is new, or of which the view alone does not tell, is made from what all documents say.
 */
export function addToView(connection: SqliteConnection, graph: DocumentGraph, standing: Standing): void {
  const addition = new Addition(graph, standing);
  const touched = touchedBy(connection, graph.document.id);
  const agreed = addition.agreed();
  const others = touched.entities.filter((id) => !agreed.has(id));
  connection.runEach(
    'UPDATE entity SET mention_count = ?, relation_count = ?, document_count = ? WHERE id = ?',
    [...agreed].map(([id, { mentionCount, relationCount, documentCount }]) => [mentionCount, relationCount, documentCount, id]),
  );
  refreshEntities(connection, others);
  refreshRelations(connection, addToRelations(connection, addition, standing, touched.relations));
  refreshRelationCounts(connection, others);
}

/** Adds to the view of known relations what the document says of them; gives the relations that are left to refresh. */
function addToRelations(connection: SqliteConnection, addition: Addition, standing: Standing, ids: readonly string[]): string[] {
  const changed: SqlValue[][] = [];
  const left = ids.filter((id) => {
    const view = standing.relations.get(id);
    const { claims, asserted } = addition.said({ id });
    const added = view && addToRelation(view, [...claims, ...asserted]);
    if (!added) return true;
    const { modality, confidence, date, role } = added;
    changed.push([modality, confidence, date ?? null, role ?? null, view.evidenceCount + asserted.length, id]);
    return false;
  });
  connection.runEach('UPDATE relation SET modality = ?, confidence = ?, date = ?, role = ?, evidence_count = ? WHERE id = ?', changed);
  return left;
}
