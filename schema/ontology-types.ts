export interface Label {
  readonly zh: string;
  readonly en: string;
}

export type AttributeType = 'string' | 'int' | 'float' | 'date' | 'boolean' | 'enum';

export interface AttributeDefinition {
  readonly name: string;
  readonly type: AttributeType;
  readonly label: Label;
  readonly values?: readonly string[];
}

/**
 * What rules know of a type, whatever it is called: a `body` acts and is named by its ending, a `text` has a title and is issued,
 * a `place` is a division of the land, a `site` is built and lies in a place, a `term` stands for a thing in general, a `field` is
 * a branch of the economy, a `task` and a `target` are parts of a plan.
 */
export const ENTITY_TRAITS = ['body', 'text', 'place', 'site', 'term', 'field', 'task', 'target'] as const;
export type EntityTrait = (typeof ENTITY_TRAITS)[number];

export interface EntityTypeDefinition {
  readonly name: string;
  readonly label: Label;
  /** The list field of the API. */
  readonly plural: string;
  readonly description: Label;
  readonly colour: string;
  /** The property that names an entity in a picture. */
  readonly caption: string;
  readonly traits?: readonly EntityTrait[];
  readonly attributes: readonly AttributeDefinition[];
  /** Parts of the type that have a list field of their own: the entities whose enum attribute has one value. */
  readonly lists?: readonly { readonly name: string; readonly attribute: string; readonly value: string }[];
}

export interface RelationTypeDefinition {
  readonly name: string;
  readonly label: Label;
  readonly description: Label;
  readonly subject: readonly string[];
  readonly object: readonly string[];
  /** The API's field on a subject, and its inverse on an object. */
  readonly field: string;
  readonly inverse: string;
  readonly symmetric: boolean;
  /** Made from the document's structure rather than from a sentence. */
  readonly structural: boolean;
  /** Subject and object must be of one type. */
  readonly sameType?: boolean;
  readonly attributes: readonly AttributeDefinition[];
}

export interface Ontology {
  /** A hash of the definitions: two builds with the same kinds have the same version. */
  readonly version: string;
  readonly entityTypes: readonly EntityTypeDefinition[];
  readonly relationTypes: readonly RelationTypeDefinition[];
  entityType(name: string): EntityTypeDefinition | undefined;
  relationType(name: string): RelationTypeDefinition | undefined;
  /** May a relation of this type join a subject and an object of these types? */
  allows(relation: string, subjectType: string, objectType: string): boolean;
}
