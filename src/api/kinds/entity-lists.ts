import type { ClassType } from 'type-graphql';
import type { EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { Condition, EntityField } from '../../store/port/queries.js';
import { attributeFilter } from '../inputs/filters.js';
import { listArgs, type ListArgs } from '../inputs/list-args.js';
import { ENTITY_ORDER, ENTITY_WHERE } from '../inputs/entity-fields.js';
import { connectionClasses } from '../paging/connection-classes.js';
import type { PageArgs } from '../paging/page-args.js';
import { findEntities } from '../resolvers/find-entities.js';
import { type FieldSpec, queriesClass } from './field-class.js';

/** A list of part of one entity type that deserves a name of its own. */
interface NamedList {
  readonly name: string;
  readonly type: string;
  readonly attribute: string;
  readonly value: string;
}

const NAMED_LISTS: readonly NamedList[] = [{ name: 'districts', type: 'Place', attribute: 'level', value: 'DISTRICT' }];

/** Makes the lists of Query: one for each entity type by its plural, and the named parts. */
export function entityListsClass(ontology: Ontology, classes: ReadonlyMap<string, ClassType>): ClassType {
  const fields = ontology.entityTypes.flatMap((type) => {
    const { Connection } = connectionClasses(type.name, () => classes.get(type.name)!);
    const args = entityListArgs(type);
    const all = listField(type.plural, Connection, args, { field: 'type', op: 'eq', value: type.name }, type.description.en);
    return [all, ...namedLists(type).map((named) => namedField(named, Connection, args))];
  });
  return queriesClass('EntityLists', fields);
}

/** `where` and `orderBy` of one entity type: what all entities have, and the type's own attributes. */
function entityListArgs(type: EntityTypeDefinition): ListArgs<EntityField> {
  const attributes = type.attributes.map((attribute) => ({
    name: attribute.name,
    field: `attributes.${attribute.name}` as const,
    filter: attributeFilter(type.name, attribute),
    description: `${attribute.label.zh} · ${attribute.label.en}`,
  }));
  const notType = ({ name }: { readonly name: string }): boolean => name !== 'type';
  return listArgs<EntityField>(type.name, {
    where: [...ENTITY_WHERE.filter(notType), ...attributes],
    order: [...ENTITY_ORDER.filter(notType), ...attributes],
    standardOrder: [{ field: 'name' }],
  });
}

function namedLists(type: EntityTypeDefinition): NamedList[] {
  return NAMED_LISTS.filter(
    (named) =>
      named.type === type.name && type.attributes.some(({ name, values }) => name === named.attribute && values?.includes(named.value)),
  );
}

function namedField(named: NamedList, Connection: ClassType, args: ListArgs<EntityField>): FieldSpec<undefined, PageArgs> {
  const part: Condition<EntityField> = { field: `attributes.${named.attribute}`, op: 'eq', value: named.value };
  const type: Condition<EntityField> = { field: 'type', op: 'eq', value: named.type };
  return listField(named.name, Connection, args, { and: [type, part] }, `${named.type} whose ${named.attribute} is ${named.value}`);
}

function listField(
  name: string,
  Connection: ClassType,
  { Args, toQuery }: ListArgs<EntityField>,
  also: Condition<EntityField>,
  description: string,
): FieldSpec<undefined, PageArgs> {
  return {
    name,
    type: () => Connection,
    description,
    args: Args,
    resolve: (_, context, args) => findEntities(context, toQuery(args, also)),
  };
}
