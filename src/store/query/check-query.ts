import { PlangraphError } from '../../../schema/errors.js';
import type { Condition, ConditionValue, Field, Operator, RelationsOfQuery, SortKey } from '../port/queries.js';
import { checkDirection } from './check-direction.js';
import {
  ENTITY_FIELDS,
  type FieldDefinition,
  fieldDefinition,
  fieldName,
  RELATED_FIELDS,
  RELATION_FIELDS,
  linkedFields,
} from './fields.js';

export const OPERATORS: readonly Operator[] = ['eq', 'in', 'contains', 'startsWith', 'gt', 'gte', 'lt', 'lte'];

/** Bounds on what one condition may hold, well above any query written by hand and below every store's own limits. */
export const MAX_CONDITION_DEPTH = 32;
export const MAX_CONDITION_PARTS = 500;
export const MAX_SORT_KEYS = 8;
/** Links one inside the other: two steps from an entity over a relation to its other end, and the documents there. */
export const MAX_LINK_DEPTH = 5;
/** Links in all: a store looks behind each of them for every record that comes as far as it. */
export const MAX_LINKS = 20;

type Fields = Readonly<Record<string, FieldDefinition>>;

/**
 * Checks a condition against the fields it may name.
 * @throws PlangraphError BAD_ARGUMENT, naming the part at fault.
 */
export function checkCondition(fields: Fields, condition: Condition<Field>): void {
  const open: Part[] = [{ fields, part: condition, depth: 1, links: 0 }];
  let allLinks = 0;
  for (let seen = 0; open.length > 0; seen++) {
    const here = open.pop()!;
    const { part, depth, links } = here;
    if (depth > MAX_CONDITION_DEPTH) throw bad(`a condition may be ${MAX_CONDITION_DEPTH} levels deep; this one is deeper`);
    if (seen >= MAX_CONDITION_PARTS) throw bad(`a condition may have ${MAX_CONDITION_PARTS} parts; this one has more`);
    const inside = (inner: Condition<Field>): Part => ({ ...here, part: inner, depth: depth + 1 });
    if ('and' in part) open.push(...part.and.map(inside));
    else if ('or' in part) open.push(...part.or.map(inside));
    else if ('not' in part) open.push(inside(part.not));
    else if ('some' in part) {
      if (part.some === 'relations') checkDirection(part.direction);
      if (links + 1 > MAX_LINK_DEPTH)
        throw bad(`a condition may follow ${MAX_LINK_DEPTH} links, one from the other; this one follows more`);
      if (++allLinks > MAX_LINKS) throw bad(`a condition may follow ${MAX_LINKS} links in all; this one follows more`);
      const linked = linkedFields(here.fields, part.some);
      if (part.where) open.push({ fields: linked, part: part.where, depth: depth + 1, links: links + 1 });
    } else checkComparison(fieldDefinition(here.fields, part.field), fieldName(part.field), part.op, part.value);
  }
}

interface Part {
  readonly fields: Fields;
  readonly part: Condition<Field>;
  readonly depth: number;
  readonly links: number;
}

/**
 * Checks an order against the fields it may name.
 * @throws PlangraphError BAD_ARGUMENT
 */
export function checkOrder(fields: Fields, orderBy: readonly SortKey<Field>[]): void {
  if (orderBy.length > MAX_SORT_KEYS) throw bad(`a list is sorted by at most ${MAX_SORT_KEYS} keys`);
  for (const { field } of orderBy)
    if (fieldDefinition(fields, field).many)
      throw bad(`a record may have several values of ${fieldName(field)}, so no list is sorted by it`);
}

/**
 * Checks a query for the relations of entities.
 * @throws PlangraphError BAD_ARGUMENT
 */
export function checkRelationsOf({ direction, where, orderBy = [] }: RelationsOfQuery): void {
  checkDirection(direction);
  if (where) checkCondition(RELATED_FIELDS, where);
  if (orderBy.length > MAX_SORT_KEYS) throw bad(`a list is sorted by at most ${MAX_SORT_KEYS} keys`);
  for (const { field } of orderBy) {
    if (typeof field === 'string') checkOrder(RELATION_FIELDS, [{ field }]);
    else checkOrder(ENTITY_FIELDS, [{ field: field.other }]);
  }
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
