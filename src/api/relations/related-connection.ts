import { invariant } from '../../../schema/errors.js';
import type { StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import type { Page } from '../../store/port/page.js';
import type { Loaders } from '../loaders/loaders.js';
import { type Connection, type Edge, mapConnection } from '../paging/to-connection.js';

/** An edge that follows a relation: the value behind the interface `RelatedEdge`. */
export interface RelatedEdgeValue<T> extends Edge<T>, Pick<StoredRelation, 'modality' | 'confidence' | 'date' | 'role' | 'evidenceCount'> {
  readonly relation: StoredRelation;
}

/** An edge of `Entity.relations`: knows which entity it was followed from. */
export interface EntityRelationEdgeValue extends RelatedEdgeValue<StoredRelation> {
  readonly from: string;
}

/** The other end of a relation, seen from one entity; the entity itself where it stands at both. */
export function otherEnd({ subject, object }: StoredRelation, from: string): string {
  return subject === from ? object : subject;
}

/** A page of one entity's relations as a connection of the entities at their other ends. */
export async function toRelatedConnection(
  from: string,
  page: Page<StoredRelation>,
  loaders: Loaders,
): Promise<Connection<StoredEntity, RelatedEdgeValue<StoredEntity>>> {
  const others = await loaders.entity.loadMany(page.items.map(({ item }) => otherEnd(item, from)));
  let at = 0;
  return mapConnection(page, (relation, cursor) => {
    const node = others[at++];
    if (node instanceof Error) throw node;
    invariant(node, `relation ${relation.id} ends at an entity that is not stored`);
    return { cursor, node, ...claims(relation) };
  });
}

/** A page of one entity's relations as a connection of the relations themselves. */
export function toEntityRelations(from: string, page: Page<StoredRelation>): Connection<StoredRelation, EntityRelationEdgeValue> {
  return mapConnection(page, (relation, cursor) => ({ cursor, node: relation, from, ...claims(relation) }));
}

function claims(relation: StoredRelation): Omit<RelatedEdgeValue<never>, 'cursor' | 'node'> {
  const { modality, confidence, date, role, evidenceCount } = relation;
  return {
    relation,
    modality,
    confidence,
    evidenceCount,
    ...(date === undefined ? {} : { date }),
    ...(role === undefined ? {} : { role }),
  };
}
