import { PlangraphError } from '../../../schema/errors.js';
import type { Condition, ConditionValue, Operator, SortKey } from '../port/queries.js';
import { type FieldDefinition, fieldDefinition } from './fields.js';

export const OPERATORS: readonly Operator[] = ['eq', 'in', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte'];

/** Bounds on what one condition may hold, well above any query written by hand and below every store's own limits. */
export const MAX_CONDITION_DEPTH = 32;
export const MAX_CONDITION_PARTS = 500;
export const MAX_SORT_KEYS = 8;

type Fields = Readonly<Record<string, FieldDefinition>>;

/**
 * Checks a condition against the fields it may name.
 * @throws PlangraphError BAD_ARGUMENT, naming the part at fault.
 */
export function checkCondition(fields: Fields, condition: Condition<string>): void {
  const open = [{ part: condition, depth: 1 }];
  for (let seen = 0; open.length > 0; seen++) {
    const { part, depth } = open.pop()!;
    if (depth > MAX_CONDITION_DEPTH) throw bad(`a condition may be ${MAX_CONDITION_DEPTH} levels deep; this one is deeper`);
    if (seen >= MAX_CONDITION_PARTS) throw bad(`a condition may have ${MAX_CONDITION_PARTS} parts; this one has more`);
    if ('and' in part) open.push(...part.and.map((inner) => ({ part: inner, depth: depth + 1 })));
    else if ('or' in part) open.push(...part.or.map((inner) => ({ part: inner, depth: depth + 1 })));
    else if ('not' in part) open.push({ part: part.not, depth: depth + 1 });
    else checkComparison(fieldDefinition(fields, part.field), part.field, part.op, part.value);
  }
}

/**
 * Checks an order against the fields it may name.
 * @throws PlangraphError BAD_ARGUMENT
 */
export function checkOrder(fields: Fields, orderBy: readonly SortKey<string>[]): void {
  if (orderBy.length > MAX_SORT_KEYS) throw bad(`a list is sorted by at most ${MAX_SORT_KEYS} keys`);
  for (const { field } of orderBy)
    if (fieldDefinition(fields, field).many) throw bad(`a record may have several values of ${field}, so no list is sorted by it`);
}

function checkComparison({ kind }: FieldDefinition, field: string, op: Operator, value: ConditionValue): void {
  if (!OPERATORS.includes(op)) throw bad(`there is no operator ${JSON.stringify(op)}; there are ${OPERATORS.join(', ')}`);
  const isList = Array.isArray(value);
  if (isList !== (op === 'in')) throw bad(`${field} ${op}: the value must ${op === 'in' ? '' : 'not '}be a list`);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const one of values) if (!fits(kind, op, one)) throw bad(`${field} ${op}: ${JSON.stringify(one)} cannot be compared with it`);
}

function fits(kind: FieldDefinition['kind'], op: Operator, value: unknown): boolean {
  const type = typeof value;
  if (type === 'number' && !Number.isFinite(value)) return false;
  if (op === 'contains' || op === 'startsWith') return type === 'string' && kind !== 'number';
  if (kind === 'text') return type === 'string';
  if (kind === 'number') return type === 'number';
  return type === 'string' || type === 'number' || (type === 'boolean' && op === 'eq');
}

function bad(message: string): PlangraphError {
  return new PlangraphError('BAD_ARGUMENT', message);
}
