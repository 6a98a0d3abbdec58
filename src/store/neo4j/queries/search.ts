import type { SearchQuery } from '../../port/search.js';
import { EDGE } from '../../search/edge.js';
import type { Reading } from '../../search/pinyin-readings.js';
import { RANK } from '../../search/score.js';
import type { SearchTerms } from '../../search/search-terms.js';
import { allOf, anyOf, type Cypher, cypher, NOTHING } from '../cypher.js';
import { candidateQuery, entityCandidateQuery } from './candidates.js';
import { whereCypher } from './conditions.js';
import type { SortKey } from './keyset.js';
import { DOCUMENT_PLACES, ENTITY_PLACES } from './ties.js';

type Narrowed = Omit<SearchQuery, 'text' | 'page'>;

/** The order of hits: rank, length, then an entity's name and id, or a passage's document and place. */
export const SEARCH_KEYS: readonly SortKey[] = [
  { name: 'rank', value: cypher`rank` },
  { name: 'length', value: cypher`length` },
  { name: 'name', value: cypher`name`, ordered: cypher`ordered` },
  { name: 'id', value: cypher`id` },
];

export const SEARCH_VARIABLES: Cypher = cypher`n, rank, length, name, ordered, id`;

/** The nodes n that the search finds, with what places each in the list; there must be a term and a scope. */
export function searchFrom(wanted: SearchTerms, query: Narrowed): Cypher {
  const scopes = query.in ?? ['NAMES', 'TEXT'];
  const entities = scopes.includes('NAMES') ? foundEntities(wanted, query) : NOTHING;
  const both = scopes.includes('NAMES') && scopes.includes('TEXT') ? cypher`UNION ALL` : NOTHING;
  const passages = scopes.includes('TEXT') ? foundPassages(wanted, query) : NOTHING;
  return cypher`CALL () { ${entities} ${both} ${passages} } WITH ${SEARCH_VARIABLES} WHERE true`;
}

function foundEntities(wanted: SearchTerms, { types, where, documents }: Narrowed): Cypher {
  const { terms } = wanted;
  const tests = terms.map(({ text, reading }) => (reading ? anyOf([holds(text), ...sounds(reading)]) : holds(text)));
  if (types) tests.push(cypher`e.type IN ${types}`);
  if (where) tests.push(whereCypher(where, ENTITY_PLACES));
  if (documents) tests.push(cypher`EXISTS { (e)<-[:CONTRIBUTES]-(d:Document) WHERE ${whereCypher(documents, DOCUMENT_PLACES)} }`);
  const query = entityCandidateQuery(terms);
  const candidates =
    query === undefined
      ? cypher`MATCH (e:Entity)`
      : cypher`CALL db.index.fulltext.queryNodes('entity_search', ${query}) YIELD node AS e WITH e`;
  return cypher`
    ${candidates} WHERE ${allOf(tests)}
    RETURN e AS n, ${rank(wanted)} AS rank, size(e.name) AS length, e.name AS name, coalesce(e._order_name, e.name) AS ordered, e.id AS id`;
}

/** No passage passes a test of entities. */
function foundPassages({ terms }: SearchTerms, { types, where, documents }: Narrowed): Cypher {
  const tests = terms.map(({ text }) => cypher`p._folded CONTAINS ${text}`);
  if (types || where) tests.push(cypher`false`);
  if (documents) tests.push(cypher`EXISTS { (p)<-[:HAS_PASSAGE]-(d:Document) WHERE ${whereCypher(documents, DOCUMENT_PLACES)} }`);
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
