import type { Field, RelatedField, SortKey as PortSortKey } from '../../port/queries.js';
import { fieldName } from '../../query/fields.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import type { FieldMapping } from './conditions.js';
import type { SortKey } from './keyset.js';
import { entityMapping, relationMapping, type RelationVariables } from './field-mapping.js';

/** The keys asked for, and the id behind them. The order must have been checked: see `query/check-query.ts`. */
export function sortKeys<F extends Field | RelatedField>(
  mappingOf: (field: F) => FieldMapping,
  id: Cypher,
  orderBy: readonly PortSortKey<F>[],
): SortKey[] {
  return [...orderBy.map((key) => sortKey(key, mappingOf(key.field))), { name: 'id', value: id }];
}

/** The keys asked for of relationships followed from an entity, or type, other end's name and id. */
export function relatedKeys(
  orderBy: readonly PortSortKey<RelatedField>[] | undefined,
  variables: RelationVariables,
  other: Cypher,
): SortKey[] {
  const { r } = variables;
  const mappingOf = (field: RelatedField): FieldMapping =>
    typeof field === 'string' ? relationMapping(field, variables) : entityMapping(field.other, other);
  if (orderBy && orderBy.length > 0) return sortKeys(mappingOf, cypher`${r}.id`, orderBy);
  const { start: _, ...byName } = sortKey({ field: { other: 'name' } }, entityMapping('name', other));
  return [
    { name: 'type', value: cypher`type(${r})` },
    { ...byName, name: 'other' },
    { name: 'id', value: cypher`${r}.id` },
  ];
}

function sortKey({ field, descending = false }: PortSortKey<Field | RelatedField>, mapping: FieldMapping): SortKey {
  // `checkOrder` has refused the fields with several values.
  if (!('value' in mapping)) throw new TypeError(`${fieldName(field)} has no single value`);
  const { value, ordered = value, start, optional = false, mixed = false } = mapping;
  return { name: fieldName(field), value, ordered, ...(start ? { start } : {}), descending, optional, mixed };
}
