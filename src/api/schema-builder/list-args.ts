import { ArgsType, type ClassType, Field } from 'type-graphql';
import type { Condition, Field as QueryField, ListQuery, SortKey } from '../../store/port/queries.js';
import { isPresent } from './is-present.js';
import { nameClass } from './names.js';
import { makeOrder, type OrderField } from './order-class.js';
import { PageArgs, toPageRequest } from './page-args.js';
import { allOf, type Where } from './where-class.js';

/** What the arguments say that every list has. */
export const WHERE = 'Only what this holds for.';
export const ORDER_BY = 'The sort keys, the first one first.';

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
  const { Class: Order, toSortKeys } = makeOrder(name, { fields: order, standard: standardOrder });
  const Args = nameClass(class extends PageArgs {}, `${name}ListArgs`);
  ArgsType()(Args);
  Field(() => where.Class, { nullable: true, description: WHERE })(Args.prototype, 'where');
  Field(() => [Order], { nullable: true, description: ORDER_BY })(Args.prototype, 'orderBy');
  return {
    Args,
    toQuery(args, also) {
      const { where: input, orderBy } = args as PageArgs & { where?: object | null; orderBy?: readonly object[] | null };
      const condition = allOf([also, where.toCondition(input)].filter(isPresent));
      return { ...(condition ? { where: condition } : {}), orderBy: toSortKeys(orderBy), page: toPageRequest(args) };
    },
  };
}
