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
import type { SqliteConnection } from '../connection.js';
import { type PagedRow, pageOfRows } from '../pages.js';
import { SEARCH_SORT, searchStatement } from '../queries/search.js';
import { nearStatement } from '../queries/suggest.js';
import { type EntityRow, toEntity } from '../rows/entity-row.js';
import { type PassageRow, toPassage } from '../rows/passage-row.js';

const ORDER = listOrder('search', SEARCH_SORT);

export function search(connection: SqliteConnection, query: SearchQuery): Page<SearchHit> {
  checkSearch(query);
  const plan = planPage(query.page, ORDER);
  const wanted = searchTerms(query.text);
  if (wanted.terms.length === 0 || query.in?.length === 0) return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  const rows = connection.all<(EntityRow | PassageRow) & PagedRow>(searchStatement(wanted, query, plan));
  return pageOfRows(rows, plan, ORDER, (row): SearchHit => {
    const score = scoreOf(Number(row.place_0));
    if (isPassage(row)) {
      const passage = toPassage(row);
      return {
        kind: 'PASSAGE',
        passage,
        score,
        // Finding them takes longer than finding the passage.
        get highlights() {
          return [highlightPassage(passage.quote, wanted)];
        },
      };
    }
    const entity = toEntity(row);
    return {
      kind: 'ENTITY',
      entity,
      score,
      get highlights() {
        return highlightNames(entity, wanted);
      },
    };
  });
}

export function suggest(connection: SqliteConnection, { text, types, limit }: SuggestQuery): readonly string[] {
  const near = nearQuery(text);
  return near ? nearestNames(near, connection.all<EntityRow>(nearStatement(near, types)).map(toEntity), limit) : [];
}

function isPassage(row: EntityRow | PassageRow): row is PassageRow {
  return (row as Partial<PassageRow>).passage_quote != null;
}
