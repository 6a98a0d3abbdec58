import type {
  DocumentOrder,
  DocumentWhere,
  EntityType,
  EntityTypes,
  EntityWhere,
  Passage,
  Relation,
  RelationOrder,
  RelationWhere,
  SearchScope,
} from '../../schema/generated/api-types.js';

/** An entity as far as a relation or a search names it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

/** A passage that says something; `start` and `end` count code points of the document's text. */
export interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly document: { readonly id: string; readonly title: string };
}

/** A relation with its ends, and the first passage that says it. */
export interface FoundRelation extends Relation {
  readonly subject: NamedEntity;
  readonly object: NamedEntity;
  readonly evidence: readonly Quote[];
}

/** What a search found: an entity by its names, or a passage of a document; `matched` is what agreed with the text. */
export interface SearchMatch {
  readonly score: number;
  readonly matched: string;
  readonly node: (NamedEntity & { readonly __typename: EntityType }) | (Passage & Quote & { readonly __typename: 'Passage' });
}

export interface EntityList<Name extends EntityType> {
  readonly where?: EntityTypes[Name]['where'];
  readonly orderBy?: readonly EntityTypes[Name]['orderBy'][];
}

export interface RelationList {
  readonly where?: RelationWhere;
  readonly orderBy?: readonly RelationOrder[];
}

export interface DocumentList {
  readonly where?: DocumentWhere;
  readonly orderBy?: readonly DocumentOrder[];
}

/** Conditions of a search; those of `entities` and of `documents` have to hold both. */
export interface SearchConditions {
  readonly types?: readonly EntityType[];
  readonly in?: readonly SearchScope[];
  readonly where?: EntityWhere;
  readonly documents?: DocumentWhere;
}
