import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { Condition, Field as QueryField, ListQuery, SortKey } from '../../store/port/queries.js';
import { nameClass } from './names.js';
import { orderClass, type OrderField, toSortKeys } from './order-class.js';
import { PageArgs, toPageRequest } from './page-args.js';
import { all, type Where } from './where-class.js';

/** The arguments of one kind of list, and how they become a query of the store. */
export interface ListArgs<F extends QueryField> {
  readonly Args: ClassType<PageArgs>;
  /** The query that the arguments stand for; `also` holds beside them. */
  readonly toQuery: (args: PageArgs, also?: Condition<F>) => ListQuery<F>;
}

interface ListArgsOptions<F extends QueryField> {
  readonly where: Where<F>;
  readonly order: readonly OrderField<F>[];
  /** The order where the client names none. */
  readonly standardOrder: readonly SortKey<F>[];
}

/** Makes `where`, `orderBy` and the page arguments for lists of `name`. */
export function listArgs<F extends QueryField>(name: string, { where, order, standardOrder }: ListArgsOptions<F>): ListArgs<F> {
  const Order = orderClass(name, order);
  const Args = nameClass(class extends PageArgs {}, `${name}ListArgs`);
  ArgsType()(Args);
  Field(() => where.Class, { nullable: true })(Args.prototype, 'where');
  Field(() => [Order], { nullable: true })(Args.prototype, 'orderBy');
  return {
    Args,
    toQuery(args, also) {
      const given = args as PageArgs & { where?: object | null; orderBy?: readonly object[] | null };
      const condition = all([also, where.toCondition(given.where)].filter((part) => part !== undefined));
      const orderBy = toSortKeys(given.orderBy, order, standardOrder);
      return { ...(condition ? { where: condition } : {}), orderBy, page: toPageRequest(args) };
    },
  };
}
