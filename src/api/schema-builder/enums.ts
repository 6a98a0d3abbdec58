import { registerEnumType } from 'type-graphql';
import type { AttributeDefinition, Ontology } from '../../../schema/ontology.js';
import { PART_KINDS } from '../../../schema/records.js';
import { pascalCase } from './names.js';

/** An enum whose values are spelled in the API as they are in the records. */
export type EnumObject = Record<string, string>;

/*
 * The classes name these objects at import time; `defineEnums` fills them before the schema is built. Their values
 * are the ontology's own names, so that the API, the exports and the command line spell a kind in one way.
 */
export const EntityTypeName: EnumObject = {};
export const RelationTypeName: EnumObject = {};
export const RelationRole: EnumObject = {};

export const ModalityName: EnumObject = { FACT: 'FACT', PLANNED: 'PLANNED' };
export const EvidencePartKind: EnumObject = Object.fromEntries(PART_KINDS.map((kind) => [kind, kind]));
export const DirectionName: EnumObject = { OUT: 'OUT', IN: 'IN', BOTH: 'BOTH' };
export const SortDirection: EnumObject = { ASC: 'ASC', DESC: 'DESC' };

const attributeEnums = new Map<string, EnumObject>();

/** Fills and registers every enum; call once, before the schema is built. */
export function defineEnums(ontology: Ontology): void {
  fill(EntityTypeName, ontology.entityTypes.map(named));
  fill(RelationTypeName, ontology.relationTypes.map(named));
  const roles = ontology.relationTypes.flatMap(({ attributes }) => attributes.find(({ name }) => name === 'role')?.values ?? []);
  fill(RelationRole, roles);
  register(EntityTypeName, 'EntityType', 'The kinds of entity that the ontology knows.', described(ontology.entityTypes));
  register(RelationTypeName, 'RelationType', 'The kinds of relation that the ontology knows.', described(ontology.relationTypes));
  register(RelationRole, 'RelationRole', 'The part that the subject plays in the relation.');
  register(ModalityName, 'Modality', 'Whether the text tells of something or asks for it.', {
    FACT: { description: 'It has happened, or it holds.' },
    PLANNED: { description: 'The plan asks for it.' },
  });
  register(EvidencePartKind, 'EvidencePartKind', 'What a part of a passage is for the relation.', {
    SUBJECT: { description: 'The words for the subject.' },
    OBJECT: { description: 'The words for the object.' },
    TRIGGER: { description: 'The words that state the relation.' },
    DATE: { description: 'The words for its date.' },
    ROLE: { description: 'The words that give the role; they state the relation, too.' },
    HEADER: { description: 'The head of the column of a table that gives the role.' },
  });
  register(DirectionName, 'Direction', 'Which end of a relation the entity stands at.', {
    OUT: { description: 'The entity is the subject.' },
    IN: { description: 'The entity is the object.' },
    BOTH: { description: 'Either end.' },
  });
  register(SortDirection, 'SortDirection', 'Upwards or downwards.');
}

/** The enum of one attribute, registered under its owner's name: `kind` of `Institution` is `InstitutionKind`. */
export function attributeEnum(owner: string, attribute: AttributeDefinition): EnumObject {
  const name = `${owner}${pascalCase(attribute.name)}`;
  const known = attributeEnums.get(name);
  if (known) return known;
  const made: EnumObject = {};
  fill(made, attribute.values ?? []);
  register(made, name, `${attribute.label.zh} · ${attribute.label.en}`);
  attributeEnums.set(name, made);
  return made;
}

type Described = Record<string, { description: string }>;

function register(values: EnumObject, name: string, description: string, valuesConfig: Described = {}): void {
  registerEnumType(values, { name, description, valuesConfig });
}

function fill(values: EnumObject, names: readonly string[]): void {
  for (const name of names) values[name] = name;
}

function named({ name }: { readonly name: string }): string {
  return name;
}

function described(types: Ontology['entityTypes'] | Ontology['relationTypes']): Described {
  return Object.fromEntries(types.map(({ name, label, description }) => [name, { description: `${label.zh} · ${description.en}` }]));
}
