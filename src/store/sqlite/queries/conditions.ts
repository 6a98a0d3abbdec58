import type { Condition, ConditionValue, Operator } from '../../port/queries.js';
import { foldText } from '../../search/fold-text.js';
import { allOf, anyOf, type Sql, type SqlValue, sql } from '../sql.js';

/** Tests a value, given with its folded form. */
export type ValueTest = (value: Sql, folded: Sql) => Sql;

/** Where a query's field lies in the tables: a column, or rows of another table of which one must pass the test. */
export type FieldPlace =
  { readonly column: Sql; readonly folded?: Sql; readonly optional?: boolean } | { readonly anyRow: (test: ValueTest) => Sql };

/**
 * A checked condition (see `query/check-query.ts`) as SQL that is true or false and never NULL, so that `not` means not.
 * `placeOf` knows the closed list of fields.
 */
export function conditionSql(condition: Condition<string>, placeOf: (field: string) => FieldPlace): Sql {
  if ('and' in condition) return allOf(condition.and.map((part) => conditionSql(part, placeOf)));
  if ('or' in condition) return anyOf(condition.or.map((part) => conditionSql(part, placeOf)));
  if ('not' in condition) return sql`NOT ${conditionSql(condition.not, placeOf)}`;
  const place = placeOf(condition.field);
  const test = valueTest(condition.op, condition.value);
  if ('anyRow' in place) return place.anyRow(test);
  const { column, folded = foldSql(column), optional } = place;
  return optional ? sql`(${column} IS NOT NULL AND ${test(column, folded)})` : sql`(${test(column, folded)})`;
}

/** A column's folded form, where none is stored. */
export function foldSql(column: Sql): Sql {
  return sql`fold(${column})`;
}

/** The records that a where clause leaves; all where there is none. */
export function whereSql(condition: Condition<string> | undefined, placeOf: (field: string) => FieldPlace): Sql {
  return condition ? conditionSql(condition, placeOf) : sql`TRUE`;
}

function valueTest(op: Operator, given: ConditionValue): ValueTest {
  if (op === 'in') return (value) => sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(given)}))`;
  const operand = asParameter(given);
  switch (op) {
    case 'eq':
      return (value) => sql`${value} = ${operand}`;
    case 'contains':
      return (_value, folded) => sql`instr(${folded}, ${foldText(String(given))}) > 0`;
    case 'startsWith':
      return (_value, folded) => sql`instr(${folded}, ${foldText(String(given))}) = 1`;
    case 'gt':
      return (value) => sql`(${value} > ${operand} AND ${sameKind(value, operand)})`;
    case 'gte':
      return (value) => sql`(${value} >= ${operand} AND ${sameKind(value, operand)})`;
    case 'lt':
      return (value) => sql`(${value} < ${operand} AND ${sameKind(value, operand)})`;
    case 'lte':
      return (value) => sql`(${value} <= ${operand} AND ${sameKind(value, operand)})`;
  }
}

/** SQLite orders every number before every text; a comparison here holds only between values of one kind. */
function sameKind(value: Sql, operand: SqlValue): Sql {
  return typeof operand === 'string' ? sql`typeof(${value}) = 'text'` : sql`typeof(${value}) <> 'text'`;
}

/** Booleans are kept as the words `true` and `false`. */
function asParameter(value: ConditionValue): SqlValue {
  return typeof value === 'number' ? value : String(value);
}
