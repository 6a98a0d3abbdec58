import type { AssertionRecord, DocumentGraph, EntityRecord } from '../../../../schema/records.js';
import { type AttributeClaim, mergeEntity } from '../../merge/merge-entity.js';
import type { RelationEnds } from '../../merge/merge-relation.js';
import type { WriteTransaction } from '../transaction.js';
import { cypher } from '../cypher.js';
import { relationshipType } from '../names.js';
import { entityProperties, type Properties } from '../records/entity-node.js';
import { groupBy } from './group-by.js';
import { inBatches } from './in-batches.js';
import { tieProperties } from './refresh-relations.js';

/**
 * What a document is the first to name. Its merged view follows from the document alone, so that it is written at once and
 * nothing of it is looked up, read back or computed anew: of a new plan that is nearly all.
 */
export class Novel {
  /** The types of the new entities, in order. */
  readonly entityTypes: readonly string[];
  /** The new relations, each once. */
  readonly relations: readonly RelationEnds[];
  readonly #entities: ReadonlySet<string>;
  readonly #graph: DocumentGraph;
  readonly #asserted: ReadonlyMap<string, readonly AssertionRecord[]>;
  readonly #mentions: ReadonlyMap<string, number>;
  readonly #ties: ReadonlyMap<string, number>;

  constructor(graph: DocumentGraph, known: { readonly entities: ReadonlySet<string>; readonly relations: ReadonlySet<string> }) {
    const { entities, relations, assertions, mentions } = graph;
    const novel = entities.filter(({ id }) => !known.entities.has(id));
    this.entityTypes = [...new Set(novel.map(({ type }) => type))].sort();
    this.relations = [...new Map(relations.map((relation) => [relation.id, relation])).values()].filter(
      ({ id }) => !known.relations.has(id),
    );
    this.#entities = new Set(novel.map(({ id }) => id));
    this.#graph = graph;
    this.#asserted = groupBy(assertions, ({ relation, entity }) => relation ?? entity ?? '');
    this.#mentions = countBy(mentions, ({ entity }) => [entity]);
    const ties = new Map(relations.map((relation) => [relation.id, relation]));
    this.#ties = countBy([...ties.values()], ({ subject, object }) => (subject === object ? [subject] : [subject, object]));
  }

  /** Asks what the store knows of a graph. It must be asked before anything of the graph is written or taken back. */
  static async of(transaction: WriteTransaction, graph: DocumentGraph): Promise<Novel> {
    const [entities, relations] = await Promise.all([
      transaction.run<{ id: string }>(cypher`UNWIND ${graph.entities.map(({ id }) => id)} AS id MATCH (:Entity {id: id}) RETURN id`),
      transaction.run<{ id: string }>(
        cypher`UNWIND ${graph.relations.map(({ id }) => id)} AS id WITH id WHERE EXISTS { (:RelationContribution {relation: id}) } RETURN id`,
      ),
    ]);
    const ids = (rows: readonly { readonly id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
    return new Novel(graph, { entities: ids(entities), relations: ids(relations) });
  }

  isNovel({ id }: { readonly id: string }): boolean {
    return this.#entities.has(id);
  }

  /** The merged view of a new entity. */
  entityProperties(entity: EntityRecord): Properties {
    const { id } = entity;
    const asserted = (this.#asserted.get(id) ?? []).filter(isAboutAttribute);
    const counts = { mentionCount: this.#mentions.get(id) ?? 0, relationCount: this.#ties.get(id) ?? 0, documentCount: 1 };
    return entityProperties({ ...mergeEntity(id, [entity], asserted), ...counts });
  }

  /** Writes the merged view of the new relations; their ends must stand. */
  async insertRelations(transaction: WriteTransaction): Promise<void> {
    const claims = groupBy(this.#graph.relations, ({ id }) => id);
    const byType = groupBy(this.relations, ({ type }) => type);
    await Promise.all(
      [...byType].map(([type, relations]) => {
        const rows = relations.map((ends) => ({
          subject: ends.subject,
          object: ends.object,
          tie: tieProperties(ends, claims.get(ends.id) ?? [], this.#asserted.get(ends.id) ?? []),
        }));
        return inBatches(
          transaction,
          rows,
          (given) => cypher`
          UNWIND ${given} AS row MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
          CREATE (s)-[r:${relationshipType(type)}]->(o) SET r = row.tie`,
        );
      }),
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
