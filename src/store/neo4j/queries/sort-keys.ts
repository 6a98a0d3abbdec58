import type { Field, RelatedField, SortKey as PortSortKey } from '../../port/queries.js';
import { fieldName } from '../../query/fields.js';
import { type Cypher, cypher } from '../cypher.js';
import type { FieldPlace } from './conditions.js';
import type { SortKey } from './keyset.js';
import { entityPlace, relationPlace, type RelationVariables } from './places.js';

/** The keys asked for, and the id behind them. The order must have been checked: see `query/check-query.ts`. */
export function sortKeys<F extends Field | RelatedField>(
  placeOf: (field: F) => FieldPlace,
  id: Cypher,
  orderBy: readonly PortSortKey<F>[],
): SortKey[] {
  return [...orderBy.map((key) => sortKey(key, placeOf(key.field))), { name: 'id', value: id }];
}

/** The keys asked for of relationships followed from an entity, or type, other end's name and id. */
export function relatedKeys(
  orderBy: readonly PortSortKey<RelatedField>[] | undefined,
  variables: RelationVariables,
  other: Cypher,
): SortKey[] {
  const { r } = variables;
  const placeOf = (field: RelatedField): FieldPlace =>
    typeof field === 'string' ? relationPlace(field, variables) : entityPlace(field.other, other);
  if (orderBy && orderBy.length > 0) return sortKeys(placeOf, cypher`${r}.id`, orderBy);
  const { start: _, ...byName } = sortKey({ field: { other: 'name' } }, entityPlace('name', other));
  return [
    { name: 'type', value: cypher`type(${r})` },
    { ...byName, name: 'other' },
    { name: 'id', value: cypher`${r}.id` },
  ];
}

function sortKey({ field, descending = false }: PortSortKey<Field | RelatedField>, place: FieldPlace): SortKey {
  // `checkOrder` has refused the fields with several values.
  if (!('value' in place)) throw new TypeError(`${fieldName(field)} has no single value`);
  const { value, ordered = value, start, optional = false, mixed = false } = place;
  return { name: fieldName(field), value, ordered, ...(start ? { start } : {}), descending, optional, mixed };
}
