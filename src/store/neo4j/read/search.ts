import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { SearchHit } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { SearchQuery } from '../../port/queries.js';
import { otherNames } from '../../search/search-names.js';
import { bestMatch } from '../../search/best-match.js';
import { BEST_SCORE } from '../../search/best-score.js';
import { searchTerms } from '../../search/search-terms.js';
import type { Neo4jConnection } from '../connection.js';
import { cypher } from '../cypher.js';
import { type PageRow, pageOfRow } from '../pages.js';
import { PAGE_COLUMNS, pageCypher } from '../queries/page.js';
import { searchFrom, searchKeys } from '../queries/search.js';
import { type EntityNode, toEntity } from '../records/entity-node.js';

const ORDER = listOrder('search', searchKeys(''));

export async function search(connection: Neo4jConnection, { text, types, page }: SearchQuery): Promise<Page<SearchHit>> {
  const plan = planPage(page, ORDER);
  const wanted = searchTerms(text);
  if (wanted.terms.length === 0) return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  const parts = {
    from: searchFrom(wanted, types),
    variables: cypher`e`,
    record: cypher`properties(e)`,
    keys: searchKeys(wanted.query),
  };
  const [row] = await connection.run<PageRow<EntityNode>>(cypher`${pageCypher(parts, plan)} RETURN ${PAGE_COLUMNS}`);
  return pageOfRow(row!, plan, ORDER, (node, place) => {
    const entity = toEntity(node);
    return { entity, score: BEST_SCORE - Number(place[0]), matched: bestMatch(entity.name, otherNames(entity), wanted) };
  });
}
