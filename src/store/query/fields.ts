import { PlangraphError } from '../../../schema/errors.js';
import type {
  AttributeField,
  DocumentField,
  EntityField,
  Field,
  RelatedField,
  RelationCountField,
  RelationField,
  SomeCondition,
} from '../port/queries.js';
import { DIRECTIONS } from './check-direction.js';

/** What a field of a query holds. `scalar` is an attribute, whose values may be text, numbers or booleans. */
export interface FieldDefinition {
  readonly kind: 'text' | 'number' | 'scalar';
  /** A record may lack it: every comparison is then false, and the record comes last in either order. */
  readonly optional?: boolean;
  /** A record may have several: a condition holds where one of them fulfils it; no list can be sorted by it. */
  readonly many?: boolean;
}

type Fields<Name extends string> = Readonly<Record<Name, FieldDefinition>>;

const text = { kind: 'text' } as const;
const number = { kind: 'number' } as const;
const optionalText = { kind: 'text', optional: true } as const;
const texts = { kind: 'text', many: true } as const;

export type PlainEntityField = Exclude<EntityField, AttributeField | RelationCountField>;

/** The closed lists of what a query can name; no other identifier reaches a store. */
export const ENTITY_FIELDS: Fields<PlainEntityField> = {
  id: text,
  type: text,
  name: text,
  alias: texts,
  jurisdiction: optionalText,
  document: texts,
  rule: texts,
  mentionCount: number,
  relationCount: number,
  documentCount: number,
};

export const RELATION_FIELDS: Fields<RelationField> = {
  id: text,
  type: text,
  subject: text,
  object: text,
  subjectType: text,
  objectType: text,
  modality: text,
  confidence: number,
  date: optionalText,
  role: optionalText,
  document: texts,
  rule: texts,
  ruleVersion: texts,
  evidenceCount: number,
};

export const DOCUMENT_FIELDS: Fields<DocumentField> = {
  id: text,
  source: text,
  title: text,
  issuer: texts,
  docNumber: optionalText,
  date: optionalText,
  periodStart: optionalText,
  periodEnd: optionalText,
  jurisdiction: optionalText,
  policy: optionalText,
};

/** The fields of a relation that was reached from an entity: those of any relation, but it has an other end. */
export const RELATED_FIELDS: Fields<RelationField> = { ...RELATION_FIELDS };

type Link = SomeCondition['some'];

const LINKED_FIELDS = new Map<Fields<string>, Partial<Record<Link, Fields<string>>>>([
  [ENTITY_FIELDS, { relations: RELATED_FIELDS, documents: DOCUMENT_FIELDS }],
  [RELATION_FIELDS, { subject: ENTITY_FIELDS, object: ENTITY_FIELDS, documents: DOCUMENT_FIELDS }],
  [RELATED_FIELDS, { subject: ENTITY_FIELDS, object: ENTITY_FIELDS, other: ENTITY_FIELDS, documents: DOCUMENT_FIELDS }],
  [DOCUMENT_FIELDS, { entities: ENTITY_FIELDS }],
]);

/**
 * The fields of the records that a link leads to.
 * @throws PlangraphError BAD_ARGUMENT where records with these fields have no such link.
 */
export function linkedFields(fields: Fields<string>, link: string): Fields<string> {
  const links = LINKED_FIELDS.get(fields) ?? {};
  if (Object.hasOwn(links, link)) return links[link as Link]!;
  throw new PlangraphError('BAD_ARGUMENT', `there is no link ${JSON.stringify(link)}; there are ${Object.keys(links).join(', ')}`);
}

const ATTRIBUTE_NAME = /^[a-z][A-Za-z0-9]*$/;
const RELATION_TYPE_NAME = /^[A-Z][A-Z_]*$/;

/** A field as messages and cursors name it. */
export function fieldName(field: Field | RelatedField): string {
  if (typeof field === 'string') return field;
  if ('attribute' in field) return `attributes.${field.attribute}`;
  if ('other' in field) return `other.${fieldName(field.other)}`;
  return `relations.${field.direction}.${field.relationType}`;
}

/**
 * The definition of a field.
 * @throws PlangraphError BAD_ARGUMENT where records with these fields have no such field.
 */
export function fieldDefinition(fields: Fields<string>, field: Field): FieldDefinition {
  // The name is the caller's text: `constructor` and its like must not find what every object inherits.
  if (typeof field === 'string' && Object.hasOwn(fields, field)) return fields[field]!;
  if (fields === ENTITY_FIELDS && typeof field === 'object') {
    if ('attribute' in field && ATTRIBUTE_NAME.test(field.attribute)) return { kind: 'scalar', optional: true };
    if ('relationType' in field && DIRECTIONS.includes(field.direction) && RELATION_TYPE_NAME.test(field.relationType)) return number;
  }
  throw new PlangraphError('BAD_ARGUMENT', `there is no field ${JSON.stringify(field)}`, {
    hint: `fields: ${Object.keys(fields).join(', ')}${fields === ENTITY_FIELDS ? ', an attribute, the count of a relation type' : ''}`,
  });
}
