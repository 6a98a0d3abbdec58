import { listOrder } from '../../paging/list-order.js';
import { type PagePlan, planPage } from '../../paging/plan-page.js';
import type { SearchHit, SearchReader, StoredEntity } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { Passage, SearchQuery } from '../../port/search.js';
import { checkSearch } from '../../query/check-search.js';
import { highlightNames, highlightPassage } from '../../search/highlight.js';
import { MAX_NEAR_CANDIDATES, nearestNames, type NearQuery, nearQuery } from '../../search/near-names.js';
import type { Reading } from '../../search/pinyin-readings.js';
import { RANK, scoreOf } from '../../search/score.js';
import { type SearchTerm, type SearchTerms, searchTerms } from '../../search/search-terms.js';
import type { SqliteConnection } from '../connection/connection.js';
import { allOf, anyOf, joinSql, type Sql, sql } from '../connection/sql.js';
import { whereSql } from '../query/conditions.js';
import { gramQuery, nameQuery, partQuery, soundQuery } from '../query/grams.js';
import { atMost, orderBy, reaches, type SortKey, within } from '../query/keyset.js';
import { DOCUMENT_MAPPINGS, ENTITY_MAPPINGS } from '../query/linked-records.js';
import { bySortKeys, type PagedRow, pageOfRows, sortKeyColumns } from '../query/page-rows.js';
import type { Row } from '../records/row-columns.js';
import { ENTITY } from '../records/tables.js';
import type { CachedLookUps } from './records.js';

/**
 * The order of hits, all upwards so that one comparison tells where one stands: rank, length, then an entity's name and id, or a
 * passage's document and number.
 */
const SEARCH_SORT: readonly SortKey[] = [
  { name: 'rank', value: sql`found.rank` },
  { name: 'length', value: sql`found.length` },
  { name: 'name', value: sql`found.name` },
  { name: 'id', value: sql`found.id` },
];

const ORDER = listOrder('search', SEARCH_SORT);

/** @param records where the hits' records come from: entities by their ids, passages by their numbers */
export function searchReader(connection: SqliteConnection, records: CachedLookUps): SearchReader {
  return {
    search: async (query) => search(connection, query, records),
    async suggest({ text, types, limit }) {
      const near = nearQuery(text);
      if (!near) return [];
      const entities = connection.all<Row>(nearStatement(near, types)).map((row) => ENTITY.toRecord(row));
      return nearestNames(near, entities, limit);
    },
  };
}

/** The sort keys of a hit are those of `SEARCH_SORT`; none where the page is empty. */
interface HitRow extends PagedRow {
  readonly sort_key_3: string | null;
  readonly passage: number | null;
}

/** One statement finds the hits; their records are asked for by themselves, as most are known from other answers. */
function search(connection: SqliteConnection, query: SearchQuery, records: CachedLookUps): Page<SearchHit> {
  checkSearch(query);
  const plan = planPage(query.page, ORDER);
  const requested = searchTerms(query.text);
  if (requested.terms.length === 0 || query.in?.length === 0)
    return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  // The records are those of the hits, whatever another process writes meanwhile.
  return connection.snapshot(() => {
    const rows = connection.all<HitRow>(searchStatement(requested, query, plan));
    const ids = rows.flatMap(({ sort_key_3: id, passage }) => (id === null || passage !== null ? [] : [id]));
    const numbers = rows.flatMap(({ passage }) => (passage === null ? [] : [String(passage)]));
    const entities = records.entities(ids).values();
    const passages = records.passages(numbers).values();
    return pageOfRows(rows, plan, ORDER, ({ sort_key_0: rank, passage }): SearchHit => {
      const score = scoreOf(Number(rank));
      return passage === null
        ? foundEntity(entities.next().value!, score, requested)
        : foundPassage(passages.next().value!, score, requested);
    });
  });
}

function foundEntity(entity: StoredEntity, score: number, requested: SearchTerms): SearchHit {
  return {
    kind: 'ENTITY',
    entity,
    score,
    get highlights() {
      return highlightNames(entity, requested);
    },
  };
}

function foundPassage(passage: Passage, score: number, requested: SearchTerms): SearchHit {
  return {
    kind: 'PASSAGE',
    passage,
    score,
    // Finding them takes longer than finding the passage.
    get highlights() {
      return [highlightPassage(passage.quote, requested)];
    },
  };
}

/**
 * The sort keys of one page of hits with their total; of a passage also its number. The bigram indexes give the candidates, which
 * are then compared with every term; there must be a term and a scope.
 */
