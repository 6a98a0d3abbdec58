import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { packageRoot } from '../../schema/package-root.js';
import type { GraphReader, GraphStore } from '../../src/store/port/graph-store.js';
import { Neo4jConnection } from '../../src/store/neo4j/connection/connection.js';
import { parseLocation } from '../../src/store/neo4j/connection/location.js';
import { createReader } from '../../src/store/neo4j/reader.js';
import { openStore } from '../../src/store/open-store.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { giveDatabase, takeDatabase } from '../support/neo4j/store-pool.js';

/*
 * What the main queries cost, in database hits: Neo4j's count of the records that a plan touches, which no other load on
 * the machine changes. `neo4j-db-hits.json` holds the figures on the sample plans; more than they say fails.
 * `npm run neo4j:freeze` takes new figures over: read the difference before it is committed.
 */

const FROZEN = join(packageRoot, 'test', 'integration', 'neo4j-db-hits.json');
/** The planner estimates from samples of the indexes, which differ a little from run to run. */
const TOLERANCE = 1.1;

const describeNeo4j = hasNeo4j ? describe : describe.skip;

describeNeo4j('database hits of the main queries', () => {
  let url: string;
  let store: GraphStore;
  let driver: Driver;
  let asked: Asked[] = [];
  let reader: GraphReader;
  let connection: Neo4jConnection;

  beforeAll(async () => {
    url = await takeDatabase();
    store = await openStore(url);
    for (const graph of sampleGraphs()) await store.writer.replaceDocument(graph);
    const location = parseLocation(url);
    const { server, database, user = 'neo4j', password } = location;
    driver = neo4j.driver(server, password === undefined ? undefined : neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    await driver.executeQuery('CALL db.resampleOutdatedIndexes()', {}, { database });
    await driver.executeQuery('CALL db.awaitIndexes(60)', {}, { database });
    connection = await Neo4jConnection.open(location, { onStatement: (text, params) => void asked.push({ text, params }) });
    reader = createReader(connection);
  }, 300_000);
  afterAll(async () => {
    await connection.close();
    await driver.close();
    await store.close();
    await giveDatabase(url);
  });

  /** The hits of all statements that the work runs. */
  const hitsOf = async (work: () => Promise<unknown>): Promise<number> => {
    asked = [];
    await work();
    const { database } = parseLocation(url);
    let hits = 0;
    for (const { text, params } of asked) {
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, params, { database, routing: 'READ' });
      hits += sum(summary.profile as ProfiledPlan);
    }
    return hits;
  };

  test('none rose', async () => {
    const found: Record<string, number> = {};
    for (const [name, work] of Object.entries(await mainQueries(reader))) found[name] = await hitsOf(work);
    // Looking 20 entities up touches fewer records than there are: the figures tell an index from a scan.
    expect(found['entities by id']).toBeGreaterThan(20);
    expect(found['entities by id']).toBeLessThan(found['targets by year']! / 4);
    if (process.env['PLANGRAPH_NEO4J_FREEZE']) return writeFileSync(FROZEN, `${JSON.stringify(found, null, 2)}\n`);
    const frozen = JSON.parse(readFileSync(FROZEN, 'utf8')) as Record<string, number>;
    expect(Object.keys(found)).toEqual(Object.keys(frozen));
    const risen = Object.entries(found).filter(([name, hits]) => hits > Math.ceil(frozen[name]! * TOLERANCE));
    expect(risen.map(([name, hits]) => `${name}: ${hits}, was ${frozen[name]}`)).toEqual([]);
  }, 300_000);
});

interface Asked {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What the API and an analyst ask most, on the sample plans. */
async function mainQueries(reader: GraphReader): Promise<Record<string, () => Promise<unknown>>> {
  const page = { first: 20 };
  const busiest = await reader.findEntities({ orderBy: [{ field: 'relationCount', descending: true }], page });
  const ids = busiest.items.map(({ item }) => item.id);
  const [related] = await reader.relationsOf({ entities: ids.slice(0, 1), direction: 'BOTH', page });
  const relations = related!.items.map(({ item }) => item.id);
  const documents = (await reader.findDocuments({ page })).items.map(({ item }) => item.id);
  const byName = [{ field: 'name' }] as const;
  const tasks = { field: 'type', op: 'eq', value: 'Task' } as const;
  const half = await reader.findEntities({ where: tasks, orderBy: byName, page: { first: 40 } });
  const behind = { first: 20, after: half.items.at(-1)!.cursor };
  return {
    'entities by id': () => reader.entities(ids),
    'relations by id': () => reader.relations(relations),
    'all entities by name': () => reader.findEntities({ orderBy: [{ field: 'name' }], page }),
    'all entities by name, the page behind': () => reader.findEntities({ orderBy: byName, page: behind }),
    'entities of a type by name': () => reader.findEntities({ where: tasks, orderBy: byName, page }),
    'entities of a type by name, the page behind': () => reader.findEntities({ where: tasks, orderBy: byName, page: behind }),
    'entities of a type': () => reader.findEntities({ where: { field: 'type', op: 'eq', value: 'Institution' }, page }),
    'entities whose name contains': () => reader.findEntities({ where: { field: 'name', op: 'contains', value: '数据' }, page }),
    'targets by year': () => reader.findEntities({ where: { field: { attribute: 'year' }, op: 'lte', value: 2025 }, page }),
    'relations of a type': () => reader.findRelations({ where: { field: 'type', op: 'eq', value: 'RESPONSIBLE_FOR' }, page }),
    'search, two characters': () => reader.search({ text: '数据', page }),
    'search, one character': () => reader.search({ text: '局', page }),
    'search, pinyin': () => reader.search({ text: 'rengongzhineng', page }),
    'names that may have been meant': () => reader.suggest({ text: '任工智能', limit: 5 }),
    'relations of 20 entities, both ways': () => reader.relationsOf({ entities: ids, direction: 'BOTH', page: { first: 5 } }),
    'evidence of 20 relations': () => reader.assertionsOfRelations(relations),
    'mentions of 20 entities': () => reader.mentionsOfEntities(ids, { first: 5 }),
    'sections of all documents': () => reader.sectionsOfDocuments(documents),
  };
}

function sum({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((hits, child) => hits + sum(child), Number(dbHits));
}
