import type { AssertionRecord, DocumentGraph, EntityRecord, RelationRecord } from '../../../schema/records.js';
import type { StoredEntity } from '../port/graph-store.js';
import { agrees } from './agrees.js';
import { groupBy } from './group-by.js';
import { type AttributeClaim, mergeEntity } from './merge-entity.js';
import type { RelationClaim } from './merge-relation.js';

type Counts = Pick<StoredEntity, 'mentionCount' | 'relationCount' | 'documentCount'>;

/** What a store knows of a document's entities and relations before it is added. */
export interface Known {
  readonly entities: ReadonlyMap<string, StoredEntity>;
  readonly relations: { has(id: string): boolean };
}

/**
 * What a document that was not there adds to the merged view. Of what it is the first to name the view follows from it
 * alone, and most of what is known already it leaves as it is but for the counts: so an entity that a thousand plans name
 * is not made anew from all that they say.
 */
export class Addition {
  /** The new relations, each once. */
  readonly relations: readonly RelationRecord[];
  readonly #graph: DocumentGraph;
  readonly #known: Known;
  readonly #asserted: ReadonlyMap<string, readonly AssertionRecord[]>;
  readonly #claimed: ReadonlyMap<string, readonly RelationRecord[]>;
  readonly #mentions: ReadonlyMap<string, number>;
  readonly #ties: ReadonlyMap<string, number>;

  constructor(graph: DocumentGraph, known: Known) {
    const { relations, assertions, mentions } = graph;
    this.#graph = graph;
    this.#known = known;
    this.#claimed = groupBy(relations, ({ id }) => id);
    this.relations = [...this.#claimed.values()].map(([first]) => first!).filter(({ id }) => !known.relations.has(id));
    this.#asserted = groupBy(assertions, ({ relation, entity }) => relation ?? entity ?? '');
    this.#mentions = countBy(mentions, ({ entity }) => [entity]);
    this.#ties = countBy(this.relations, ({ subject, object }) => (subject === object ? [subject] : [subject, object]));
  }

  isNovel({ id }: { readonly id: string }): boolean {
    return !this.#known.entities.has(id);
  }

  /** The merged view of a new entity. */
  entity(claim: EntityRecord): StoredEntity {
    return { ...mergeEntity(claim.id, [claim], this.#attributes(claim)), ...this.#counts(claim) };
  }

  /** The known entities whose view stays as it is, each once, with what they count from now on. */
  agreed(): ReadonlyMap<string, Counts> {
    const agreed = new Map<string, Counts>();
    for (const claim of this.#graph.entities) {
      const known = this.#known.entities.get(claim.id);
      if (!known) continue;
      const { mentionCount, relationCount, documentCount, ...view } = known;
      if (!agrees(view, claim, this.#attributes(claim))) continue;
      const more = this.#counts(claim);
      agreed.set(claim.id, {
        mentionCount: mentionCount + more.mentionCount,
        relationCount: relationCount + more.relationCount,
        documentCount: documentCount + more.documentCount,
      });
    }
    return agreed;
  }

  /** What the document adds to an entity's counts; of relations those that are new. */
  #counts({ id }: { readonly id: string }): Counts {
    return { mentionCount: this.#mentions.get(id) ?? 0, relationCount: this.#ties.get(id) ?? 0, documentCount: 1 };
  }

  /** What the document claims of a relation, and what it asserts. */
  said({ id }: { readonly id: string }): { readonly claims: readonly RelationClaim[]; readonly asserted: readonly RelationClaim[] } {
    return { claims: this.#claimed.get(id) ?? [], asserted: this.#asserted.get(id) ?? [] };
  }

  /** What the document asserts of an entity. */
  #attributes({ id }: { readonly id: string }): readonly AttributeClaim[] {
    return (this.#asserted.get(id) ?? []).filter(isAboutAttribute);
  }
}

function isAboutAttribute(assertion: AssertionRecord): assertion is AssertionRecord & AttributeClaim {
  return assertion.attribute !== undefined && assertion.value !== undefined;
}

function countBy<T>(records: readonly T[], keys: (record: T) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) for (const key of keys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
