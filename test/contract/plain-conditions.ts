import type { DocumentGraph } from '../../schema/records.js';
import type { GraphReader, StoredDocument, StoredEntity, StoredRelation } from '../../src/store/port/graph-store.js';
import type {
  Condition,
  ConditionValue,
  DocumentField,
  EntityField,
  Field,
  Operator,
  RelationField,
  SomeCondition,
} from '../../src/store/port/queries.js';
import { foldText } from '../../src/store/search/fold-text.js';
import { allItems } from './content-of.js';

type Value = string | number;

/**
 * What a condition means, in plain code over everything that a store holds: the reference for the stores' statements.
 * `other` is the entity at the other end of a relation that was reached from an entity.
 */
export class PlainConditions {
  readonly #entities: ReadonlyMap<string, StoredEntity>;

  private constructor(
    readonly entities: readonly StoredEntity[],
    readonly relations: readonly StoredRelation[],
    readonly documents: readonly StoredDocument[],
    readonly graphs: readonly DocumentGraph[],
  ) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  /** Reads all records of a store, into which these graphs have been written. */
  static async of(reader: GraphReader, graphs: readonly DocumentGraph[]): Promise<PlainConditions> {
    return new PlainConditions(
      await allItems((page) => reader.findEntities({ page })),
      await allItems((page) => reader.findRelations({ page })),
      await allItems((page) => reader.findDocuments({ page })),
      graphs,
    );
  }

  entity(id: string): StoredEntity {
    return this.#entities.get(id)!;
  }

  ofEntity(condition: Condition<EntityField>, entity: StoredEntity): boolean {
    return holds(
      condition,
      (field) => this.entityValues(entity, field as EntityField),
      (link) => {
        if (link.some === 'relations')
          return this.relationsOf(entity.id, link).some(
            ({ relation, other }) => !link.where || this.ofRelation(link.where, relation, other),
          );
        return this.documentsOfEntity(entity.id).some((document) => !link.where || this.ofDocument(link.where as never, document));
      },
    );
  }

  ofRelation(condition: Condition<RelationField>, relation: StoredRelation, other?: string): boolean {
    return holds(
      condition,
      (field) => this.relationValues(relation, field as RelationField),
      (link) => {
        if (link.some === 'documents')
          return this.documents.some(
            (document) =>
              this.graphOf(document).relations.some(({ id }) => id === relation.id) &&
              (!link.where || this.ofDocument(link.where, document)),
          );
        const end = { subject: relation.subject, object: relation.object, other }[link.some as 'subject' | 'object' | 'other']!;
        return !link.where || this.ofEntity(link.where as Condition<EntityField>, this.entity(end));
      },
    );
  }

  ofDocument(condition: Condition<DocumentField>, document: StoredDocument): boolean {
    return holds(
      condition,
      (field) => (field === 'issuer' ? document.issuers : present(document[field as 'title'])),
      (link) =>
        this.entitiesOfDocument(document.id).some((entity) => !link.where || this.ofEntity(link.where as Condition<EntityField>, entity)),
    );
  }

  /** The relations of an entity with the id at their other end; one of an entity with itself stands once. */
  relationsOf(
    id: string,
    { direction, types }: { readonly direction: string; readonly types?: readonly string[] },
  ): { readonly relation: StoredRelation; readonly other: string }[] {
    return this.relations.flatMap((relation) => {
      if (types && !types.includes(relation.type)) return [];
      if (direction !== 'IN' && relation.subject === id) return { relation, other: relation.object };
      return direction !== 'OUT' && relation.object === id ? { relation, other: relation.subject } : [];
    });
  }

  documentsOfEntity(id: string): StoredDocument[] {
    return this.documents.filter((document) => this.graphOf(document).entities.some((entity) => entity.id === id));
  }

  entitiesOfDocument(id: string): StoredEntity[] {
    const graph = this.graphs.find(({ document }) => document.id === id);
    return (graph?.entities ?? []).map((entity) => this.entity(entity.id));
  }

  entityValues(entity: StoredEntity, field: EntityField): readonly Value[] {
    if (field === 'alias') return entity.aliases;
    if (field === 'document') return this.documentsOfEntity(entity.id).map(({ id }) => id);
    if (field === 'rule')
      return this.graphs.flatMap(({ mentions }) => mentions.filter((one) => one.entity === entity.id).map((one) => one.rule));
    if (typeof field === 'string') return present(entity[field]);
    if ('attribute' in field) return present(entity.attributes[field.attribute] as Value | undefined);
    return [this.relationsOf(entity.id, { direction: field.direction, types: [field.relationType] }).length];
  }

  relationValues(relation: StoredRelation, field: RelationField): readonly Value[] {
    if (field === 'subjectType') return [this.entity(relation.subject).type];
    if (field === 'objectType') return [this.entity(relation.object).type];
    if (field === 'document')
      return this.documents.filter((one) => this.graphOf(one).relations.some(({ id }) => id === relation.id)).map(({ id }) => id);
    if (field === 'rule' || field === 'ruleVersion')
      return this.graphs.flatMap(({ assertions }) => assertions.filter((one) => one.relation === relation.id).map((one) => one[field]));
    return present(relation[field]);
  }

  private graphOf({ id }: StoredDocument): DocumentGraph {
    return this.graphs.find(({ document }) => document.id === id)!;
  }
}

/** By code point; a record without a value last in either direction. */
export function compareValues(a: Value | undefined, b: Value | undefined, descending = false): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const up = typeof a === 'number' && typeof b === 'number' ? a - b : Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
  return descending ? -up : up;
}

function present(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : [value];
}

function holds(condition: Condition<Field>, valuesOf: (field: Field) => readonly Value[], some: (link: SomeCondition) => boolean): boolean {
  if ('and' in condition) return condition.and.every((part) => holds(part, valuesOf, some));
  if ('or' in condition) return condition.or.some((part) => holds(part, valuesOf, some));
  if ('not' in condition) return !holds(condition.not, valuesOf, some);
  if ('some' in condition) return some(condition);
  return valuesOf(condition.field).some((value) => passes(condition.op, value, condition.value));
}

function passes(op: Operator, value: Value, operand: ConditionValue): boolean {
  if (op === 'in') return (operand as readonly unknown[]).includes(value);
  if (op === 'eq') return value === operand;
  if (op === 'contains') return foldText(String(value)).includes(foldText(String(operand)));
  if (op === 'startsWith') return foldText(String(value)).startsWith(foldText(String(operand)));
  if (typeof value !== typeof operand) return false;
  const difference = compareValues(value, operand as Value);
  return { gt: difference > 0, gte: difference >= 0, lt: difference < 0, lte: difference <= 0 }[op];
}
