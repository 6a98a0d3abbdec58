import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { Page } from '../../port/page.js';
import type { SearchHit } from '../../port/graph-store.js';
import type { SearchQuery, SuggestQuery } from '../../port/search.js';
import { checkSearch } from '../../query/check-search.js';
import { highlightNames, highlightPassage } from '../../search/highlight.js';
import { nearestNames, nearQuery } from '../../search/near-names.js';
import { scoreOf } from '../../search/score.js';
import { searchTerms } from '../../search/search-terms.js';
import type { ReadAccess } from '../transaction.js';
import { cypher } from '../cypher.js';
import { type PageRow, pageOfRow } from '../pages.js';
import { pageCypher } from '../queries/page.js';
import { SEARCH_KEYS, SEARCH_VARIABLES, searchFrom } from '../queries/search.js';
import { nearCypher } from '../queries/suggest.js';
import { type EntityNode, toEntity } from '../records/entity-node.js';
import { isPassage, type PassageNode, toPassage } from '../records/passage-node.js';

const ORDER = listOrder('search', SEARCH_KEYS);

export async function search(connection: ReadAccess, query: SearchQuery): Promise<Page<SearchHit>> {
  checkSearch(query);
  const plan = planPage(query.page, ORDER);
  const wanted = searchTerms(query.text);
  if (wanted.terms.length === 0 || query.in?.length === 0) return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  const parts = {
    from: searchFrom(wanted, query),
    variables: SEARCH_VARIABLES,
    record: cypher`properties(n)`,
    keys: SEARCH_KEYS,
  };
  const [row] = await connection.run<PageRow<EntityNode | PassageNode>>(pageCypher(parts, plan));
  return pageOfRow(row!, plan, ORDER, (node, place): SearchHit => {
    const score = scoreOf(Number(place[0]));
    if (isPassage(node)) {
      const passage = toPassage(node);
      return { kind: 'PASSAGE', passage, score, highlights: [highlightPassage(passage.quote, wanted)] };
    }
    const entity = toEntity(node);
    return { kind: 'ENTITY', entity, score, highlights: highlightNames(entity, wanted) };
  });
}

export async function suggest(connection: ReadAccess, { text, types, limit }: SuggestQuery): Promise<readonly string[]> {
  const near = nearQuery(text);
  if (!near) return [];
  const rows = await connection.run<{ entity: EntityNode }>(nearCypher(near, types));
  return nearestNames(
    near,
    rows.map(({ entity }) => toEntity(entity)),
    limit,
  );
}
