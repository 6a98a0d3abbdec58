import type { DocumentGraph } from '../../../../schema/records.js';
import type { DocumentDelta } from '../../merge/document-delta.js';
import type { RelationEnds } from '../../../../schema/merge-relation.js';
import type { WriteTransaction } from '../connection/transaction.js';
import { cypher } from '../connection/cypher.js';

/** What a write may change in the merged view: entities by id, relations with their ends, by which they are found. */
export interface AffectedRecords {
  readonly entities: readonly string[];
  readonly relations: readonly RelationEnds[];
}

/** The entities and relations of which a stored document says something. */
export async function affectedByStored(transaction: WriteTransaction, document: string): Promise<AffectedRecords> {
  const [row] = await transaction.run<AffectedRecords>(cypher`
    MATCH (d:Document {id: ${document}})
    RETURN
      COLLECT { MATCH (d)-[:ENTITY_STATEMENT]->(e) RETURN e.id } AS entities,
      COLLECT {
        MATCH (d)-[n:RELATION_STATEMENT]->(s) RETURN {id: n.relation, type: n.type, subject: s.id, object: n.object}
      } AS relations`);
  return row ?? { entities: [], relations: [] };
}

/** Those that a graph adds to; what it is the first to name is written already. */
export function affectedByGraph({ entities, relations }: DocumentGraph, delta: DocumentDelta): AffectedRecords {
  const newRelations = new Set(delta.newRelations.map(({ id }) => id));
  return {
    entities: entities.filter((entity) => !delta.isNew(entity)).map(({ id }) => id),
    relations: relations.filter(({ id }) => !newRelations.has(id)),
  };
}

/** All of both, each once, in order, so that equal writes touch the graph in an equal order. */
export function union(a: AffectedRecords, b: AffectedRecords): AffectedRecords {
  const ends = new Map([...a.relations, ...b.relations].map(({ id, type, subject, object }) => [id, { id, type, subject, object }]));
  return {
    entities: [...new Set([...a.entities, ...b.entities])].sort(),
    relations: [...ends.values()].sort((left, right) => (left.id < right.id ? -1 : 1)),
  };
}
