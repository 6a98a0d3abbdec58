import { PlangraphError } from '../../../schema/errors.js';
import { compareCodePoints } from '../../../schema/compare-code-points.js';
import type { GroupCount, StoreStats } from '../port/graph-store.js';
import type { Field, Grouping } from '../port/queries.js';
import { checkOrder } from './check-query.js';
import type { FieldDefinition } from './fields.js';

export const MAX_GROUPINGS = 3;

/** A row of a statement that counts: the values under `group_0`, `group_1` and so on. */
export type GroupRow = { readonly count: number } & Readonly<Record<`group_${number}`, string | number | null>>;

/**
 * Checks what records are grouped by.
 * @throws PlangraphError BAD_ARGUMENT for no grouping, too many, or a field that may have several values.
 */
export function checkGroupings(fields: Readonly<Record<string, FieldDefinition>>, groupBy: readonly Grouping<Field>[]): void {
  if (groupBy.length === 0 || groupBy.length > MAX_GROUPINGS)
    throw new PlangraphError('BAD_ARGUMENT', `records are grouped by 1 to ${MAX_GROUPINGS} fields, not by ${groupBy.length}`);
  checkOrder(fields, groupBy);
}

/** The groups in the port's order: the largest first, then by their values, one that is missing last. */
export function orderGroups(rows: readonly GroupRow[], groupBy: readonly Grouping<Field>[]): GroupCount[] {
  const groups = rows.map((row) => ({ values: groupBy.map((_, at) => row[`group_${at}`] ?? null), count: row.count }));
  return groups.sort((a, b) => b.count - a.count || compareValues(a.values, b.values));
}

function compareValues(a: GroupCount['values'], b: GroupCount['values']): number {
  for (const [at, left] of a.entries()) {
    const right = b[at]!;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return typeof left === 'number' && typeof right === 'number' ? left - right : compareCodePoints(String(left), String(right));
  }
  return 0;
}

type TypeCount = StoreStats['entities'][number];

/** Counts in the order of the given types; a type that is not among them comes behind, by name. */
export function inTypeOrder(counts: readonly TypeCount[], types: readonly { readonly name: string }[]): TypeCount[] {
  const places = new Map(types.map(({ name }, at) => [name, at]));
  const place = ({ type }: TypeCount): number => places.get(type) ?? types.length;
  return [...counts].sort((a, b) => place(a) - place(b));
}
