import { type TSchema, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { ENTITY_TRAITS, type EntityTypeDefinition, type RelationTypeDefinition } from './ontology-types.js';

const text = Type.String({ minLength: 1 });
const Label = Type.Object({ zh: text, en: text }, { additionalProperties: false });
const FieldName = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$' });

const Attribute = Type.Object(
  {
    name: FieldName,
    type: Type.Union(['string', 'int', 'float', 'date', 'boolean', 'enum'].map((name) => Type.Literal(name))),
    label: Label,
    values: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z][A-Z_]*$' }), { minItems: 1, uniqueItems: true })),
  },
  { additionalProperties: false },
);

const EntityType = Type.Object(
  {
    name: Type.String({ pattern: '^[A-Z][A-Za-z]*$' }),
    label: Label,
    plural: FieldName,
    description: Label,
    colour: Type.String({ pattern: '^#[0-9a-f]{6}$' }),
    caption: text,
    traits: Type.Optional(Type.Array(Type.Union(ENTITY_TRAITS.map((trait) => Type.Literal(trait))), { minItems: 1, uniqueItems: true })),
    attributes: Type.Array(Attribute),
    lists: Type.Optional(Type.Array(Type.Object({ name: FieldName, attribute: text, value: text }, { additionalProperties: false }))),
  },
  { additionalProperties: false },
);

const RelationType = Type.Object(
  {
    name: Type.String({ pattern: '^[A-Z][A-Z_]*$' }),
    label: Label,
    description: Label,
    subject: Type.Array(text, { minItems: 1, uniqueItems: true }),
    object: Type.Array(text, { minItems: 1, uniqueItems: true }),
    field: FieldName,
    inverse: FieldName,
    symmetric: Type.Boolean(),
    structural: Type.Boolean(),
    sameType: Type.Optional(Type.Boolean()),
    attributes: Type.Array(Attribute),
  },
  { additionalProperties: false },
);

/** The faults of one entity type's file, each as a line; empty where it is well formed. */
export function checkEntityType(value: unknown): string[] {
  return shapeFaults(EntityType, value) ?? entityFaults(value as EntityTypeDefinition);
}

/** The faults of one relation type's file, each as a line; empty where it is well formed. */
export function checkRelationType(value: unknown): string[] {
  return shapeFaults(RelationType, value) ?? attributeFaults((value as RelationTypeDefinition).attributes);
}

/** The faults that only show when all files are read: doubled names, unknown ends, fields that would clash in the API. */
export function checkTogether(entityTypes: readonly EntityTypeDefinition[], relationTypes: readonly RelationTypeDefinition[]): string[] {
  const faults = [
    ...doubled(entityTypes.map((type) => type.name)).map((name) => `two entity types are called ${name}`),
    ...doubled(entityTypes.flatMap(({ plural, lists = [] }) => [plural, ...lists.map(({ name }) => name)])).map(
      (name) => `two entity types share the list field ${name}`,
    ),
    ...doubled(relationTypes.map((type) => type.name)).map((name) => `two relation types are called ${name}`),
  ];
  const known = new Set(entityTypes.map((type) => type.name));
  for (const type of relationTypes) {
    for (const end of [...type.subject, ...type.object]) if (!known.has(end)) faults.push(`${type.name}: ${end} is no entity type`);
    if (type.symmetric && type.field !== type.inverse)
      faults.push(`${type.name}: a symmetric relation has one field name, not ${type.field} and ${type.inverse}`);
    if (type.symmetric && String(type.subject) !== String(type.object))
      faults.push(`${type.name}: a symmetric relation has the same types at both ends`);
  }
  for (const entity of entityTypes) faults.push(...fieldClashes(entity, relationTypes));
  return faults;
}

function fieldClashes(entity: EntityTypeDefinition, relationTypes: readonly RelationTypeDefinition[]): string[] {
  const fields = entity.attributes.map((attribute) => attribute.name);
  for (const type of relationTypes) {
    if (type.subject.includes(entity.name)) fields.push(type.field);
    if (type.object.includes(entity.name) && !type.symmetric) fields.push(type.inverse);
  }
  return doubled(fields).map((name) => `${entity.name}: two fields are called ${name}`);
}

function shapeFaults(schema: TSchema, value: unknown): string[] | undefined {
  const faults = [...Value.Errors(schema, value)].map(({ path, message }) => `${path || '/'}: ${message}`);
  return faults.length > 0 ? faults : undefined;
}

function entityFaults({ attributes, lists = [] }: EntityTypeDefinition): string[] {
  const known = new Map(attributes.map(({ name, values }) => [name, values]));
  const unknown = lists.filter(({ attribute, value }) => !known.get(attribute)?.includes(value));
  return [...attributeFaults(attributes), ...unknown.map(({ name, attribute, value }) => `list ${name}: ${attribute} cannot be ${value}`)];
}

function attributeFaults(attributes: EntityTypeDefinition['attributes']): string[] {
  return [
    ...doubled(attributes.map((attribute) => attribute.name)).map((name) => `two attributes are called ${name}`),
    ...attributes
      .filter(({ type, values }) => (type === 'enum') !== (values !== undefined))
      .map(({ name }) => `attribute ${name}: an enum, and only an enum, lists its values`),
  ];
}

function doubled(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}
