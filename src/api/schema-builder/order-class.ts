import { type ClassType, Extensions, Field, InputType } from 'type-graphql';
import type { Field as QueryField, RelatedField, SortKey } from '../../store/port/queries.js';
import { invariant } from '../../../schema/errors.js';
import { SortDirection } from './enums.js';
import { isPresent } from './is-present.js';
import { nameClass } from './names.js';
import { ONE_OF } from './one-of.js';

/** One field that a list can be ordered by, and what the store calls it. */
export interface OrderField<F extends QueryField | RelatedField = QueryField | RelatedField> {
  readonly name: string;
  readonly field: F;
}

/** An `orderBy` input, and the sort keys of the store that it stands for. */
export interface Order<F extends QueryField | RelatedField> {
  readonly Class: ClassType;
  readonly toSortKeys: ToSortKeys<F>;
}

/**
 * The store's sort keys for an `orderBy` argument, or the standard ones where it is absent. That a key names one field is seen to by
 * `@oneOf`: of several, GraphQL would not keep the order.
 */
export type ToSortKeys<F extends QueryField | RelatedField> = (orderBy: readonly object[] | null | undefined) => readonly SortKey<F>[];

interface OrderOptions<F extends QueryField | RelatedField> {
  readonly fields: readonly OrderField<F>[];
  /** The order where the client names none. */
  readonly standard: readonly SortKey<F>[];
  readonly description?: string;
}

/** Makes the input `<name>Order`, of which each sort key gives one field: `[{ kind: ASC }, { name: DESC }]`. */
export function makeOrder<F extends QueryField | RelatedField>(
  name: string,
  { fields, standard, description = '' }: OrderOptions<F>,
): Order<F> {
  const Class = nameClass(class {}, `${name}Order`);
  Extensions(ONE_OF)(Class);
  InputType(Class.name, { description: `One sort key: exactly one field. What the keys leave level is ordered by id.${description}` })(
    Class,
  );
  for (const { name: field } of fields)
    Field(() => SortDirection, { nullable: true, description: `By \`${field}\`.` })(Class.prototype, field);
  return { Class, toSortKeys: sortKeysOf(fields, standard) };
}

/** Makes the reader of an `orderBy` argument over these fields. */
export function sortKeysOf<F extends QueryField | RelatedField>(
  fields: readonly OrderField<F>[],
  standard: readonly SortKey<F>[],
): ToSortKeys<F> {
  const byName = new Map(fields.map(({ name, field }) => [name, field]));
  const toSortKey = (key: object): SortKey<F> => {
    const [[name, direction] = ['']] = Object.entries(key);
    const field = byName.get(name);
    invariant(field, `no list is ordered by ${name}`);
    return direction === 'DESC' ? { field, descending: true } : { field };
  };
  return (orderBy) => (isPresent(orderBy) && orderBy.length > 0 ? orderBy.map(toSortKey) : standard);
}
