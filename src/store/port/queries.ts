import type { PageRequest } from './page.js';

/** Comparisons that a condition can make. Text is compared by code point; `contains` and `startsWith` fold case and width. */
export type Operator = 'eq' | 'in' | 'contains' | 'startsWith' | 'gt' | 'gte' | 'lt' | 'lte';

export type ConditionValue = string | number | boolean | readonly (string | number)[];

/** A test of one record, as a plain value: a field compared, or a combination of other conditions. */
export type Condition<Field extends string> =
  | { readonly field: Field; readonly op: Operator; readonly value: ConditionValue }
  | { readonly and: readonly Condition<Field>[] }
  | { readonly or: readonly Condition<Field>[] }
  | { readonly not: Condition<Field> };

/** `attributes.<name>` reaches an attribute of the ontology; `document` is the id of a document that mentions the entity. */
export type EntityField = 'id' | 'type' | 'name' | 'alias' | 'jurisdiction' | 'document' | `attributes.${string}`;
export type RelationField =
  'id' | 'type' | 'subject' | 'object' | 'subjectType' | 'objectType' | 'modality' | 'confidence' | 'date' | 'role' | 'document';
export type DocumentField = 'id' | 'source' | 'title' | 'issuer' | 'docNumber' | 'date' | 'jurisdiction';

export interface SortKey<Field extends string> {
  readonly field: Field;
  readonly descending?: boolean;
}

export interface ListQuery<Field extends string> {
  readonly where?: Condition<Field>;
  /** Records that these keys leave level are ordered by id, so that every order is total. */
  readonly orderBy?: readonly SortKey<Field>[];
  readonly page: PageRequest;
}

export type EntityQuery = ListQuery<EntityField>;
export type RelationQuery = ListQuery<RelationField>;
export type DocumentQuery = ListQuery<DocumentField>;

export type Direction = 'OUT' | 'IN' | 'BOTH';

/** The relations of many entities at once: one page for each entity, so that a request asks one statement a level. */
export interface RelationsOfQuery {
  readonly entities: readonly string[];
  readonly direction: Direction;
  readonly types?: readonly string[];
  readonly role?: string;
  readonly page: PageRequest;
}

/**
 * The law of search, the same in every store. The query is folded (NFKC, lower case) and cut at white space into
 * terms; a record matches where every term is a substring of its folded name, of one folded alias, or of one other
 * term-bearing text named here. One-character and two-character terms count like any other. Score: 4 where the
 * folded query equals a name, 3 where it equals an alias, 2 where a name or alias starts with it, else 1.
 * Order: score descending, then the name's length in code points, then name, then id.
 */
export interface SearchQuery {
  readonly text: string;
  readonly types?: readonly string[];
  readonly page: PageRequest;
}
