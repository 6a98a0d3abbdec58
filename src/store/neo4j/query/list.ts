import type { PagePlan } from '../../paging/plan-page.js';
import { type Cypher, cypher, NOTHING } from '../connection/cypher.js';
import { orderBy, sortValues, reaches, type SortKey, within } from './keyset.js';

export interface PageParts {
  /** All up to and including a WHERE condition. */
  readonly from: Cypher;
  /** The variables that `record` and the keys use. */
  readonly variables: Cypher;
  /** The record as a map. */
  readonly record: Cypher;
  readonly keys: readonly SortKey[];
  /** The record holds all that it is sorted by, so that this need not cross twice. */
  readonly tellsSortValues?: boolean;
  /** What is alike in all records of the list and leads the index that gives them in order. */
  readonly alike?: readonly Cypher[];
  /** How many records the list has, if that can be told faster than by counting them. */
  readonly total?: Cypher;
  /** The variables from outside that the list depends on. */
  readonly scope?: Cypher;
}

/** What stands around the page: before it, up to the variables that it depends on, and at the head of what is returned. */
export interface PageFrame {
  readonly begin?: Cypher;
  readonly also?: Cypher;
}

/**
 * A statement that gives `total`, `reachesAfter`, `reachesBefore` and `page`, a list of `[sort values, record]`: all in one, so that
 * it takes one round trip. What needs no looking is said at the end and not in a step of its own, each of which takes time.
 */
export function pageCypher(
  { from, variables, record, keys, tellsSortValues = false, alike, total, scope = NOTHING }: PageParts,
  plan: PagePlan,
  { begin = NOTHING, also = NOTHING }: PageFrame = {},
): Cypher {
  const { after, before } = reaches(keys, plan);
  const any = (bound: Cypher | undefined, name: Cypher): Cypher =>
    bound ? cypher`CALL (${scope}) { ${from} AND ${bound} WITH 1 AS one LIMIT 1 RETURN count(one) > 0 AS ${name} }` : NOTHING;
  return cypher`
    ${begin}
    ${total ? NOTHING : cypher`CALL (${scope}) { ${from} RETURN count(*) AS counted }`}
    ${any(after, cypher`someAfter`)}
    ${any(before, cypher`someBefore`)}
    CALL (${scope}) {
      ${from}${within(keys, plan)} WITH ${variables} ${orderBy(keys, plan.backward, alike)} LIMIT ${plan.limit}
      RETURN collect([${tellsSortValues ? cypher`null` : sortValues(keys)}, ${record}]) AS page
    }
    RETURN ${also}${total ?? cypher`counted`} AS total, ${after ? cypher`someAfter` : cypher`false`} AS reachesAfter,
      ${before ? cypher`someBefore` : cypher`false`} AS reachesBefore, page`;
}
