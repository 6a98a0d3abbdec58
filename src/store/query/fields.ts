import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentField, EntityField, RelationField } from '../port/queries.js';

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

export type PlainEntityField = Exclude<EntityField, `attributes.${string}`>;

/** The closed lists of what a query can name; no other identifier reaches a store. */
export const ENTITY_FIELDS: Fields<PlainEntityField> = {
  id: text,
  type: text,
  name: text,
  alias: texts,
  jurisdiction: optionalText,
  document: texts,
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
  evidenceCount: number,
};

export const DOCUMENT_FIELDS: Fields<DocumentField> = {
  id: text,
  source: text,
  title: text,
  issuer: texts,
  docNumber: optionalText,
  date: optionalText,
  jurisdiction: optionalText,
};

const ATTRIBUTE_FIELD = /^attributes\.([a-z][A-Za-z0-9]*)$/;

/** The attribute that a field name reaches, or undefined where it reaches none. */
export function attributeOf(field: string): string | undefined {
  return ATTRIBUTE_FIELD.exec(field)?.[1];
}

/**
 * The definition of a field by name.
 * @throws PlangraphError BAD_ARGUMENT where the list has no such field.
 */
export function fieldDefinition(fields: Fields<string>, name: string): FieldDefinition {
  // The name is the caller's text: `constructor` and its like must not find what every object inherits.
  if (Object.hasOwn(fields, name)) return fields[name]!;
  if (fields === ENTITY_FIELDS && attributeOf(name) !== undefined) return { kind: 'scalar', optional: true };
  throw new PlangraphError('BAD_ARGUMENT', `there is no field ${JSON.stringify(name)}`, {
    hint: `fields: ${Object.keys(fields).join(', ')}${fields === ENTITY_FIELDS ? ', attributes.<name>' : ''}`,
  });
}
