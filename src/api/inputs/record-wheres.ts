import type { Condition, DocumentField, EntityField, RelationField } from '../../store/port/queries.js';
import { EntityTypeName, ModalityName, RelationRole, RelationTypeName } from '../schema-builder/enums.js';
import { DateFilter, enumFilter, FloatFilter, IdFilter, IntFilter, StringFilter } from '../schema-builder/filters.js';
import { makeQuantifier, narrowedRelations } from '../schema-builder/quantifier.js';
import { makeWhere, type Where, type WhereField, type WherePart, type WhereTie } from '../schema-builder/where-class.js';

/*
 * What records can be filtered by, whatever their type. The inputs name each other: entities are asked for by their
 * relations and documents, relations by their ends, documents by their entities.
 */

const entityType = enumFilter('EntityType', EntityTypeName);

const someDocuments = makeQuantifier<DocumentField>({
  name: 'Document',
  where: () => DocumentWhere,
  some: (where) => ({ some: 'documents', ...where }),
});

const someEntities = makeQuantifier<EntityField>({
  name: 'Entity',
  where: () => EntityWhere,
  some: (where) => ({ some: 'entities', ...where }),
});

const someRelations = makeQuantifier<RelationField>({
  name: 'Related',
  where: () => RelatedWhere,
  some: (where, given) => ({ some: 'relations', ...narrowedRelations(given), ...where }),
  narrowed: true,
});

/** What every entity can be asked for; a type's own attributes and relations come on top. */
export const ENTITY_PARTS: readonly WherePart<EntityField>[] = [
  { name: 'id', filter: IdFilter, field: 'id' },
  { name: 'name', filter: StringFilter, field: 'name' },
  { name: 'alias', filter: StringFilter, field: 'alias', description: 'One of its aliases.' },
  { name: 'jurisdiction', filter: StringFilter, field: 'jurisdiction' },
  { name: 'document', filter: IdFilter, field: 'document', description: 'The id of a document that names it.' },
  { name: 'rule', filter: StringFilter, field: 'rule', description: 'A rule that found a mention of it.' },
  { name: 'mentionCount', filter: IntFilter, field: 'mentionCount' },
  { name: 'relationCount', filter: IntFilter, field: 'relationCount' },
  { name: 'documentCount', filter: IntFilter, field: 'documentCount' },
  someRelations('relations', 'Its relations of any type, with the entity at their other end.'),
  someDocuments('documents', 'The documents that name it: by issuer, jurisdiction, date, period.'),
];

/** What every relation can be asked for, its type and ends aside. */
export const CLAIM_PARTS: readonly WherePart<RelationField>[] = [
  { name: 'id', filter: IdFilter, field: 'id' },
  { name: 'modality', filter: enumFilter('Modality', ModalityName), field: 'modality' },
  { name: 'confidence', filter: FloatFilter, field: 'confidence' },
  { name: 'date', filter: DateFilter, field: 'date' },
  { name: 'document', filter: IdFilter, field: 'document', description: 'The id of a document that asserts it.' },
  { name: 'rule', filter: StringFilter, field: 'rule', description: 'The rule of one of its assertions.' },
  { name: 'evidenceCount', filter: IntFilter, field: 'evidenceCount' },
  someDocuments('documents', 'The documents that assert it: by issuer, jurisdiction, date, period.'),
];

const typeField: WhereField<RelationField> = { name: 'type', filter: enumFilter('RelationType', RelationTypeName), field: 'type' };

/** For relation types that have roles. */
export const ROLE_FIELD: WhereField<RelationField> = { name: 'role', filter: enumFilter('RelationRole', RelationRole), field: 'role' };

export const EntityWhere: Where<EntityField> = makeWhere('Entity', [{ name: 'type', filter: entityType, field: 'type' }, ...ENTITY_PARTS]);

/** Relations between any entities, each end asked for by itself. */
export const RelationWhere: Where<RelationField> = makeWhere('Relation', [
  typeField,
  ...CLAIM_PARTS,
  ROLE_FIELD,
  endOf('subject', () => EntityWhere),
  endOf('object', () => EntityWhere),
  { name: 'subjectType', filter: entityType, field: 'subjectType' },
  { name: 'objectType', filter: entityType, field: 'objectType' },
]);

/** Relations of one entity, of any type. */
export const RelatedWhere: Where<RelationField> = relatedWhere('Related', () => EntityWhere);

export const DocumentWhere: Where<DocumentField> = makeWhere('Document', [
  { name: 'id', filter: IdFilter, field: 'id' },
  { name: 'source', filter: StringFilter, field: 'source' },
  { name: 'title', filter: StringFilter, field: 'title' },
  { name: 'issuer', filter: StringFilter, field: 'issuer', description: 'One of the bodies that sign it.' },
  { name: 'docNumber', filter: StringFilter, field: 'docNumber' },
  { name: 'date', filter: DateFilter, field: 'date' },
  { name: 'periodStart', filter: DateFilter, field: 'periodStart', description: 'When the plan’s period begins.' },
  { name: 'periodEnd', filter: DateFilter, field: 'periodEnd', description: 'When the plan’s period ends.' },
  { name: 'jurisdiction', filter: StringFilter, field: 'jurisdiction' },
  { name: 'policy', filter: IdFilter, field: 'policy', description: 'The id of the policy that it is.' },
  someEntities('entities', 'The entities that it names.'),
]);

/** Relations of one entity whose other end can be asked for as `where` says. */
export function relatedWhere(name: string, where: () => Where<EntityField>): Where<RelationField> {
  return makeWhere(name, [typeField, ...CLAIM_PARTS, ROLE_FIELD, otherEnd(where)]);
}

/** The entity at the other end of a relation, as edges name it. */
export function otherEnd(where: () => Where<EntityField>): WhereTie {
  return endOf('node', where, 'other', 'The entity at the other end.');
}

/** The entity at one end of a relation, under a name that says what it is there. */
export function endOf(
  name: string,
  where: () => Where<EntityField>,
  tie = name as 'subject' | 'object' | 'other',
  description?: string,
): WhereTie {
  return {
    name,
    input: () => where().Class,
    ...(description ? { description } : {}),
    toCondition(given): Condition<never> | undefined {
      const condition = where().toCondition(given);
      return condition && { some: tie, where: condition };
    },
  };
}
