import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { packageRoot } from '../../schema/package-root.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { EVIDENCE_TYPES } from '../../src/store/neo4j/query/names.js';
import { parseLocation } from '../../src/store/neo4j/connection/location.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { compactJson } from '../support/compact-json.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { giveDatabase, takeDatabase } from '../support/neo4j/store-pool.js';
import { openStore } from '../../src/store/open-store.js';

/*
 * The questions in Cypher of docs/neo4j.md, asked of a real server that holds the sample plans. PLANGRAPH_DOCS_WRITE=1
 * writes the answers that are no longer true; run Prettier on the page then.
 */

const PAGE = join(packageRoot, 'docs', 'neo4j.md');
const EXAMPLE = /^### ([^\n]+)\n(?:(?!^#)[\s\S])*?^```cypher\n([\s\S]*?)^```\n\n```json answer\n([\s\S]*?)^```$/gm;
const text = readFileSync(PAGE, 'utf8');
const examples = [...text.matchAll(EXAMPLE)].map(([, question, query, answer]) => ({
  question: question!,
  query: query!,
  answer: answer!,
}));

test('every question of the page has an answer, and none is empty', () => {
  expect(examples.length).toBe([...text.matchAll(/^```cypher$/gm)].length);
  expect(examples.length).toBeGreaterThanOrEqual(10);
  if (!process.env['PLANGRAPH_DOCS_WRITE'])
    expect(examples.filter(({ answer }) => (JSON.parse(answer) as unknown[]).length === 0)).toEqual([]);
});

const describeNeo4j = hasNeo4j ? describe : describe.skip;

describeNeo4j('docs/neo4j.md', () => {
  let url: string;
  let store: GraphStore;
  let driver: Driver;
  const ask = async (query: string): Promise<object[]> => {
    const { database } = parseLocation(url);
    return (await driver.executeQuery(query, {}, { database, routing: 'READ' })).records.map((record) => record.toObject());
  };

  beforeAll(async () => {
    url = await takeDatabase();
    store = await openStore(url);
    const { server, user = 'neo4j', password } = parseLocation(url);
    driver = neo4j.driver(server, password === undefined ? undefined : neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    for (const graph of sampleGraphs()) await store.writer.replaceDocument(graph);
  }, 300_000);
  afterAll(async () => {
    await driver.close();
    await store.close();
    await giveDatabase(url);
  });

  test.each(examples.map((example) => [example.question, example] as const))('%s', async (_, { query, answer }) => {
    const found = await ask(query);
    expect(found.length).toBeGreaterThan(0);
    if (process.env['PLANGRAPH_DOCS_WRITE']) rewrite(query, answer, found);
    else expect(found).toEqual(JSON.parse(answer));
  });

  test('the page names every label, every relationship type of evidence and every property that nodes have', async () => {
    const labels = await ask('CALL db.labels() YIELD label RETURN collect(label) AS labels');
    const types = new Set((await ask('MATCH (e:Entity) RETURN DISTINCT e.type AS type')).map((row) => (row as { type: string }).type));
    const own = (labels[0] as { labels: string[] }).labels.filter((label) => !types.has(label) && label !== 'PlangraphTests');
    const names = await ask(
      `MATCH (n) WHERE NOT n:Entity UNWIND keys(n) AS name RETURN collect(DISTINCT name) AS names
       UNION MATCH ()-[c:ENTITY_STATEMENT|RELATION_STATEMENT]->() UNWIND keys(c) AS name RETURN collect(DISTINCT name) AS names`,
    );
    const properties = names.flatMap((row) => (row as { names: string[] }).names).filter((name) => !name.startsWith('_') && name !== 'key');
    const known = [...own, ...properties].filter((word) => !text.includes(`\`${word}\``));
    expect(known.concat(EVIDENCE_TYPES.filter((type) => !text.includes(`|${type}|`)))).toEqual([]);
  });
});

function rewrite(query: string, answer: string, found: unknown): void {
  const page = readFileSync(PAGE, 'utf8');
  const block = (rows: string): string => `\`\`\`cypher\n${query}\`\`\`\n\n\`\`\`json answer\n${rows}\`\`\``;
  writeFileSync(
    PAGE,
    page.replace(block(answer), () => block(`${compactJson(found)}\n`)),
  );
}
