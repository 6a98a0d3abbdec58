import type { PageRequest } from './page.js';

/** Comparisons that a condition can make. Text is compared by code point; `contains` and `startsWith` fold case and width. */
export type Operator = 'eq' | 'in' | 'contains' | 'startsWith' | 'gt' | 'gte' | 'lt' | 'lte';

export type ConditionValue = string | number | boolean | readonly (string | number)[];

/**
 * A test of one record, as a plain value: a field compared, or a combination of other conditions. A record that lacks the
 * field fails every comparison (so `not` of it holds); of a field with several values one has to pass. An empty `and`
 * always holds, an empty `or` never.
 */
export type Condition<Field extends string> =
  | { readonly field: Field; readonly op: Operator; readonly value: ConditionValue }
  | { readonly and: readonly Condition<Field>[] }
  | { readonly or: readonly Condition<Field>[] }
  | { readonly not: Condition<Field> };

/** `attributes.<name>` reaches an attribute of the ontology; `document` is the id of a document that contributes to the record. */
export type EntityField =
  | 'id'
  | 'type'
  | 'name'
  | 'alias'
  | 'jurisdiction'
  | 'document'
  | 'mentionCount'
  | 'relationCount'
  | 'documentCount'
  | `attributes.${string}`;
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
  | 'evidenceCount';
export type DocumentField = 'id' | 'source' | 'title' | 'issuer' | 'docNumber' | 'date' | 'jurisdiction';

export interface SortKey<Field extends string> {
  readonly field: Field;
  readonly descending?: boolean;
}

export interface ListQuery<Field extends string> {
  readonly where?: Condition<Field>;
  /**
   * Records that these keys leave level are ordered by id, so that every order is total; a record without a value comes
   * last in either direction; `alias`, `document` and `issuer` have several values and cannot be sorted by.
   */
  readonly orderBy?: readonly SortKey<Field>[];
  readonly page: PageRequest;
}

export type EntityQuery = ListQuery<EntityField>;
export type RelationQuery = ListQuery<RelationField>;
export type DocumentQuery = ListQuery<DocumentField>;

export type Direction = 'OUT' | 'IN' | 'BOTH';

/**
 * The relations of many entities at once: one page for each entity, so that a request asks one statement a level.
 * A relation of an entity with itself stands once in `BOTH`.
 */
export interface RelationsOfQuery {
  readonly entities: readonly string[];
  readonly direction: Direction;
  readonly types?: readonly string[];
  readonly role?: string;
  readonly page: PageRequest;
}

/**
 * The law of search, the same in every store. The query is folded (NFKC, lower case) and cut at white space into
 * terms; a record matches where every term is a substring of its folded name, of one folded alias, or of its folded
 * English name, which counts as one more alias (one term may stand in the name and another in an alias); a query without terms matches
 * nothing. One-character and two-character terms count like any other. Score: 4 where the
 * folded query equals a name, 3 where it equals an alias, 2 where a name or alias starts with it, else 1.
 * Order: score descending, then the name's length in code points, then name, then id.
 */
export interface SearchQuery {
  readonly text: string;
  readonly types?: readonly string[];
  readonly page: PageRequest;
}
