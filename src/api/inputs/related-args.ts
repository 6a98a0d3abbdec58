import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { Condition, Direction, RelationField } from '../../store/port/queries.js';
import type { RelationsRequest } from '../loaders/loaders.js';
import { DirectionName, EntityTypeName, RelationRole, RelationTypeName } from '../schema-builder/enums.js';
import { isPresent } from '../schema-builder/is-present.js';
import { nameClass } from '../schema-builder/names.js';
import { ORDER_BY, WHERE } from '../schema-builder/list-args.js';
import { PageArgs, toPageRequest } from '../schema-builder/page-args.js';
import type { Where } from '../schema-builder/where-class.js';
import { RelatedOrder } from './record-orders.js';
import { RelatedEntityWhere } from './record-wheres.js';

/** The arguments of a field that follows relations, as far as it has them. */
interface RelatedInput extends PageArgs {
  readonly types?: readonly string[] | null;
  readonly otherTypes?: readonly string[] | null;
  readonly direction?: Direction | null;
  readonly role?: string | null;
  readonly where?: object | null;
  readonly orderBy?: readonly object[] | null;
}

/** Which relations a field follows whatever its arguments. */
type Fixed = Partial<Pick<RelationsRequest, 'direction' | 'types' | 'otherTypes'>>;

/** The arguments of one kind of field that follows relations, and how they become a request to the store. */
export interface RelatedArgs {
  readonly Args: ClassType<PageArgs>;
  /** The request, without the entities that it is for. */
  readonly toRequest: (args: PageArgs, fixed?: Fixed) => RelationsRequest;
}

/** What the client can choose beside a condition, an order and a page. */
type Choice = 'types' | 'otherTypes' | 'direction' | 'role';

/** Makes the arguments `<name>Args`. */
export function relatedArgs(name: string, where: Where<RelationField>, choices: readonly Choice[]): RelatedArgs {
  const Args = nameClass(class extends PageArgs {}, `${name}Args`);
  ArgsType()(Args);
  for (const choice of choices) CHOICES[choice](Args.prototype, choice);
  Field(() => where.Class, { nullable: true, description: WHERE })(Args.prototype, 'where');
  Field(() => [RelatedOrder.Class], { nullable: true, description: ORDER_BY })(Args.prototype, 'orderBy');
  return { Args, toRequest: (args, fixed = {}) => toRequest(args, where.toCondition((args as RelatedInput).where), fixed) };
}

const CHOICES: Readonly<Record<Choice, PropertyDecorator>> = {
  types: Field(() => [RelationTypeName], { nullable: true, description: 'Only relations of these types.' }),
  otherTypes: Field(() => [EntityTypeName], { nullable: true, description: 'Only relations with entities of these types.' }),
  direction: Field(() => DirectionName, { nullable: true, defaultValue: 'BOTH', description: 'Which end the entity stands at.' }),
  role: Field(() => RelationRole, { nullable: true, description: 'Only relations in which the subject plays this part.' }),
};

function toRequest(args: RelatedInput, where: Condition<RelationField> | undefined, fixed: Fixed): RelationsRequest {
  const { types, otherTypes, direction, role } = args;
  const orderBy = RelatedOrder.toSortKeys(args.orderBy);
  return {
    direction: direction ?? 'BOTH',
    ...(isPresent(types) ? { types } : {}),
    ...(isPresent(otherTypes) ? { otherTypes } : {}),
    ...(isPresent(role) ? { role } : {}),
    ...fixed,
    ...(where ? { where } : {}),
    ...(orderBy.length > 0 ? { orderBy } : {}),
    page: toPageRequest(args),
  };
}

/** The arguments of `Entity.relations`. */
export const entityRelationsArgs: RelatedArgs = relatedArgs('EntityRelations', RelatedEntityWhere, [
  'types',
  'direction',
  'otherTypes',
  'role',
]);
