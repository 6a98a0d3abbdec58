import type { EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { EntityField, RelationField } from '../../store/port/queries.js';
import { ENTITY_ORDER } from '../inputs/record-orders.js';
import { ENTITY_PARTS, EntityWhere, RelatedEntityWhere, relatedWhere } from '../inputs/record-wheres.js';
import { attributeFilter, IntFilter } from '../schema-builder/filters.js';
import { type ListFilter, listFilter } from '../schema-builder/list-filter.js';
import type { OrderField } from '../schema-builder/order-class.js';
import { makeWhere, type Where, type WhereAssociation, type WhereField } from '../schema-builder/where-class.js';
import { nodeTypeOf, type RelationFieldDefinition, relationFieldsOf } from './relation-fields.js';

/** The inputs that are made from the ontology; `type` is an entity type or `Entity`, which stands for any. */
export interface OntologyInputs {
  /** What entities of one type can be asked for. */
  readonly whereOf: (type: string) => Where<EntityField>;
  readonly orderOf: (type: EntityTypeDefinition) => readonly OrderField<EntityField>[];
  /** What relations can be asked for that lead to entities of one type. */
  readonly relatedWhereOf: (type: string) => Where<RelationField>;
}

/** Makes them all: each type's `where` has its attributes and its relation fields, whose nodes have the `where` of their own type. */
export function ontologyInputs(ontology: Ontology): OntologyInputs {
  const fields = relationFieldsOf(ontology);
  const fieldsOf = (type: string): RelationFieldDefinition[] => fields.filter(({ from }) => from.includes(type));
  const wheres = new Map<string, Where<EntityField>>([['Entity', EntityWhere]]);
  const relatedWheres = new Map<string, Where<RelationField>>([['Entity', RelatedEntityWhere]]);
  const listFilters = new Map<string, ListFilter<RelationField>>();
  for (const type of ['Entity', ...ontology.entityTypes.map(({ name }) => name)]) {
    if (!relatedWheres.has(type))
      relatedWheres.set(
        type,
        relatedWhere(type, () => wheres.get(type)!),
      );
    const relatedWhereOfType = relatedWheres.get(type)!;
    listFilters.set(
      type,
      listFilter(`Related${type}`, () => relatedWhereOfType),
    );
  }
  for (const type of ontology.entityTypes) {
    const own = fieldsOf(type.name);
    const associations = own.map((field) => associationOf(field, listFilters.get(nodeTypeOf(field))!));
    wheres.set(type.name, makeWhere(type.name, [...ENTITY_PARTS, ...attributesOf(type), ...associations, ...own.map(countOf)]));
  }
  return {
    whereOf: (type) => wheres.get(type)!,
    orderOf: (type) => [...ENTITY_ORDER, ...attributesOf(type), ...fieldsOf(type.name).map(countOf)],
    relatedWhereOf: (type) => relatedWheres.get(type)!,
  };
}

function associationOf(
  { name, direction, relation, description }: RelationFieldDefinition,
  filter: ListFilter<RelationField>,
): WhereAssociation {
  const followed = { some: 'relations', direction, types: [relation.name] } as const;
  return filter.part(name, (inner) => ({ ...followed, ...inner }), description);
}

type ComparedField = OrderField<EntityField> & WhereField<EntityField>;

function attributesOf(type: EntityTypeDefinition): ComparedField[] {
  return type.attributes.map((attribute) => ({
    name: attribute.name,
    field: { attribute: attribute.name },
    filter: attributeFilter(type.name, attribute),
    description: `${attribute.label.zh} · ${attribute.label.en}`,
  }));
}

/** How many relations an entity has by one field: `responsibleForCount`. */
function countOf({ name, direction, relation }: RelationFieldDefinition): ComparedField {
  return {
    name: `${name}Count`,
    field: { relationType: relation.name, direction },
    filter: IntFilter,
    description: `How many \`${name}\` it has.`,
  };
}
