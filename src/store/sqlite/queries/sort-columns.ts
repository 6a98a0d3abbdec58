import { attributeOf } from '../../query/fields.js';
import { otherField } from '../../query/check-query.js';
import type { SortKey } from '../../port/queries.js';
import { type Sql, sql } from '../sql.js';
import type { FieldPlace } from './conditions.js';
import type { SortColumn } from './keyset.js';
import { attributeValue, entityPlace, relationPlace } from './places.js';

/** The keys asked for, and the id behind them. The order must have been checked: see `query/check-query.ts`. */
export function sortColumns(placeOf: (field: string) => FieldPlace, id: Sql, orderBy: readonly SortKey<string>[]): SortColumn[] {
  return [...orderBy.map((key) => sortColumn(placeOf, key)), { name: 'id', value: id }];
}

/** An end of a relation r: its id, and its name and type, which the relation carries. */
export interface RelationEnd {
  readonly id: Sql;
  readonly name: Sql;
  readonly type: Sql;
}

/** The keys asked for of an entity's relations, or type, other end's name and id. */
export function relatedSort(orderBy: readonly SortKey<string>[] | undefined, other: RelationEnd): SortColumn[] {
  const id = { name: 'id', value: sql`r.id` };
  if (!orderBy || orderBy.length === 0) return [{ name: 'type', value: sql`r.type` }, { name: 'other', value: other.name }, id];
  return [...orderBy.map((key) => relatedColumn(key, other)), id];
}

function relatedColumn(key: SortKey<string>, other: RelationEnd): SortColumn {
  const field = otherField(key.field);
  if (field === undefined) return sortColumn(relationPlace, key);
  const carried = Object.hasOwn(other, field) ? other[field as keyof RelationEnd] : undefined;
  const column = sortColumn(entityPlace, { ...key, field });
  return { ...column, name: key.field, value: carried ?? sql`(SELECT ${column.value} FROM entity AS e WHERE e.id = ${other.id})` };
}

function sortColumn(placeOf: (field: string) => FieldPlace, { field, descending = false }: SortKey<string>): SortColumn {
  const attribute = attributeOf(field);
  if (attribute !== undefined) return { name: field, value: attributeValue(attribute), descending, optional: true };
  const place = placeOf(field);
  // `checkOrder` has refused the fields with several values.
  if ('anyRow' in place) throw new TypeError(`${field} has no single column`);
  return { name: field, value: place.column, descending, ...(place.optional ? { optional: true } : {}) };
}
