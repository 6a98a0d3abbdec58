import type { EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { EntityField, RelationField } from '../../store/port/queries.js';
import { ENTITY_ORDER } from '../inputs/record-orders.js';
import { CLAIM_PARTS, ENTITY_PARTS, EntityWhere, otherEnd, relatedWhere, ROLE_FIELD } from '../inputs/record-wheres.js';
import { attributeFilter, IntFilter } from '../schema-builder/filters.js';
import { pascalCase } from '../schema-builder/names.js';
import type { OrderField } from '../schema-builder/order-class.js';
import { makeQuantifier } from '../schema-builder/quantifier.js';
import { makeWhere, type Where, type WherePart, type WhereTie } from '../schema-builder/where-class.js';
import { hasRole, type Way, waysOf } from './relation-fields.js';

/** The inputs that are made from the ontology. */
export interface KindInputs {
  /** What entities of one type can be asked for. */
  readonly whereOf: (type: string) => Where<EntityField>;
  readonly orderOf: (type: EntityTypeDefinition) => readonly OrderField<EntityField>[];
  /** What relations can be asked for that are followed one way, by the way's name. */
  readonly whereOfWay: (way: string) => Where<RelationField>;
  /** What relations of any type to entities of one type can be asked for. */
  readonly whereOfTies: (type: string) => Where<RelationField>;
}

/** Makes them all: each type's `where` has its attributes and its ways, whose nodes have the `where` of their own type. */
export function kindInputs(ontology: Ontology): KindInputs {
  const ways = waysOf(ontology);
  const whereOfWay = new Map<string, Where<RelationField>>();
  const whereOfType = new Map<string, Where<EntityField>>();
  const whereOfTies = new Map<string, Where<RelationField>>();
  const quantified = new Map<string, WhereTie>();
  for (const way of ways) {
    const node = way.to.length === 1 ? () => whereOfType.get(way.to[0]!)! : () => EntityWhere;
    const where = makeWhere(pascalCase(way.name), [...CLAIM_PARTS, ...(hasRole(way) ? [ROLE_FIELD] : []), otherEnd(node)]);
    whereOfWay.set(way.name, where);
    const tie = { some: 'relations', direction: way.direction, types: [way.relation.name] } as const;
    const quantify = makeQuantifier<RelationField>({
      name: pascalCase(way.name),
      where: () => where,
      some: (inner) => ({ ...tie, ...inner }),
    });
    quantified.set(way.name, quantify(way.name, way.description));
  }
  for (const type of ontology.entityTypes) {
    const own = ways.filter(({ from }) => from.includes(type.name));
    const parts: WherePart<EntityField>[] = [...ENTITY_PARTS, ...attributesOf(type), ...own.map(({ name }) => quantified.get(name)!)];
    whereOfType.set(type.name, makeWhere(type.name, [...parts, ...own.map(countOf)]));
    whereOfTies.set(
      type.name,
      relatedWhere(`${type.name}Tie`, () => whereOfType.get(type.name)!),
    );
  }
  return {
    whereOf: (type) => whereOfType.get(type)!,
    orderOf: (type) => [...ENTITY_ORDER, ...attributesOf(type), ...ways.filter(({ from }) => from.includes(type.name)).map(countOf)],
    whereOfWay: (way) => whereOfWay.get(way)!,
    whereOfTies: (type) => whereOfTies.get(type)!,
  };
}

type KindField = OrderField<EntityField> & Exclude<WherePart<EntityField>, WhereTie>;

function attributesOf(type: EntityTypeDefinition): KindField[] {
  return type.attributes.map((attribute) => ({
    name: attribute.name,
    field: { attribute: attribute.name },
    filter: attributeFilter(type.name, attribute),
    description: `${attribute.label.zh} · ${attribute.label.en}`,
  }));
}

/** How many relations an entity has one way: `responsibleForCount`. */
function countOf({ name, direction, relation }: Way): KindField {
  return {
    name: `${name}Count`,
    field: { relationType: relation.name, direction },
    filter: IntFilter,
    description: `How many \`${name}\` it has.`,
  };
}
