import type { Condition, ConditionValue, Field, Operator, SomeCondition } from '../../port/queries.js';
import { foldText } from '../../search/fold-text.js';
import { orderKey } from '../records/order-key.js';
import { allOf, anyOf, type Cypher, cypher } from '../cypher.js';

/** Where a query's field lies in the graph: a value, a list of values, or other nodes of which one must pass the test. */
export type FieldPlace =
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

/** Where the fields and ties of one kind of record lie. */
export interface Places {
  readonly placeOf: (field: Field) => FieldPlace;
  readonly tied: (tie: SomeCondition) => Tied;
}

/** The way to the records that a tie leads to: is there one of them for which `passes` is true? */
export interface Tied {
  readonly places: Places;
  readonly exists: (passes: Cypher) => Cypher;
}

/**
 * A checked condition (see `query/check-query.ts`) as Cypher that is true or false and never null, so that `not` means
 * not. `places` knows the closed lists of fields and ties.
 */
export function conditionCypher(condition: Condition<Field>, places: Places): Cypher {
  if ('and' in condition) return allOf(condition.and.map((part) => conditionCypher(part, places)));
  if ('or' in condition) return anyOf(condition.or.map((part) => conditionCypher(part, places)));
  if ('not' in condition) return cypher`NOT ${conditionCypher(condition.not, places)}`;
  if ('some' in condition) {
    const tied = places.tied(condition);
    return tied.exists(whereCypher(condition.where, tied.places));
  }
  return comparison(places.placeOf(condition.field), condition.op, condition.value);
}

/** The records that a where clause leaves; all where there is none. */
export function whereCypher(condition: Condition<Field> | undefined, places: Places): Cypher {
  return condition ? conditionCypher(condition, places) : cypher`true`;
}

const COMPARISONS: readonly Operator[] = ['gt', 'gte', 'lt', 'lte'];

function comparison(place: FieldPlace, op: Operator, given: ConditionValue): Cypher {
  const isFolded = op === 'contains' || op === 'startsWith';
  const test = (value: Cypher): Cypher => valueTest(value, op, given);
  if ('exists' in place) return place.exists((value) => test(isFolded ? foldCode(value) : value));
  if ('list' in place) return cypher`any(one IN ${isFolded ? place.foldedList : place.list} WHERE ${test(cypher`one`)})`;
  const { value, folded, ordered = value, optional, mixed } = place;
  const passes = test(isFolded ? folded : COMPARISONS.includes(op) ? ordered : value);
  // A comparison of values of two kinds is null.
  if (mixed) return cypher`coalesce(${passes}, false)`;
  return optional ? cypher`(${value} IS NOT NULL AND ${passes})` : cypher`(${passes})`;
}

/** Ids and names of kinds hold no white space and no wide characters that folding would change. */
export function foldCode(value: Cypher): Cypher {
  return cypher`toLower(${value})`;
}

function valueTest(value: Cypher, op: Operator, given: ConditionValue): Cypher {
  switch (op) {
    case 'in':
      return cypher`${value} IN ${given}`;
    case 'eq':
      return cypher`${value} = ${operand(given)}`;
    case 'contains':
      return cypher`${value} CONTAINS ${foldText(String(given))}`;
    case 'startsWith':
      return cypher`${value} STARTS WITH ${foldText(String(given))}`;
    case 'gt':
      return cypher`${value} > ${orderOperand(given)}`;
    case 'gte':
      return cypher`${value} >= ${orderOperand(given)}`;
    case 'lt':
      return cypher`${value} < ${orderOperand(given)}`;
    case 'lte':
      return cypher`${value} <= ${orderOperand(given)}`;
  }
}

/** Booleans compare as the words `true` and `false`. */
function operand(value: ConditionValue): string | number {
  return typeof value === 'number' ? value : String(value);
}

function orderOperand(value: ConditionValue): string | number {
  return typeof value === 'number' ? value : orderKey(String(value));
}
