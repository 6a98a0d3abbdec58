import type { AssertionRecord, DocumentGraph, EntityRecord, MentionRecord, RelationRecord } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';

/** An entity as the scorer reads it; a Task has `number`, a Target `value`, `unit` and `year` among its attributes. */
export interface PredictedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  readonly number?: Scalar;
  readonly value?: Scalar;
  readonly unit?: Scalar;
  readonly year?: Scalar;
}

type Scalar = string | number | boolean;

/** A relation as the scorer reads it; `subject` and `object` are ids of entities. */
export interface PredictedRelation {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  readonly date?: string;
  readonly role?: string;
  readonly modality: string;
  readonly confidence: number;
  readonly evidence: readonly (Span & { readonly quote: string })[];
}

/** One document's extraction, as `plangraph evaluate` compares it with gold. All offsets count Unicode code points; `end` is exclusive. */
export interface Prediction {
  readonly entities: readonly PredictedEntity[];
  readonly relations: readonly PredictedRelation[];
}

/** The records of one document in the format that the scorer reads. Entities and relations keep their order. */
export function toPrediction(graph: DocumentGraph): Prediction {
  const mentions = groupBy(graph.mentions, (mention) => mention.entity);
  const assertions = groupBy(graph.assertions, (assertion) => assertion.relation);
  return {
    entities: graph.entities.map((entity) => predictEntity(entity, mentions.get(entity.id) ?? [])),
    relations: graph.relations.map((relation) => predictRelation(relation, assertions.get(relation.id) ?? [])),
  };
}

function predictEntity(entity: EntityRecord, mentions: readonly MentionRecord[]): PredictedEntity {
  const { id, type, name, aliases, attributes } = entity;
  // No attribute may hide a field that every entity has.
  return { ...attributes, id, type, name, aliases, mentions: mentions.map(({ start, end }) => ({ start, end })) };
}

function predictRelation(relation: RelationRecord, assertions: readonly AssertionRecord[]): PredictedRelation {
  const { type, subject, object, date, role, modality, confidence } = relation;
  const evidence = assertions.flatMap((assertion) => assertion.evidence.map(({ start, end, quote }) => ({ start, end, quote })));
  return {
    type,
    subject,
    object,
    ...(date === undefined ? {} : { date }),
    ...(role === undefined ? {} : { role }),
    modality,
    confidence,
    evidence,
  };
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
