import { MAX_NEAR_CANDIDATES, type NearQuery } from '../../search/near-names.js';
import { ENTITY_COLUMNS } from '../rows/entity-row.js';
import { allOf, anyOf, type Sql, sql } from '../sql.js';
import { partQuery, soundQuery } from './grams.js';

/** The entities whose names may be near a query, those nearest to it in length first. */
export function nearStatement({ length, pieces, sound }: NearQuery, types: readonly string[] | undefined): Sql {
  const queries = [...pieces.map(partQuery), ...(sound === null ? [] : [soundQuery(sound.slice(1, -1))])];
  const near = pieces.map((piece) => sql`instr(s.names, ${piece}) > 0`);
  if (sound !== null) near.push(sql`instr(s.pinyin, ${sound}) > 0`);
  const tests = [anyOf(near), ...(types ? [sql`s.type IN (SELECT value FROM json_each(${JSON.stringify(types)}))`] : [])];
  return sql`
    WITH found AS MATERIALIZED (
      SELECT s.entity, s.name, s.name_length FROM search_gram CROSS JOIN search_entry AS s ON s.number = search_gram.rowid
      WHERE search_gram MATCH ${queries.join(' OR ')} AND ${allOf(tests)}
      ORDER BY abs(s.name_length - ${length}), s.name, s.entity LIMIT ${MAX_NEAR_CANDIDATES}
    )
    SELECT ${ENTITY_COLUMNS} FROM found JOIN entity AS e ON e.id = found.entity`;
}
