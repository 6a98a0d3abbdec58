import type { Condition, Field } from '../../port/queries.js';
import { requiredTexts } from '../../query/required-texts.js';
import { hanAndDigitRuns } from '../../search/han-runs.js';
import { searchForm } from '../../search/search-form.js';
import { type Sql, sql } from '../connection/sql.js';
import { partQuery } from './grams.js';

/**
 * A query of the index of names whose answers include every entity that the condition leaves; undefined where it does not
 * ask for two Han characters or digits in a row in a name.
 */
export function entityCandidates(where: Condition<Field> | undefined): string | undefined {
  const runs = requiredTexts(where).flatMap((text) => hanAndDigitRuns(searchForm(text)));
  const parts = new Set(runs.filter((run) => [...run].length > 1).map(partQuery));
  return parts.size === 0 ? undefined : [...parts].join(' AND ');
}

/** How many entities such a query gives, counted up to a bound. */
export function candidateCount(query: string, limit: number): Sql {
  return sql`SELECT count(*) AS found FROM (SELECT 1 FROM search_gram WHERE search_gram MATCH ${query} LIMIT ${limit})`;
}

/** The entities that it gives, in place of the table. */
export function candidateRows(query: string): Sql {
  return sql`(SELECT rowid FROM search_gram WHERE search_gram MATCH ${query}) AS gram
    CROSS JOIN search_entry AS entry ON entry.number = gram.rowid CROSS JOIN entity AS e ON e.id = entry.entity`;
}
