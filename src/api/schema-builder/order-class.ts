import { type ClassType, Field, InputType } from 'type-graphql';
import type { Field as QueryField, RelatedField, SortKey } from '../../store/port/queries.js';
import { apiError } from '../errors/api-error.js';
import { SortDirection } from './enums.js';
import { isPresent } from './is-present.js';
import { nameClass } from './names.js';

/** One field that a list can be ordered by, and what the store calls it. */
export interface OrderField<F extends QueryField | RelatedField = QueryField | RelatedField> {
  readonly name: string;
  readonly field: F;
}

/** Makes the input `<name>Order`, of which each sort key gives one field: `[{ kind: ASC }, { name: DESC }]`. */
export function orderClass(name: string, fields: readonly OrderField[]): ClassType {
  const Order = nameClass(class {}, `${name}Order`);
  InputType(Order.name, { description: 'One sort key: exactly one field. What the keys leave level is ordered by id.' })(Order);
  for (const { name: field } of fields) Field(() => SortDirection, { nullable: true })(Order.prototype, field);
  return Order;
}

/**
 * The store's sort keys for an `orderBy` argument, or the given ones where it is absent.
 * @throws GraphQLError BAD_USER_INPUT where a key names no field or several, whose order GraphQL would not keep.
 */
export function toSortKeys<F extends QueryField | RelatedField>(
  orderBy: readonly object[] | null | undefined,
  fields: readonly OrderField<F>[],
  standard: readonly SortKey<F>[],
): readonly SortKey<F>[] {
  if (!isPresent(orderBy) || orderBy.length === 0) return standard;
  const known = new Map(fields.map(({ name, field }) => [name, field]));
  return orderBy.map((key) => {
    const given = Object.entries(key).filter(([, direction]) => isPresent(direction));
    const [name, direction] = given[0] ?? [];
    const field = name === undefined ? undefined : known.get(name);
    if (given.length !== 1 || field === undefined)
      throw apiError('BAD_USER_INPUT', `Each key of orderBy names one field, this one ${given.length}: write [{ a: ASC }, { b: DESC }]`);
    return direction === 'DESC' ? { field, descending: true } : { field };
  });
}
