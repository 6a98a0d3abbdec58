import type { Field, RelatedField, SortKey as PortSortKey } from '../../port/queries.js';
import { fieldName } from '../../query/fields.js';
import { type Sql, sql } from '../connection/sql.js';
import type { FieldMapping } from './conditions.js';
import type { SortKey } from './keyset.js';
import { attributeValue, entityMapping, relationMapping } from './field-mapping.js';

/** The keys asked for, and the id behind them. The order must have been checked: see `query/check-query.ts`. */
export function sortKeys(mappingOf: (field: Field) => FieldMapping, id: Sql, orderBy: readonly PortSortKey<Field>[]): SortKey[] {
  return [...orderBy.map((key) => sortKey(mappingOf, key)), { name: 'id', value: id }];
}

/** An end of a relation r: its id, and its name and type, which the relation carries. */
export interface RelationEnd {
  readonly id: Sql;
  readonly name: Sql;
  readonly type: Sql;
}

/** The keys asked for of an entity's relations, or type, other end's name and id. */
export function relatedKeys(orderBy: readonly PortSortKey<RelatedField>[] | undefined, other: RelationEnd): SortKey[] {
  const id = { name: 'id', value: sql`r.id` };
  if (!orderBy || orderBy.length === 0) return [{ name: 'type', value: sql`r.type` }, { name: 'other', value: other.name }, id];
  return [...orderBy.map((key) => relatedColumn(key, other)), id];
}

function relatedColumn({ field, ...direction }: PortSortKey<RelatedField>, other: RelationEnd): SortKey {
  if (typeof field === 'string') return sortKey(relationMapping, { field, ...direction });
  const carried =
    typeof field.other === 'string' && Object.hasOwn(other, field.other) ? other[field.other as keyof RelationEnd] : undefined;
  const column = sortKey(entityMapping, { field: field.other, ...direction });
  return { ...column, name: fieldName(field), value: carried ?? sql`(SELECT ${column.value} FROM entity AS e WHERE e.id = ${other.id})` };
}

function sortKey(mappingOf: (field: Field) => FieldMapping, { field, descending = false }: PortSortKey<Field>): SortKey {
  const name = fieldName(field);
  if (typeof field === 'object' && 'attribute' in field)
    return { name, value: attributeValue(field.attribute), descending, optional: true };
  const mapping = mappingOf(field);
  // `checkOrder` has refused the fields with several values.
  if ('anyRow' in mapping) throw new TypeError(`${name} has no single column`);
  return { name, value: mapping.column, descending, ...(mapping.optional ? { optional: true } : {}) };
}
