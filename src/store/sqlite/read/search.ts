import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { SearchHit } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { SearchQuery } from '../../port/queries.js';
import { BEST_SCORE } from '../../search/best-score.js';
import { bestMatch } from '../../search/best-match.js';
import { otherNames } from '../../search/search-names.js';
import { searchTerms } from '../../search/search-terms.js';
import type { SqliteConnection } from '../connection.js';
import { type PagedRow, pageOfRows } from '../pages.js';
import { SEARCH_SORT, searchStatement } from '../queries/search.js';
import { type EntityRow, toEntity } from '../rows/entity-row.js';

const ORDER = listOrder('search', SEARCH_SORT);

export function search(connection: SqliteConnection, { text, types, page }: SearchQuery): Page<SearchHit> {
  const plan = planPage(page, ORDER);
  const wanted = searchTerms(text);
  if (wanted.terms.length === 0) return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  const rows = connection.all<EntityRow & PagedRow>(searchStatement(wanted, types, plan));
  return pageOfRows(rows, plan, ORDER, (row) => {
    const entity = toEntity(row);
    return { entity, score: BEST_SCORE - Number(row.place_0), matched: bestMatch(entity.name, otherNames(entity), wanted) };
  });
}
