import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { Condition, ListQuery, SortKey } from '../../store/port/queries.js';
import { nameClass } from '../kinds/names.js';
import { PageArgs } from '../paging/page-args.js';
import { toPageRequest } from '../paging/to-page-request.js';
import { orderClass, type OrderField, toSortKeys } from './order-class.js';
import { toCondition } from './to-condition.js';
import { whereClass, type WhereField } from './where-class.js';

/** The arguments of one kind of list, and how they become a query of the store. */
export interface ListArgs<F extends string> {
  readonly Args: ClassType<PageArgs>;
  /** The input of `where`, for other fields that filter by the same, and the store's condition for it. */
  readonly Where: ClassType;
  readonly toCondition: (where: object | null | undefined) => Condition<F> | undefined;
  /** The query that the arguments stand for; `also` holds beside them. */
  readonly toQuery: (args: PageArgs, also?: Condition<F>) => ListQuery<F>;
}

interface ListArgsOptions<F extends string> {
  readonly where: readonly WhereField<F>[];
  readonly order: readonly OrderField<F>[];
  /** The order where the client names none. */
  readonly standardOrder: readonly SortKey<F>[];
}

/** Makes `where`, `orderBy` and the page arguments for lists of `name`. */
export function listArgs<F extends string>(name: string, { where, order, standardOrder }: ListArgsOptions<F>): ListArgs<F> {
  const Where = whereClass(name, where);
  const Order = orderClass(name, order);
  const Args = nameClass(class extends PageArgs {}, `${name}ListArgs`);
  ArgsType()(Args);
  Field(() => Where, { nullable: true })(Args.prototype, 'where');
  Field(() => [Order], { nullable: true })(Args.prototype, 'orderBy');
  return {
    Args,
    Where,
    toCondition: (given) => toCondition(given, where),
    toQuery(args, also) {
      const given = args as PageArgs & { where?: object | null; orderBy?: readonly object[] | null };
      const asked = toCondition(given.where, where);
      const condition = asked && also ? { and: [also, asked] } : (asked ?? also);
      const orderBy = toSortKeys(given.orderBy, order, standardOrder);
      return { ...(condition ? { where: condition } : {}), orderBy, page: toPageRequest(args) };
    },
  };
}
