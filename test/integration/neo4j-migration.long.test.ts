import { jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { DocumentGraph } from '../../schema/records.js';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { contentOf } from '../contract/content-of.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { makeNeo4jStore } from '../support/neo4j/store-pool.js';

jest.setTimeout(300_000);

const STARTS = `MATCH (n) WHERE n:Entity OR n:Document RETURN n.id AS id, n._order_start AS start ORDER BY id`;

/**
 * What a store of version 5 had in place of statements, for which it had two words; records of relations beside the assertions, which
 * went into the view and the hashes; rules with numbers; and another word for the version of the search index.
 */
const AS_IN_VERSION_5 = [
  'DROP INDEX relation_statement',
  'CREATE INDEX claim_relation FOR ()-[c:CLAIMS]-() ON (c.relation)',
  'MATCH (d:Document)-[n:ENTITY_STATEMENT]->(e:Entity) CREATE (d)-[c:CONTRIBUTES]->(e) SET c = properties(n) DELETE n',
  `MATCH (d:Document)-[n:RELATION_STATEMENT]->(s:Entity)
   CREATE (d)-[c:CLAIMS {modality: 'PLANNED', confidence: 0.1, date: '1999'}]->(s) SET c += properties(n) DELETE n`,
  "MATCH (:Entity)-[r]->(:Entity) SET r.date = '1999', r.confidence = 0.1",
  'MATCH (a:Assertion) SET a.ruleVersion = toInteger(a.ruleVersion)',
  "MATCH (d:Document) SET d._hash = 'old'",
  "MATCH (s:Store) SET s.version = 5, s.digest = 'old', s.searchLaw = s.searchIndexVersion REMOVE s.searchIndexVersion, s.mergeVersion",
];

/**
 * What a store of version 3 had in place of relationships, an index that nothing reads, one without sounds, and evidence with
 * all quotes.
 */
const AS_IN_VERSION_3 = [
  ...AS_IN_VERSION_5,
  'CREATE TEXT INDEX entity_names FOR (n:Entity) ON (n._names)',
  'DROP INDEX entity_search',
  "CREATE FULLTEXT INDEX entity_search FOR (n:Entity) ON EACH [n._names] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  'DROP INDEX claim_relation',
  'CREATE INDEX contribution_relation FOR (n:RelationContribution) ON (n.relation)',
  `MATCH (d:Document)-[c:CONTRIBUTES]->(e:Entity)
   CREATE (d)-[:CONTRIBUTES]->(n:Contribution:EntityContribution {entity: e.id, document: d.id})-[:ABOUT]->(e)
   SET n += properties(c) DELETE c`,
  `MATCH (d:Document)-[c:CLAIMS]->(s:Entity)
   CREATE (d)-[:CONTRIBUTES]->(n:Contribution:RelationContribution {subject: s.id, document: d.id}) SET n += properties(c) DELETE c`,
  `MATCH (a:Assertion) SET a.evidence = replace(a.evidence, '"section"', '"quote":"' + a.quote + '","section"')`,
  'MATCH (s:Store) SET s.version = 3',
];

async function graphsOf({ reader }: GraphStore): Promise<DocumentGraph[]> {
  const graphs: DocumentGraph[] = [];
  for await (const graph of reader.documentGraphs()) graphs.push(graph);
  return graphs;
}

(hasNeo4j ? test : test.skip)('a graph of version 2 is listed by the indexes of today when it is opened', async () => {
  const store = await makeNeo4jStore();
  const driver = neo4j.driver(store.url);
  const run = async (query: string): Promise<object[]> =>
    (await driver.executeQuery(query, {}, { database: 'neo4j' })).records.map((record) => record.toObject());
  for (const graph of [cityPlan(), countyPlan()]) await store.writer.replaceDocument(graph);
  // Of a name with a character outside the BMP, and of one that is longer than what an index holds of it.
  await run(
    `MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 1 SET e.name = '甲𠮷乙', e._order_name = '甲\uffff𠮷乙', e._order_start = '甲\uffff'`,
  );
  await run(
    `MATCH (e:Entity) WITH e ORDER BY e.id DESC LIMIT 1 WITH e, reduce(long = '', i IN range(1, 60) | long + '甲乙') AS long
     SET e.name = long, e._order_start = left(long, 100)`,
  );
  const [content, starts] = [await contentOf(store), await run(STARTS)];
  await run('MATCH (n) WHERE n:Entity OR n:Document REMOVE n._order_start');
  for (const index of ['entity_order', 'entity_type_order', 'document_order']) await run(`DROP INDEX ${index}`);
  await run('MATCH (s:Store) SET s.version = 2');
  const again = await openStore(store.url);
  expect(await run(STARTS)).toEqual(starts);
  expect(await contentOf(again)).toEqual(content);
  await again.close();
  await driver.close();
  await store.close();
});

(hasNeo4j ? test : test.skip)('a graph of version 5 has statements and is merged by the law of today when it is opened', async () => {
  const store = await makeNeo4jStore();
  const driver = neo4j.driver(store.url);
  const run = async (query: string): Promise<object[]> =>
    (await driver.executeQuery(query, {}, { database: 'neo4j' })).records.map((record) => record.toObject());
  for (const graph of [cityPlan(), countyPlan()]) await store.writer.replaceDocument(graph);
  const [content, graphs] = [await contentOf(store), await graphsOf(store)];
  for (const statement of AS_IN_VERSION_5) await run(statement);
  expect(await contentOf(store)).not.toEqual(content);
  const again = await openStore(store.url);
  expect(await contentOf(again)).toEqual(content);
  expect(await graphsOf(again)).toEqual(graphs);
  for (const graph of graphs) expect(await again.writer.replaceDocument(graph)).toBe('unchanged');
  expect(await run('MATCH ()-[c:CONTRIBUTES|CLAIMS]->() RETURN c')).toEqual([]);
  expect(await run('MATCH ()-[n:RELATION_STATEMENT]->() UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key')).toEqual([
    { key: 'object' },
    { key: 'relation' },
    { key: 'type' },
  ]);
  expect(await run("SHOW INDEXES YIELD name WHERE name IN ['claim_relation', 'relation_statement'] RETURN name")).toEqual([
    { name: 'relation_statement' },
  ]);
  expect(await run('MATCH (s:Store) RETURN s.searchLaw AS old')).toEqual([{ old: null }]);
  await again.close();
  await driver.close();
  await store.close();
});

(hasNeo4j ? test : test.skip)('the nodes between documents and entities in a graph of version 3 become relationships', async () => {
  const store = await makeNeo4jStore();
  const driver = neo4j.driver(store.url);
  const run = async (query: string): Promise<object[]> =>
    (await driver.executeQuery(query, {}, { database: 'neo4j' })).records.map((record) => record.toObject());
  const graphs = [cityPlan(), countyPlan()];
  for (const graph of graphs) await store.writer.replaceDocument(graph);
  const content = await contentOf(store);
  for (const statement of AS_IN_VERSION_3) await run(statement);
  const [{ count } = { count: 0 }] = (await run('MATCH (n:Contribution) RETURN toFloat(count(n)) AS count')) as { count: number }[];
  expect(count).toBe(graphs.reduce((sum, { entities, relations }) => sum + entities.length + relations.length, 0));
  const again = await openStore(store.url);
  expect(await run('MATCH (n:Contribution) RETURN n')).toEqual([]);
  expect(await run("SHOW INDEXES YIELD name WHERE name IN ['contribution_relation', 'entity_names'] RETURN name")).toEqual([]);
  expect(await run("SHOW INDEXES YIELD name, properties WHERE name = 'entity_search' RETURN properties")).toEqual([
    { properties: ['_names', '_pinyin'] },
  ]);
  expect(await contentOf(again)).toEqual(content);
  for (const graph of graphs) await again.writer.removeDocument(graph.document.id);
  expect(await run('MATCH (n) WHERE NOT n:Store AND NOT n:PlangraphTests RETURN labels(n) AS labels')).toEqual([]);
  await again.close();
  await driver.close();
  await store.close();
});
