import type { PagePlan } from '../../paging/plan-page.js';
import { type Cypher, cypher } from '../cypher.js';
import { orderBy, placeOf, reaches, type SortKey, within } from './keyset.js';

export interface PageParts {
  /** All up to and including a WHERE condition. */
  readonly from: Cypher;
  /** The variables that `record` and the keys use. */
  readonly variables: Cypher;
  /** The record as a map. */
  readonly record: Cypher;
  readonly keys: readonly SortKey[];
  /** What is alike in all records of the list and leads the index that gives them in order. */
  readonly alike?: readonly Cypher[];
  /** How many records the list has, if that can be told faster than by counting them. */
  readonly total?: Cypher;
  /** The variables from outside that the list depends on. */
  readonly scope?: Cypher;
}

/**
 * Subqueries that give `total`, `reachesAfter`, `reachesBefore` and `page`, a list of `[place, record]`: in one statement,
 * so that all of it takes one round trip.
 */
export function pageCypher({ from, variables, record, keys, alike, total, scope = cypher`` }: PageParts, plan: PagePlan): Cypher {
  const { after, before } = reaches(keys, plan);
  const any = (bound: Cypher | undefined, name: Cypher): Cypher =>
    bound
      ? cypher`CALL (${scope}) { ${from} AND ${bound} WITH 1 AS one LIMIT 1 RETURN count(one) > 0 AS ${name} }`
      : cypher`WITH *, false AS ${name}`;
  return cypher`
    CALL (${scope}) { ${total ? cypher`RETURN ${total} AS total` : cypher`${from} RETURN count(*) AS total`} }
    ${any(after, cypher`reachesAfter`)}
    ${any(before, cypher`reachesBefore`)}
    CALL (${scope}) {
      ${from}${within(keys, plan)} WITH ${variables} ${orderBy(keys, plan.backward, alike)} LIMIT ${plan.limit}
      RETURN collect([${placeOf(keys)}, ${record}]) AS page
    }`;
}

/** What a statement with those subqueries returns of them. */
export const PAGE_COLUMNS: Cypher = cypher`total, reachesAfter, reachesBefore, page`;
