import { registerEnumType } from 'type-graphql';
import type { Ontology } from '../../../schema/ontology.js';
import type { EntityField, Grouping, RelationField } from '../../store/port/queries.js';
import type { EnumObject } from './enums.js';
import { constantCase } from './names.js';

const PLAIN: readonly string[] = ['type', 'jurisdiction'] satisfies EntityField[];

/** What entities can be grouped by; `defineEntityGroupings` fills it before the schema is built. */
export const EntityGroupingName: EnumObject = {};

/** Fills and registers the enum: the plain fields, and each attribute of the ontology whose values repeat. */
export function defineEntityGroupings({ entityTypes }: Ontology): void {
  for (const name of PLAIN) EntityGroupingName[constantCase(name)] = name;
  for (const { attributes } of entityTypes)
    for (const { name, type } of attributes)
      if (!PLAIN.includes(name) && ['enum', 'int', 'boolean'].includes(type)) EntityGroupingName[constantCase(name)] = name;
  registerEnumType(EntityGroupingName, {
    name: 'EntityGrouping',
    description: 'What entities are counted by: type, jurisdiction, or an attribute.',
  });
}

/** The store's field that a grouping means. */
export function groupingField(name: string): EntityField {
  return PLAIN.includes(name) ? (name as EntityField) : { attribute: name };
}

/** What relations can be grouped by, and the store's field for each. */
export const RELATION_GROUPINGS = {
  type: { field: 'type' },
  modality: { field: 'modality' },
  role: { field: 'role' },
  subject: { field: 'subject' },
  object: { field: 'object' },
  subjectType: { field: 'subjectType' },
  objectType: { field: 'objectType' },
  year: { field: 'date', part: 'year' },
} as const satisfies Record<string, Grouping<RelationField>>;

export type RelationGrouping = keyof typeof RELATION_GROUPINGS;

export const RelationGroupingName = Object.fromEntries(Object.keys(RELATION_GROUPINGS).map((name) => [constantCase(name), name]));
registerEnumType(RelationGroupingName, {
  name: 'RelationGrouping',
  description: 'What relations are counted by.',
  valuesConfig: {
    YEAR: { description: 'The year of the date.' },
    SUBJECT: { description: 'The id of the subject.' },
    OBJECT: { description: 'The id of the object.' },
  },
});
