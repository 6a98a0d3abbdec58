import type { AssertionRecord, DocumentGraph, EntityRecord } from '../../../../schema/records.js';
import { type AttributeClaim, mergeEntity } from '../../merge/merge-entity.js';
import type { RelationEnds } from '../../merge/merge-relation.js';
import type { StoredEntity } from '../../port/graph-store.js';
import type { WriteTransaction } from '../transaction.js';
import { cypher } from '../cypher.js';
import { relationshipType } from '../names.js';
import { entityProperties, type Properties } from '../records/entity-node.js';
import { Columns } from './columns.js';
import { groupBy } from './group-by.js';
import { inBatches } from './in-batches.js';
import type { Known } from './known.js';
import { tieProperties } from './refresh-relations.js';

const TIE = new Columns(['id', 'modality', 'confidence', 'date', 'role', 'evidenceCount']);

/**
 * What a document is the first to name. Its merged view follows from the document alone, so that it is written at once and
 * nothing of it is looked up, read back or computed anew: of a new plan that is nearly all.
 */
export class Novel {
  /** The new relations, each once. */
  readonly relations: readonly RelationEnds[];
  readonly #entities: ReadonlySet<string>;
  readonly #graph: DocumentGraph;
  readonly #asserted: ReadonlyMap<string, readonly AssertionRecord[]>;
  readonly #mentions: ReadonlyMap<string, number>;
  readonly #ties: ReadonlyMap<string, number>;

  constructor(graph: DocumentGraph, known: Known) {
    const { entities, relations, assertions, mentions } = graph;
    this.relations = [...new Map(relations.map((relation) => [relation.id, relation])).values()].filter(
      ({ id }) => !known.relations.has(id),
    );
    this.#entities = new Set(entities.map(({ id }) => id).filter((id) => !known.entities.has(id)));
    this.#graph = graph;
    this.#asserted = groupBy(assertions, ({ relation, entity }) => relation ?? entity ?? '');
    this.#mentions = countBy(mentions, ({ entity }) => [entity]);
    this.#ties = countBy(this.relations, ({ subject, object }) => (subject === object ? [subject] : [subject, object]));
  }

  isNovel({ id }: { readonly id: string }): boolean {
    return this.#entities.has(id);
  }

  /** What the document asserts of an entity. */
  asserted({ id }: { readonly id: string }): readonly AttributeClaim[] {
    return (this.#asserted.get(id) ?? []).filter(isAboutAttribute);
  }

  /** What the document adds to an entity's counts; of relations those that are new. */
  counts({ id }: { readonly id: string }): Pick<StoredEntity, 'mentionCount' | 'relationCount' | 'documentCount'> {
    return { mentionCount: this.#mentions.get(id) ?? 0, relationCount: this.#ties.get(id) ?? 0, documentCount: 1 };
  }

  /** The merged view of a new entity. */
  entityProperties(entity: EntityRecord): Properties {
    return entityProperties({ ...mergeEntity(entity.id, [entity], this.asserted(entity)), ...this.counts(entity) });
  }

  /** Writes the merged view of the new relations; their ends must stand. */
  async insertRelations(transaction: WriteTransaction): Promise<void> {
    const claims = groupBy(this.#graph.relations, ({ id }) => id);
    const rows = this.relations.map((ends) => [
      ...TIE.row(tieProperties(ends, claims.get(ends.id) ?? [], this.#asserted.get(ends.id) ?? [])),
      relationshipType(ends.type),
      ends.subject,
      ends.object,
    ]);
    await inBatches(
      transaction,
      rows,
      (given) => cypher`
      UNWIND ${given} AS row MATCH (s:Entity {id: row[-2]}) MATCH (o:Entity {id: row[-1]})
      CREATE (s)-[:$(row[-3]) {${TIE.ofRow}}]->(o)`,
    );
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
