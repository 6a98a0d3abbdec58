import { MAX_NEAR_CANDIDATES, type NearQuery } from '../../search/near-names.js';
import { allOf, anyOf, type Cypher, cypher } from '../cypher.js';
import { nearCandidateQuery } from './candidates.js';

/** The entities whose names may be near a query, those nearest to it in length first. */
export function nearCypher({ length, pieces, sound }: NearQuery, types: readonly string[] | undefined): Cypher {
  const near = pieces.map((piece) => cypher`e._names CONTAINS ${piece}`);
  if (sound !== null) near.push(cypher`e._pinyin CONTAINS ${sound}`);
  const tests = [anyOf(near), ...(types ? [cypher`e.type IN ${types}`] : [])];
  const query = nearCandidateQuery(pieces, sound);
  const candidates =
    query === undefined
      ? cypher`MATCH (e:Entity)`
      : cypher`CALL db.index.fulltext.queryNodes('entity_search', ${query}) YIELD node AS e WITH e`;
  return cypher`
    ${candidates} WHERE ${allOf(tests)}
    WITH e ORDER BY abs(size(e.name) - ${length}), coalesce(e._order_name, e.name), e.id LIMIT ${MAX_NEAR_CANDIDATES}
    RETURN properties(e) AS entity`;
}
