import type { Condition, ConditionValue, Field, Operator, SomeCondition } from '../../port/queries.js';
import { foldText } from '../../search/fold-text.js';
import { orderKey } from '../records/order-key.js';
import { allOf, anyOf, type Cypher, cypher } from '../connection/cypher.js';

/** Where a query's field lies in the graph: a value, a list of values, or other nodes of which one must pass the test. */
export type FieldMapping =
  | {
      readonly value: Cypher;
      readonly folded: Cypher;
      readonly ordered?: Cypher;
      /** The beginning of `ordered`, which an index holds. */
      readonly start?: Cypher;
      readonly optional?: boolean;
      readonly mixed?: boolean;
    }
  | { readonly list: Cypher; readonly foldedList: Cypher }
  | { readonly exists: (test: (value: Cypher) => Cypher) => Cypher };

/** Where the fields and links of one kind of record lie. */
export interface FieldMappings {
  readonly mappingOf: (field: Field) => FieldMapping;
  readonly linked: (link: SomeCondition) => LinkedRecords;
}

/** The way to the records that a link leads to: is there one of them for which `passes` is true? */
export interface LinkedRecords {
  readonly mappings: FieldMappings;
  readonly exists: (passes: Cypher) => Cypher;
}

/**
 * A checked condition (see `query/check-query.ts`) as Cypher that is true or false and never null, so that `not` means
 * not. `mappings` knows the closed lists of fields and links.
 */
export function conditionCypher(condition: Condition<Field>, mappings: FieldMappings): Cypher {
  if ('and' in condition) return allOf(condition.and.map((part) => conditionCypher(part, mappings)));
  if ('or' in condition) return anyOf(condition.or.map((part) => conditionCypher(part, mappings)));
  if ('not' in condition) return cypher`NOT ${conditionCypher(condition.not, mappings)}`;
  if ('some' in condition) {
    const linked = mappings.linked(condition);
    return linked.exists(whereCypher(condition.where, linked.mappings));
  }
  return comparison(mappings.mappingOf(condition.field), condition.op, condition.value);
}

/** The records that a where clause leaves; all where there is none. */
export function whereCypher(condition: Condition<Field> | undefined, mappings: FieldMappings): Cypher {
  return condition ? conditionCypher(condition, mappings) : cypher`true`;
}

const COMPARISONS: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];

function comparison(mapping: FieldMapping, op: Operator, expected: ConditionValue): Cypher {
  const isFolded = op === 'contains' || op === 'startsWith';
  const test = (value: Cypher): Cypher => valueTest(value, op, expected);
  if ('exists' in mapping) return mapping.exists((value) => test(isFolded ? foldCode(value) : value));
  if ('list' in mapping) return cypher`any(one IN ${isFolded ? mapping.foldedList : mapping.list} WHERE ${test(cypher`one`)})`;
  const { value, folded, ordered = value, optional, mixed } = mapping;
  const passes = test(isFolded ? folded : COMPARISONS.includes(op) ? ordered : value);
  // A comparison of values of two kinds is null.
  if (mixed) return cypher`coalesce(${passes}, false)`;
  return optional ? cypher`(${value} IS NOT NULL AND ${passes})` : cypher`(${passes})`;
}

/** Ids and names of kinds hold no white space and no wide characters that folding would change. */
export function foldCode(value: Cypher): Cypher {
  return cypher`toLower(${value})`;
}

function valueTest(value: Cypher, op: Operator, expected: ConditionValue): Cypher {
  switch (op) {
    case 'in':
      return cypher`${value} IN ${expected}`;
    case 'eq':
      return cypher`${value} = ${operand(expected)}`;
    case 'contains':
      return cypher`${value} CONTAINS ${foldText(String(expected))}`;
    case 'startsWith':
      return cypher`${value} STARTS WITH ${foldText(String(expected))}`;
    case 'gt':
      return cypher`${value} > ${orderOperand(expected)}`;
    case 'gte':
      return cypher`${value} >= ${orderOperand(expected)}`;
    case 'lt':
      return cypher`${value} < ${orderOperand(expected)}`;
    case 'lte':
      return cypher`${value} <= ${orderOperand(expected)}`;
  }
}

/** Booleans compare as the words `true` and `false`. */
function operand(value: ConditionValue): string | number {
  return typeof value === 'number' ? value : String(value);
}

function orderOperand(value: ConditionValue): string | number {
  return typeof value === 'number' ? value : orderKey(String(value));
}
