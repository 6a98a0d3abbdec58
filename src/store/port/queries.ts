import type { PageRequest } from './page.js';

/** Comparisons that a condition can make. Text is compared by code point; `contains` and `startsWith` fold case and width. */
export type Operator = 'eq' | 'in' | 'contains' | 'startsWith' | 'gt' | 'gte' | 'lt' | 'lte';

export type ConditionValue = string | number | boolean | readonly (string | number)[];

/**
 * A test of one record, as a plain value: a field compared, or a combination of other conditions. A record that lacks the
 * field fails every comparison (so `not` of it holds); of a field with several values one has to pass. An empty `and`
 * always holds, an empty `or` never.
 */
export type Condition<F extends Field> =
  | { readonly field: F; readonly op: Operator; readonly value: ConditionValue }
  | { readonly and: readonly Condition<F>[] }
  | { readonly or: readonly Condition<F>[] }
  | { readonly not: Condition<F> }
  | SomeCondition;

/**
 * Some record that is linked to this one passes `where`; any, where that is left out. That none does is `not` of it; that
 * all do is `not` of some that does `not`. An entity is linked to its `relations` and to the `documents` that name it, a
 * relation to its `subject`, its `object` and the `documents` that assert it, and, where it was reached from an entity,
 * to the `other` end; a document to the `entities` that it names. Any other link is BAD_ARGUMENT.
 */
export type SomeCondition =
  | {
      readonly some: 'relations';
      readonly direction: Direction;
      readonly types?: readonly string[];
      readonly where?: Condition<RelationField>;
    }
  | { readonly some: 'subject' | 'object' | 'other' | 'entities'; readonly where?: Condition<EntityField> }
  | { readonly some: 'documents'; readonly where?: Condition<DocumentField> };

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** An attribute of the ontology, by its name. */
export interface AttributeField {
  readonly attribute: string;
}

/** How many relations of one type an entity has. */
export interface RelationCountField {
  readonly relationType: string;
  readonly direction: Direction;
}

/** `document` is the id of a document that makes statements of the record, `rule` the rule of a mention. */
export type EntityField =
  | 'id'
  | 'type'
  | 'name'
  | 'alias'
  | 'jurisdiction'
  | 'document'
  | 'rule'
  | 'mentionCount'
  | 'relationCount'
  | 'documentCount'
  | AttributeField
  | RelationCountField;

/** `document`, `rule` and `ruleVersion` are those of an assertion. */
export type RelationField =
  | 'id'
  | 'type'
  | 'subject'
  | 'object'
  | 'subjectType'
  | 'objectType'
  | 'modality'
  | 'confidence'
  | 'date'
  | 'role'
  | 'document'
  | 'rule'
  | 'ruleVersion'
  | 'evidenceCount';
export type DocumentField =
  'id' | 'source' | 'title' | 'issuer' | 'docNumber' | 'date' | 'periodStart' | 'periodEnd' | 'jurisdiction' | 'policy';

/** Any field that a condition can name. */
export type Field = EntityField | RelationField | DocumentField;

/** What the relations of one entity are sorted by: their own fields, and those of the entity at the other end. */
export type RelatedField = RelationField | { readonly other: EntityField };

export interface SortKey<F extends Field | RelatedField> {
  readonly field: F;
  readonly descending?: boolean;
}

export interface ListQuery<F extends Field> {
  readonly where?: Condition<F>;
  /**
   * Records that these keys leave level are ordered by id, so that every order is total; a record without a value comes
   * last in either direction; `alias`, `document`, `rule` and `issuer` have several values and cannot be sorted by.
   */
  readonly orderBy?: readonly SortKey<F>[];
  readonly page: PageRequest;
}

export type EntityQuery = ListQuery<EntityField>;
export type RelationQuery = ListQuery<RelationField>;
export type DocumentQuery = ListQuery<DocumentField>;

/** A field whose values part the records; of a date `part: 'year'` takes the year. */
export interface Grouping<F extends Field> {
  readonly field: F;
  readonly part?: 'year';
}

/** Counts the records that pass by the values of one to three fields, none of which may have several values. */
export interface CountQuery<F extends Field> {
  readonly where?: Condition<F>;
  readonly groupBy: readonly Grouping<F>[];
}

/**
 * The relations of many entities at once: one page for each entity, so that a request asks one statement a level.
 * A relation of an entity with itself stands once in `BOTH`, and its other end is the entity. The filters beside each
 * other all have to hold; `otherTypes` are types of the entity at the other end.
 */
export interface RelationsOfQuery {
  readonly entities: readonly string[];
  readonly direction: Direction;
  readonly types?: readonly string[];
  readonly role?: string;
  readonly otherTypes?: readonly string[];
  readonly where?: Condition<RelationField>;
  /** The order, as of every list; without keys it is type, other end's name, id. */
  readonly orderBy?: readonly SortKey<RelatedField>[];
  readonly page: PageRequest;
}
