import type { Condition, ConditionValue, Field, Operator, SomeCondition } from '../../port/queries.js';
import { foldText } from '../../search/fold-text.js';
import { allOf, anyOf, type Sql, type SqlValue, sql } from '../connection/sql.js';

/** Tests a value, given with its folded form. */
export type ValueTest = (value: Sql, folded: Sql) => Sql;

/** Where a query's field lies in the tables: a column, or rows of another table of which one must pass the test. */
export type FieldMapping =
  { readonly column: Sql; readonly folded?: Sql; readonly optional?: boolean } | { readonly anyRow: (test: ValueTest) => Sql };

/** Where the fields and links of one kind of record lie. */
export interface FieldMappings {
  readonly mappingOf: (field: Field) => FieldMapping;
  readonly linked: (link: SomeCondition) => readonly LinkedRecords[];
}

/** One way to the records that a link leads to: is there one of them for which `passes` is true? */
export interface LinkedRecords {
  readonly mappings: FieldMappings;
  readonly exists: (passes: Sql) => Sql;
}

/**
 * A checked condition (see `query/check-query.ts`) as SQL that is true or false and never NULL, so that `not` means not.
 * `mappings` knows the closed lists of fields and links.
 */
export function conditionSql(condition: Condition<Field>, mappings: FieldMappings): Sql {
  if ('and' in condition) return allOf(condition.and.map((part) => conditionSql(part, mappings)));
  if ('or' in condition) return anyOf(condition.or.map((part) => conditionSql(part, mappings)));
  if ('not' in condition) return sql`NOT ${conditionSql(condition.not, mappings)}`;
  if ('some' in condition)
    return anyOf(mappings.linked(condition).map((linked) => linked.exists(whereSql(condition.where, linked.mappings))));
  const mapping = mappings.mappingOf(condition.field);
  const test = valueTest(condition.op, condition.value);
  if ('anyRow' in mapping) return mapping.anyRow(test);
  const { column, folded = foldSql(column), optional } = mapping;
  return optional ? sql`(${column} IS NOT NULL AND ${test(column, folded)})` : sql`(${test(column, folded)})`;
}

/** A column's folded form, where none is stored. */
export function foldSql(column: Sql): Sql {
  return sql`fold(${column})`;
}

/** The records that a where clause leaves; all where there is none. */
export function whereSql(condition: Condition<Field> | undefined, mappings: FieldMappings): Sql {
  return condition ? conditionSql(condition, mappings) : sql`TRUE`;
}

/** Is the value one of the list? One parameter, whatever its length. */
export function isOneOf(value: Sql, list: readonly (string | number)[]): Sql {
  return sql`${value} IN (SELECT value FROM json_each(${JSON.stringify(list)}))`;
}

function valueTest(op: Operator, input: ConditionValue): ValueTest {
  if (op === 'in') return (value) => isOneOf(value, input as readonly (string | number)[]);
  const operand = asParameter(input);
  switch (op) {
    case 'eq':
      return (value) => sql`${value} = ${operand}`;
    case 'contains':
      return (_value, folded) => sql`instr(${folded}, ${foldText(String(input))}) > 0`;
    case 'startsWith':
      return (_value, folded) => sql`instr(${folded}, ${foldText(String(input))}) = 1`;
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
