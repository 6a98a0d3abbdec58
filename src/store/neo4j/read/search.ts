import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { SearchHit, SearchReader } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { SearchQuery, SuggestQuery } from '../../port/search.js';
import { checkSearch } from '../../query/check-search.js';
import { EDGE } from '../../search/edge.js';
import { highlightNames, highlightPassage } from '../../search/highlight.js';
import { nearestNames, nearQuery, MAX_NEAR_CANDIDATES, type NearQuery } from '../../search/near-names.js';
import type { Reading } from '../../search/pinyin-readings.js';
import { scoreOf, RANK } from '../../search/score.js';
import { searchTerms, type SearchTerms } from '../../search/search-terms.js';
import { cypher, allOf, anyOf, type Cypher, NOTHING } from '../connection/cypher.js';
import type { ReadAccess } from '../connection/transaction.js';
import { whereCypher } from '../query/conditions.js';
import type { SortKey } from '../query/keyset.js';
import { DOCUMENT_MAPPINGS, ENTITY_MAPPINGS } from '../query/linked-records.js';
import { pageCypher } from '../query/list.js';
import { candidateQuery, entityCandidateQuery, nearCandidateQuery } from '../query/name-candidates.js';
import { type PageRow, pageOfRow } from '../query/page-rows.js';
import { toEntity } from '../records/entity-node.js';
import { isPassage, toPassage } from '../records/passage-node.js';
import type { PropertyRow } from '../records/property-columns.js';

/** The order of hits: rank, length, then an entity's name and id, or a passage's document and number. */
export const SEARCH_KEYS: readonly SortKey[] = [
  { name: 'rank', value: cypher`rank` },
  { name: 'length', value: cypher`length` },
  { name: 'name', value: cypher`name`, ordered: cypher`ordered` },
  { name: 'id', value: cypher`id` },
];
const ORDER = listOrder('search', SEARCH_KEYS);

export function searchReader(connection: ReadAccess): SearchReader {
  return {
    search: (query) => search(connection, query),
    suggest: (query) => suggest(connection, query),
  };
}

