import { invariant } from '../../../schema/errors.js';
import type { StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import type { Page } from '../../store/port/page.js';
import type { Loaders } from '../loaders/loaders.js';
import { type Connection, type Edge, mapConnection, type ListPosition, PlainEdge } from './to-connection.js';

/** An edge that follows a relation: the value behind the interface `RelatedEdge`. */
export interface RelatedEdgeValue<T> extends Edge<T>, Pick<StoredRelation, 'modality' | 'confidence' | 'evidenceCount'> {
  readonly relation: StoredRelation;
  readonly date: string | undefined;
  readonly role: string | undefined;
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
  const others = await Promise.all(page.items.map(({ item }) => Promise.resolve(loaders.entityNow(otherEnd(item, from)))));
  let index = 0;
  return mapConnection(page, (relation, at) => {
    const node = others[index++];
    invariant(node, `relation ${relation.id} ends at an entity that is not stored`);
    return new RelationEdge(node, relation, at);
  });
}

/** A page of one entity's relations as a connection of the relations themselves. */
export function toEntityRelations(from: string, page: Page<StoredRelation>): Connection<StoredRelation, EntityRelationEdgeValue> {
  return mapConnection(page, (relation, at) => new EntityRelationEdge(relation, from, at));
}

class RelationEdge<T> extends PlainEdge<T> implements RelatedEdgeValue<T> {
  readonly relation: StoredRelation;

  constructor(node: T, relation: StoredRelation, at: ListPosition) {
    super(node, at);
    this.relation = relation;
  }

  get modality(): StoredRelation['modality'] {
    return this.relation.modality;
  }

  get confidence(): number {
    return this.relation.confidence;
  }

  get date(): string | undefined {
    return this.relation.date;
  }

  get role(): string | undefined {
    return this.relation.role;
  }

  get evidenceCount(): number {
    return this.relation.evidenceCount;
  }
}

class EntityRelationEdge extends RelationEdge<StoredRelation> implements EntityRelationEdgeValue {
  readonly from: string;

  constructor(relation: StoredRelation, from: string, at: ListPosition) {
    super(relation, relation, at);
    this.from = from;
  }
}
