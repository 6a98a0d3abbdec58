import type { ClassType } from 'type-graphql';
import type { EntityTypeDefinition, Ontology } from '../../../schema/ontology.js';
import type { Condition, EntityField } from '../../store/port/queries.js';
import { findEntities } from '../connections/find-entities.js';
import { connectionClasses } from '../schema-builder/connection-classes.js';
import { listArgs, type ListArgs } from '../schema-builder/list-args.js';
import type { PageArgs } from '../schema-builder/page-args.js';
import { type FieldSpec, queriesClass } from './field-class.js';
import type { OntologyInputs } from './ontology-inputs.js';

/** Makes the lists of Query: one for each entity type by its plural, and those of its parts that have a name. */
export function entityListsClass(ontology: Ontology, classes: ReadonlyMap<string, ClassType>, inputs: OntologyInputs): ClassType {
  const fields = ontology.entityTypes.flatMap((type) => {
    const { Connection } = connectionClasses(type.name, () => classes.get(type.name)!);
    const order = inputs.orderOf(type);
    const args = listArgs<EntityField>(type.name, { where: inputs.whereOf(type.name), order, standardOrder: [{ field: 'name' }] });
    return listsOf(type).map(({ name, only, description }) => listField(name, Connection, args, only, description));
  });
  return queriesClass('EntityLists', fields);
}

interface NamedList {
  readonly name: string;
  readonly only: Condition<EntityField>;
  readonly description: string;
}

function listsOf({ name, plural, description, lists = [] }: EntityTypeDefinition): NamedList[] {
  const ofType: Condition<EntityField> = { field: 'type', op: 'eq', value: name };
  const parts = lists.map(({ name: part, attribute, value }): NamedList => {
    const only: Condition<EntityField> = { and: [ofType, { field: { attribute }, op: 'eq', value }] };
    return { name: part, only, description: `${name} whose ${attribute} is ${value}` };
  });
  return [{ name: plural, only: ofType, description: description.en }, ...parts];
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
    resolve: (_, args, context) => findEntities(context, toQuery(args, also)),
  };
}
