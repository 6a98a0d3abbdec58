import { ArgsType, Field } from 'type-graphql';
import type { Condition, EntityField, EntityQuery } from '../../store/port/queries.js';
import { EntityTypeName } from '../kinds/enums.js';
import { ENTITY_ORDER, ENTITY_WHERE } from './entity-fields.js';
import { isGiven } from './is-given.js';
import { listArgs } from './list-args.js';

/** The arguments of lists of entities of any type. */
export const entityListArgs = listArgs<EntityField>('Entity', {
  where: ENTITY_WHERE,
  order: ENTITY_ORDER,
  standardOrder: [{ field: 'name' }],
});

/** The conditions on entities of any type. */
export const EntityWhere = entityListArgs.Where;

/** The arguments of `entities`. */
@ArgsType()
export class EntityListArgs extends entityListArgs.Args {
  @Field(() => [EntityTypeName], { nullable: true, description: 'Only entities of these types.' })
  types?: string[] | null;
}

/** The query that the arguments of `entities` stand for. */
export function toEntityQuery(args: EntityListArgs): EntityQuery {
  const ofTypes: Condition<EntityField> | undefined = isGiven(args.types) ? { field: 'type', op: 'in', value: args.types } : undefined;
  return entityListArgs.toQuery(args, ofTypes);
}