async function search(connection: ReadAccess, query: SearchQuery): Promise<Page<SearchHit>> {
  checkSearch(query);
  const plan = planPage(query.page, ORDER);
  const sought = searchTerms(query.text);
  if (sought.terms.length === 0 || query.in?.length === 0) return { items: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
  const parts = {
    from: searchFrom(sought, query),
    variables: SEARCH_VARIABLES,
    record: cypher`properties(n)`,
    keys: SEARCH_KEYS,
  };
  const [row] = await connection.run<PageRow<PropertyRow>>(pageCypher(parts, plan));
  return pageOfRow(row!, plan, ORDER, (node, sortValues): SearchHit => {
    const score = scoreOf(Number(sortValues[0]));
    if (isPassage(node)) {
      const passage = toPassage(node);
      return { kind: 'PASSAGE', passage, score, highlights: [highlightPassage(passage.quote, sought)] };
    }
    const entity = toEntity(node);
    return { kind: 'ENTITY', entity, score, highlights: highlightNames(entity, sought) };
  });
}

async function suggest(connection: ReadAccess, { text, types, limit }: SuggestQuery): Promise<readonly string[]> {
  const near = nearQuery(text);
  if (!near) return [];
  const rows = await connection.run<{ entity: PropertyRow }>(nearCypher(near, types));
  return nearestNames(
    near,
    rows.map(({ entity }) => toEntity(entity)),
    limit,
  );
}

type Narrowed = Omit<SearchQuery, 'text' | 'page'>;

export const SEARCH_VARIABLES: Cypher = cypher`n, rank, length, name, ordered, id`;

/** The nodes n that the search finds, with what each is sorted by in the list; there must be a term and a scope. */
function searchFrom(sought: SearchTerms, query: Narrowed): Cypher {
  const scopes = query.in ?? ['NAMES', 'TEXT'];
  const entities = scopes.includes('NAMES') ? foundEntities(sought, query) : NOTHING;
  const both = scopes.includes('NAMES') && scopes.includes('TEXT') ? cypher`UNION ALL` : NOTHING;
  const passages = scopes.includes('TEXT') ? foundPassages(sought, query) : NOTHING;
  return cypher`CALL () { ${entities} ${both} ${passages} } WITH ${SEARCH_VARIABLES} WHERE true`;
}

function foundEntities(sought: SearchTerms, { types, where, documents }: Narrowed): Cypher {
  const { terms } = sought;
  const tests = terms.map(({ text, reading }) => (reading ? anyOf([holds(text), ...sounds(reading)]) : holds(text)));
  if (types) tests.push(cypher`e.type IN ${types}`);
  if (where) tests.push(whereCypher(where, ENTITY_MAPPINGS));
  if (documents) tests.push(cypher`EXISTS { (e)<-[:ENTITY_STATEMENT]-(d:Document) WHERE ${whereCypher(documents, DOCUMENT_MAPPINGS)} }`);
  const query = entityCandidateQuery(terms);
  const candidates =
    query === undefined
      ? cypher`MATCH (e:Entity)`
      : cypher`CALL db.index.fulltext.queryNodes('entity_search', ${query}) YIELD node AS e WITH e`;
  return cypher`
    ${candidates} WHERE ${allOf(tests)}
    RETURN e AS n, ${rank(sought)} AS rank, size(e.name) AS length, e.name AS name, coalesce(e._order_name, e.name) AS ordered, e.id AS id`;
}

/** No passage passes a test of entities. */
function foundPassages({ terms }: SearchTerms, { types, where, documents }: Narrowed): Cypher {
  const tests = terms.map(({ text }) => cypher`p._folded CONTAINS ${text}`);
  if (types || where) tests.push(cypher`false`);
  if (documents) tests.push(cypher`EXISTS { (p)<-[:HAS_PASSAGE]-(d:Document) WHERE ${whereCypher(documents, DOCUMENT_MAPPINGS)} }`);
  const query = candidateQuery(terms);
  const candidates =
    query === undefined
      ? cypher`MATCH (p:Passage)`
      : cypher`CALL db.index.fulltext.queryNodes('passage_search', ${query}) YIELD node AS p WITH p`;
  return cypher`
    ${candidates} WHERE ${allOf(tests)}
    RETURN p AS n, ${RANK.passage} AS rank, p.end - p.start AS length, p.document AS name, p.document AS ordered, p._place AS id`;
}

/** The steps of the score, the first that holds. */
function rank({ query, reading, terms }: SearchTerms): Cypher {
  const whole = `${EDGE}${query}${EDGE}`;
  const written = cypher`
    WHEN e._names STARTS WITH ${whole} THEN ${RANK.name} WHEN e._names CONTAINS ${whole} THEN ${RANK.alias}
    WHEN e._names CONTAINS ${EDGE + query} THEN ${RANK.start}`;
  if (!terms.some((term) => term.reading)) return cypher`CASE ${written} ELSE ${RANK.part} END`;
  const part = cypher`WHEN ${allOf(terms.map(({ text }) => holds(text)))} THEN ${RANK.part}`;
  return cypher`CASE ${written} ${part} ${reading ? soundRank(reading) : NOTHING} ELSE ${RANK.soundPart} END`;
}

function soundRank({ spoken, initials }: Reading): Cypher {
  const ways = [...spoken, initials];
  const equal = ways.map((way) => cypher`e._pinyin CONTAINS ${EDGE + way + EDGE}`);
  const start = ways.map((way) => cypher`e._pinyin CONTAINS ${EDGE + way}`);
  return cypher`WHEN ${anyOf(equal)} THEN ${RANK.sound} WHEN ${anyOf(start)} THEN ${RANK.soundStart}`;
}

function sounds({ spoken, initials }: Reading): Cypher[] {
  return [...spoken, initials].map((way) => cypher`e._pinyin CONTAINS ${way}`);
}

function holds(text: string): Cypher {
  return cypher`e._names CONTAINS ${text}`;
}

/** The entities whose names may be near a query, those nearest to it in length first. */
function nearCypher({ length, pieces, sound }: NearQuery, types: readonly string[] | undefined): Cypher {
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
