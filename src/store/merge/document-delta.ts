import { mergeRelation, type RelationStatement } from '../../../schema/merge-relation.js';
import type { AssertionRecord, DocumentGraph, EntityRecord, RelationRecord } from '../../../schema/records.js';
import type { StoredEntity } from '../port/graph-store.js';
import { groupBy } from './group-by.js';
import { type AttributeStatement, confirms, isAboutAttribute, mergeEntity } from './merge-entity.js';

type Counts = Pick<StoredEntity, 'mentionCount' | 'relationCount' | 'documentCount'>;

/** What a store holds of a document's entities and relations before the document is added. */
export interface KnownRecords {
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly relations: { has(id: string): boolean };
}

/**
 * What a document that was not there adds to the merged view. Of what it is the first to name the view follows from it
 * alone, and most of what is known already it leaves as it is but for the counts: so an entity that a thousand plans name
 * is not made anew from all that they say.
 */
export class DocumentDelta {
  /** The relations that the document is the first to name. */
  readonly newRelations: readonly RelationRecord[];
  readonly #graph: DocumentGraph;
  readonly #known: KnownRecords;
  readonly #assertions: ReadonlyMap<string, readonly AssertionRecord[]>;
  readonly #mentionCounts: ReadonlyMap<string, number>;
  readonly #relationCounts: ReadonlyMap<string, number>;

  constructor(graph: DocumentGraph, known: KnownRecords) {
    const { relations, assertions, mentions } = graph;
    this.#graph = graph;
    this.#known = known;
    this.newRelations = relations.filter(({ id }) => !known.relations.has(id));
    this.#assertions = groupBy(assertions, ({ relation, entity }) => relation ?? entity ?? '');
    this.#mentionCounts = countBy(mentions, ({ entity }) => [entity]);
    this.#relationCounts = countBy(this.newRelations, ({ subject, object }) => (subject === object ? [subject] : [subject, object]));
  }

  isNew({ id }: { readonly id: string }): boolean {
    return !this.#known.entities.has(id);
  }

  /** The merged view of a new entity. */
  newEntity(statement: EntityRecord): StoredEntity {
    return { ...mergeEntity(statement.id, [statement], this.#attributesOf(statement)), ...this.#counts(statement) };
  }

  /** The known entities whose view stays as it is, each once, with what they count from now on. */
  unchanged(): ReadonlyMap<string, Counts> {
    const unchanged = new Map<string, Counts>();
    for (const statement of this.#graph.entities) {
      const known = this.#known.entities.get(statement.id);
      if (!known) continue;
      const { mentionCount, relationCount, documentCount, ...view } = known;
      if (!confirms(view, statement, this.#attributesOf(statement))) continue;
      const more = this.#counts(statement);
      unchanged.set(statement.id, {
        mentionCount: mentionCount + more.mentionCount,
        relationCount: relationCount + more.relationCount,
        documentCount: documentCount + more.documentCount,
      });
    }
    return unchanged;
  }

  /** What the document asserts of a relation or an entity. */
  assertionsOf({ id }: { readonly id: string }): readonly AssertionRecord[] {
    return this.#assertions.get(id) ?? [];
  }

  /** What the document adds to an entity's counts; of relations those that are new. */
  #counts({ id }: { readonly id: string }): Counts {
    return { mentionCount: this.#mentionCounts.get(id) ?? 0, relationCount: this.#relationCounts.get(id) ?? 0, documentCount: 1 };
  }

  #attributesOf(entity: EntityRecord): readonly AttributeStatement[] {
    return this.assertionsOf(entity).filter(isAboutAttribute);
  }
}

/**
 * The view of a relation with what one more document says of it; undefined where only all statements together tell, for a
 * view does not say how sure its date is.
 */
export function addToRelation(view: RelationRecord, more: readonly RelationStatement[]): RelationRecord | undefined {
  const otherDate = view.date !== undefined && more.some(({ date }) => date != null && date !== view.date);
  return otherDate ? undefined : mergeRelation(view, [view, ...more]);
}

function countBy<T>(records: readonly T[], keys: (record: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) for (const key of keys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
