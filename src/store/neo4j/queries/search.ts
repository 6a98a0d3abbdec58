import { EDGE } from '../../search/search-lines.js';
import type { SearchTerms } from '../../search/search-terms.js';
import { allOf, type Cypher, cypher } from '../cypher.js';
import type { SortKey } from './keyset.js';

/** More pairs than this narrow a search no further; the rest of a long term is compared only. */
const MAX_GRAMS = 32;

/** The order of hits: by 4 − score, the name's length in code points, name, id. */
export function searchKeys(query: string): SortKey[] {
  return [
    { name: 'rank', value: rank(query) },
    { name: 'length', value: cypher`size(e.name)` },
    { name: 'name', value: cypher`e.name`, ordered: cypher`coalesce(e._order_name, e.name)` },
    { name: 'id', value: cypher`e.id` },
  ];
}

/** The nodes e that hold every term: candidates from the full-text index where it can give any, each then compared. */
export function searchFrom({ terms }: SearchTerms, types: readonly string[] | undefined): Cypher {
  const tests = terms.map((term) => cypher`e._names CONTAINS ${term}`);
  if (types) tests.push(cypher`e.type IN ${types}`);
  const query = candidateQuery(terms);
  const candidates =
    query === undefined
      ? cypher`MATCH (e:Entity)`
      : cypher`CALL db.index.fulltext.queryNodes('entity_search', ${query}) YIELD node AS e WITH e`;
  return cypher`${candidates} WHERE ${allOf(tests)}`;
}

/**
 * A Lucene query whose answers include every name that holds all terms. The `cjk` analyser cuts runs of Han characters
 * into pairs, and a single one is found as a part of pairs. Other scripts it cuts at word boundaries, which a term need
 * not respect: where no term has a Han character there is no query and every name is compared.
 */
export function candidateQuery(terms: readonly string[]): string | undefined {
  const clauses = new Set<string>();
  for (const term of terms)
    for (const [run] of term.matchAll(/\p{Unified_Ideograph}+/gu)) {
      const characters = [...run];
      if (characters.length === 1) clauses.add(`+*${run}*`);
      for (let at = 0; at + 1 < characters.length; at++) clauses.add(`+"${characters[at]!}${characters[at + 1]!}"`);
    }
  return clauses.size === 0 ? undefined : [...clauses].slice(0, MAX_GRAMS).join(' ');
}

/** 0 where the query equals the name, 1 an alias, 2 where one of them starts with it, else 3. */
function rank(query: string): Cypher {
  const whole = `${EDGE}${query}${EDGE}`;
  return cypher`CASE
    WHEN e._names STARTS WITH ${whole} THEN 0 WHEN e._names CONTAINS ${whole} THEN 1
    WHEN e._names CONTAINS ${EDGE + query} THEN 2 ELSE 3 END`;
}
