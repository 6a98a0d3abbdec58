import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { Page } from '../../port/page.js';
import type { SearchHit, StoredEntity } from '../../port/graph-store.js';
import type { Passage, SearchQuery, SuggestQuery } from '../../port/search.js';
import { checkSearch } from '../../query/check-search.js';
import { highlightNames, highlightPassage } from '../../search/highlight.js';
import { nearestNames, nearQuery } from '../../search/near-names.js';
import { scoreOf } from '../../search/score.js';
import { type SearchTerms, searchTerms } from '../../search/search-terms.js';
import type { SqliteConnection } from '../connection.js';
import { type PagedRow, pageOfRows } from '../pages.js';
import { SEARCH_SORT, searchStatement } from '../queries/search.js';
import { nearStatement } from '../queries/suggest.js';
import { type EntityRow, toEntity } from '../rows/entity-row.js';

const ORDER = listOrder('search', SEARCH_SORT);

/** Where the records of hits come from: entities by their ids, passages by their numbers. */
export interface HitRecords {
  entities(ids: readonly string[]): readonly (StoredEntity | null)[];
  passages(numbers: readonly string[]): readonly (Passage | null)[];
}

/** The values of a hit's place are those of `SEARCH_SORT`; none where the page is empty. */
interface HitRow extends PagedRow {
  readonly place_3: string | null;
  readonly passage: number | null;
}

/** One statement finds the hits; their records are asked for by themselves, as most are known from other answers. */
export function search(connection: SqliteConnection, query: SearchQuery, records: HitRecords): Page<SearchHit> {
  checkSearch(query);
  const plan = planPage(query.page, ORDER);
  const wanted = searchTerms(query.text);
  if (wanted.terms.length === 0 || query.in?.length === 0) return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  // The records are those of the hits, whatever another process writes meanwhile.
  return connection.snapshot(() => {
    const rows = connection.all<HitRow>(searchStatement(wanted, query, plan));
    const ids = rows.flatMap(({ place_3: id, passage }) => (id === null || passage !== null ? [] : [id]));
    const numbers = rows.flatMap(({ passage }) => (passage === null ? [] : [String(passage)]));
    const entities = records.entities(ids).values();
    const passages = records.passages(numbers).values();
    return pageOfRows(rows, plan, ORDER, ({ place_0: rank, passage }): SearchHit => {
      const score = scoreOf(Number(rank));
      return passage === null ? foundEntity(entities.next().value!, score, wanted) : foundPassage(passages.next().value!, score, wanted);
    });
  });
}

function foundEntity(entity: StoredEntity, score: number, wanted: SearchTerms): SearchHit {
  return {
    kind: 'ENTITY',
    entity,
    score,
    get highlights() {
      return highlightNames(entity, wanted);
    },
  };
}

function foundPassage(passage: Passage, score: number, wanted: SearchTerms): SearchHit {
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

export function suggest(connection: SqliteConnection, { text, types, limit }: SuggestQuery): readonly string[] {
  const near = nearQuery(text);
  return near ? nearestNames(near, connection.all<EntityRow>(nearStatement(near, types)).map(toEntity), limit) : [];
}
