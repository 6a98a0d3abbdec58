import type { Condition, DocumentField, EntityField, RelationField } from '../../store/port/queries.js';
import { EntityTypeName, ModalityName, RelationRole, RelationTypeName } from '../schema-builder/enums.js';
import { DateFilter, enumFilter, FloatFilter, IdFilter, IntFilter, StringFilter } from '../schema-builder/filters.js';
import { chosenRelations, listFilter } from '../schema-builder/list-filter.js';
import { makeWhere, type Where, type WhereField, type WherePart, type WhereAssociation } from '../schema-builder/where-class.js';

/*
 * What records can be filtered by, whatever their type. The inputs name each other: entities are asked for by their
 * relations and documents, relations by their ends, documents by their entities.
 */

const KIND = 'Its kind, by the ontology.';

const entityType = enumFilter('EntityType', EntityTypeName);

const documents = listFilter<DocumentField>('Document', () => DocumentWhere);
const entities = listFilter<EntityField>('Entity', () => EntityWhere);
const entityRelations = listFilter<RelationField>('EntityRelation', () => RelatedEntityWhere, { choosesRelations: true });

/** What every entity can be asked for; a type's own attributes and relations come on top. */
export const ENTITY_PARTS: readonly WherePart<EntityField>[] = [
  { name: 'id', filter: IdFilter, field: 'id', description: 'Its id.' },
  { name: 'name', filter: StringFilter, field: 'name', description: 'Its fullest name.' },
  { name: 'alias', filter: StringFilter, field: 'alias', description: 'One of its aliases.' },
  { name: 'jurisdiction', filter: StringFilter, field: 'jurisdiction', description: 'The place inside which alone the name means it.' },
  { name: 'document', filter: IdFilter, field: 'document', description: 'The id of a document that names it.' },
  { name: 'rule', filter: StringFilter, field: 'rule', description: 'A rule that found a mention of it.' },
  { name: 'mentionCount', filter: IntFilter, field: 'mentionCount', description: 'How often texts name it.' },
  { name: 'relationCount', filter: IntFilter, field: 'relationCount', description: 'How many relations it has.' },
  { name: 'documentCount', filter: IntFilter, field: 'documentCount', description: 'How many documents name it.' },
  entityRelations.part(
    'relations',
    (inner, input) => ({ some: 'relations', ...chosenRelations(input), ...inner }),
    'Its relations of any type, with the entity at their other end.',
  ),
  someDocuments('The documents that name it: by issuer, jurisdiction, date, period.'),
];

/** What every relation can be asked for, its type and ends aside. */
export const CLAIM_PARTS: readonly WherePart<RelationField>[] = [
  { name: 'id', filter: IdFilter, field: 'id', description: 'Its id.' },
  {
    name: 'modality',
    filter: enumFilter('Modality', ModalityName),
    field: 'modality',
    description: 'Whether it has happened, or a plan asks for it.',
  },
  { name: 'confidence', filter: FloatFilter, field: 'confidence', description: 'How sure the rules are, from 0 to 1.' },
  { name: 'date', filter: DateFilter, field: 'date', description: 'When it happened or is to happen.' },
  { name: 'document', filter: IdFilter, field: 'document', description: 'The id of a document that asserts it.' },
  { name: 'rule', filter: StringFilter, field: 'rule', description: 'The rule of one of its assertions.' },
  { name: 'ruleVersion', filter: StringFilter, field: 'ruleVersion', description: 'The version of the rule of one of its assertions.' },
  { name: 'evidenceCount', filter: IntFilter, field: 'evidenceCount', description: 'How many assertions support it.' },
  someDocuments('The documents that assert it: by issuer, jurisdiction, date, period.'),
];

const typeField: WhereField<RelationField> = {
  name: 'type',
  filter: enumFilter('RelationType', RelationTypeName),
  field: 'type',
  description: KIND,
};

/** For relation types that have roles. */
export const ROLE_FIELD: WhereField<RelationField> = {
  name: 'role',
  filter: enumFilter('RelationRole', RelationRole),
  field: 'role',
  description: 'The part that the subject plays.',
};

export const EntityWhere: Where<EntityField> = makeWhere('Entity', [
  { name: 'type', filter: entityType, field: 'type', description: KIND },
  ...ENTITY_PARTS,
]);

/** Relations between any entities, each end asked for by itself. */
export const RelationWhere: Where<RelationField> = makeWhere('Relation', [
  typeField,
  ...CLAIM_PARTS,
  ROLE_FIELD,
  endOf('subject', () => EntityWhere, 'subject', 'The entity that it goes out from.'),
  endOf('object', () => EntityWhere, 'object', 'The entity that it leads to.'),
  { name: 'subjectType', filter: entityType, field: 'subjectType', description: 'The kind of its subject.' },
  { name: 'objectType', filter: entityType, field: 'objectType', description: 'The kind of its object.' },
]);

/** Relations of one entity, with any entity at the other end. */
export const RelatedEntityWhere: Where<RelationField> = relatedWhere('Entity', () => EntityWhere);

export const DocumentWhere: Where<DocumentField> = makeWhere('Document', [
  { name: 'id', filter: IdFilter, field: 'id', description: 'Its id.' },
  { name: 'source', filter: StringFilter, field: 'source', description: 'Where it came from, as the user named it.' },
  { name: 'title', filter: StringFilter, field: 'title', description: 'Its title.' },
  { name: 'issuer', filter: StringFilter, field: 'issuer', description: 'One of the bodies that sign it.' },
  { name: 'docNumber', filter: StringFilter, field: 'docNumber', description: 'The number under which the issuer filed it.' },
  { name: 'date', filter: DateFilter, field: 'date', description: 'The date of issue.' },
  { name: 'periodStart', filter: DateFilter, field: 'periodStart', description: 'When the plan’s period begins.' },
  { name: 'periodEnd', filter: DateFilter, field: 'periodEnd', description: 'When the plan’s period ends.' },
  { name: 'jurisdiction', filter: StringFilter, field: 'jurisdiction', description: 'The place whose government issued it.' },
  { name: 'policy', filter: IdFilter, field: 'policy', description: 'The id of the policy that it is.' },
  entities.part('entities', (inner) => ({ some: 'entities', ...inner }), 'The entities that it names.'),
]);

/** Makes `Related<type>Where`: relations of one entity, whose other end is of the type and can be asked for as `where` says. */
export function relatedWhere(type: string, where: () => Where<EntityField>): Where<RelationField> {
  return makeWhere(`Related${type}`, [
    typeField,
    ...CLAIM_PARTS,
    ROLE_FIELD,
    endOf('node', where, 'other', 'The entity at the other end.'),
  ]);
}

/** The entity at one end of a relation, under a name that says what it is there. */
export function endOf(
  name: string,
  where: () => Where<EntityField>,
  end: 'subject' | 'object' | 'other',
  description: string,
): WhereAssociation {
  return {
    name,
    input: () => where().Class,
    description,
    toCondition(input): Condition<never> | undefined {
      const condition = where().toCondition(input);
      return condition && { some: end, where: condition };
    },
  };
}

function someDocuments(description: string): WhereAssociation {
  return documents.part('documents', (inner) => ({ some: 'documents', ...inner }), description);
}