function searchStatement(requested: SearchTerms, query: Omit<SearchQuery, 'text' | 'page'>, plan: PagePlan): Sql {
  const scopes = query.in ?? ['NAMES', 'TEXT'];
  const parts = [
    ...(scopes.includes('NAMES') ? [foundEntities(requested, query)] : []),
    ...(scopes.includes('TEXT') ? [foundPassages(requested, query)] : []),
  ];
  const found = joinSql(parts, ' UNION ALL ');
  const columns = sql`${joinSql(sortKeyColumns(SEARCH_SORT), ', ')}, found.passage`;
  const order = orderBy(SEARCH_SORT, plan.backward);
  const all = sql`FROM found WHERE TRUE`;
  // Most ask for the first page, which is sorted and counted in one go.
  if (!plan.after && !plan.before && !plan.backward)
    return sql`WITH found AS (${found}) SELECT count(*) OVER () AS total, 0 AS reaches_after, 0 AS reaches_before, ${columns} ${all}
      ${order} ${atMost(plan)}`;
  const reach = reaches(all, SEARCH_SORT, plan);
  return sql`
    WITH found AS MATERIALIZED (${found}),
    whole AS (SELECT count(*) AS total, ${reach.after} AS reaches_after, ${reach.before} AS reaches_before ${all}),
    page AS (SELECT ${columns} ${all}${within(SEARCH_SORT, plan)} ${order} ${atMost(plan)})
    SELECT * FROM whole LEFT JOIN page ON TRUE ${orderBy(bySortKeys(SEARCH_SORT))}`;
}

function foundEntities(requested: SearchTerms, { types, where, documents }: Omit<SearchQuery, 'text' | 'page'>): Sql {
  const { terms } = requested;
  const tests = terms.map(({ text, reading }) => (reading ? anyOf([holds(text), ...sounds(reading)]) : holds(text)));
  if (types) tests.push(sql`s.type IN (SELECT value FROM json_each(${JSON.stringify(types)}))`);
  if (where) tests.push(sql`s.entity IN (SELECT e.id FROM entity AS e WHERE ${whereSql(where, ENTITY_MAPPINGS)})`);
  if (documents)
    tests.push(sql`
      s.entity IN (SELECT entity FROM entity_statement WHERE document IN (SELECT d.id FROM document AS d
        WHERE ${whereSql(documents, DOCUMENT_MAPPINGS)}))`);
  return sql`
    SELECT s.entity AS id, s.name, s.name_length AS length, ${rank(requested)} AS rank, NULL AS passage
    FROM search_gram CROSS JOIN search_entry AS s ON s.number = search_gram.rowid
    WHERE search_gram MATCH ${nameQuery(terms)} AND ${allOf(tests)}`;
}

/** No passage passes a test of entities. */
function foundPassages({ terms }: SearchTerms, { types, where, documents }: Omit<SearchQuery, 'text' | 'page'>): Sql {
  const tests = terms.map(({ text }) => sql`instr(s.folded, ${text}) > 0`);
  if (types || where) tests.push(sql`FALSE`);
  if (documents) tests.push(sql`s.document IN (SELECT d.id FROM document AS d WHERE ${whereSql(documents, DOCUMENT_MAPPINGS)})`);
  return sql`
    SELECT printf('%010d', s.start) AS id, s.document AS name, s."end" - s.start AS length, ${RANK.passage} AS rank, s.number AS passage
    FROM passage_gram CROSS JOIN passage AS s ON s.number = passage_gram.rowid
    WHERE passage_gram MATCH ${gramQuery(terms)} AND ${allOf(tests)}`;
}

/** The steps of the score, the first that holds. `names` and `pinyin` hold each name between line ends. */
function rank({ query, reading, terms }: SearchTerms): Sql {
  const whole = sql`char(10) || ${query} || char(10)`;
  const written = sql`
    WHEN instr(s.names, ${whole}) = 1 THEN ${RANK.name} WHEN instr(s.names, ${whole}) > 1 THEN ${RANK.alias}
    WHEN instr(s.names, char(10) || ${query}) > 0 THEN ${RANK.start}`;
  if (!terms.some((term) => term.reading)) return sql`CASE ${written} ELSE ${RANK.part} END`;
  const part = sql`WHEN ${allOf(terms.map(({ text }: SearchTerm) => holds(text)))} THEN ${RANK.part}`;
  const sounding = reading ? soundRank(reading) : sql``;
  return sql`CASE ${written} ${part} ${sounding} ELSE ${RANK.soundPart} END`;
}

function soundRank({ spoken, initials }: Reading): Sql {
  const ways = [...spoken, initials];
  const equal = ways.map((way) => sql`instr(s.pinyin, char(10) || ${way} || char(10)) > 0`);
  const start = ways.map((way) => sql`instr(s.pinyin, char(10) || ${way}) > 0`);
  return sql`WHEN ${anyOf(equal)} THEN ${RANK.sound} WHEN ${anyOf(start)} THEN ${RANK.soundStart}`;
}

function sounds({ spoken, initials }: Reading): Sql[] {
  return [...spoken, initials].map((way) => sql`instr(s.pinyin, ${way}) > 0`);
}

function holds(text: string): Sql {
  return sql`instr(s.names, ${text}) > 0`;
}

/** The entities whose names may be near a query, those nearest to it in length first. */
function nearStatement({ length, pieces, sound }: NearQuery, types: readonly string[] | undefined): Sql {
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
    SELECT ${ENTITY.of(sql`e`)} FROM found JOIN entity AS e ON e.id = found.entity`;
}
