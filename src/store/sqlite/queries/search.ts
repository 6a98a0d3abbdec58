import type { PagePlan } from '../../paging/plan-page.js';
import type { SearchTerms } from '../../search/search-terms.js';
import { ENTITY_COLUMNS } from '../rows/entity-row.js';
import { allOf, joinSql, type Sql, sql } from '../sql.js';
import { gramQuery } from './grams.js';
import { orderBy, reaches, type SortColumn, within } from './keyset.js';
import { byPlace, placeColumns } from './page-rows.js';

/** The order of hits: by 4 − score, the name's length in code points, name, id, all upwards so that one comparison tells a place. */
export const SEARCH_SORT: readonly SortColumn[] = [
  { name: 'rank', value: sql`found.rank` },
  { name: 'length', value: sql`found.name_length` },
  { name: 'name', value: sql`found.name` },
  { name: 'id', value: sql`found.entity` },
];

/**
 * One page of hits with their total. The bigram index gives the candidates, which are then compared with every term;
 * `terms` must not be empty.
 */
export function searchStatement({ query, terms }: SearchTerms, types: readonly string[] | undefined, plan: PagePlan): Sql {
  const tests = terms.map((term) => sql`instr(s.names, ${term}) > 0`);
  if (types) tests.push(sql`s.type IN (SELECT value FROM json_each(${JSON.stringify(types)}))`);
  const all = sql`FROM found WHERE TRUE`;
  const reach = reaches(all, SEARCH_SORT, plan);
  return sql`
    WITH found AS MATERIALIZED (
      SELECT s.entity, s.name, s.name_length, ${rank(query)} AS rank
      FROM search_gram CROSS JOIN search_entry AS s ON s.number = search_gram.rowid
      WHERE search_gram MATCH ${gramQuery(terms)} AND ${allOf(tests)}
    ),
    whole AS (SELECT count(*) AS total, ${reach.after} AS reaches_after, ${reach.before} AS reaches_before ${all}),
    page AS (
      SELECT ${joinSql(placeColumns(SEARCH_SORT), ', ')} ${all}${within(SEARCH_SORT, plan)}
      ${orderBy(SEARCH_SORT, plan.backward)} LIMIT ${plan.limit}
    )
    SELECT whole.*, page.*, ${ENTITY_COLUMNS}
    FROM whole LEFT JOIN page ON TRUE LEFT JOIN entity AS e ON e.id = page.place_3 ${orderBy(byPlace(SEARCH_SORT))}`;
}

/** 0 where the query equals the name, 1 an alias, 2 where one of them starts with it, else 3. `names` holds each between line ends. */
function rank(query: string): Sql {
  const whole = sql`char(10) || ${query} || char(10)`;
  return sql`CASE
    WHEN instr(s.names, ${whole}) = 1 THEN 0 WHEN instr(s.names, ${whole}) > 1 THEN 1
    WHEN instr(s.names, char(10) || ${query}) > 0 THEN 2 ELSE 3 END`;
}
