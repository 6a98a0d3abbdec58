import { jest } from '@jest/globals';
import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../../src/store/open-store.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { giveDatabase, takeDatabase } from '../support/neo4j/store-pool.js';

jest.setTimeout(300_000);

/** Everything that opening a store could change. */
const CONTENT = [
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)',
  'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name',
  'SHOW INDEXES YIELD name RETURN name ORDER BY name',
];

(hasNeo4j ? describe : describe.skip)('a database that holds no store', () => {
  let url: string;
  let driver: Driver;
  let ownNode: object;
  const run = async (query: string, params: object = {}): Promise<object[]> =>
    (await driver.executeQuery(query, params, { database: 'neo4j' })).records.map((record) => record.toObject());
  const content = (): Promise<object[][]> =>
    CONTENT.reduce<Promise<object[][]>>(async (all, query) => [...(await all), await run(query)], Promise.resolve([]));

  beforeAll(async () => {
    url = await takeDatabase();
    driver = neo4j.driver(url, undefined, { disableLosslessIntegers: true });
    const [row] = (await run('MATCH (s:Store) WITH s, properties(s) AS properties DELETE s RETURN properties')) as [{ properties: object }];
    ownNode = row.properties;
    await run('DROP CONSTRAINT section_id IF EXISTS');
    await run('DROP INDEX entity_search IF EXISTS');
  });
  afterEach(async () => {
    await run('MATCH (n) DETACH DELETE n');
  });
  afterAll(async () => {
    await (await openStore(url)).close();
    await run('MATCH (s:Store) SET s:PlangraphTests, s += $ownNode', { ownNode });
    await driver.close();
    await giveDatabase(url);
  });

  test.each([
    [
      'entities of its own',
      "CREATE (:Entity {name: '甲', code: 7})-[:KNOWS]->(:Person {id: 'p1'})",
      'holds data of its own',
      'neo4j://host:7687/',
    ],
    ['a node that has nothing', 'CREATE ()', 'holds data of its own', 'neo4j://host:7687/'],
    [
      'what `plangraph export` wrote for Neo4j',
      "CREATE (:Entity:Institution {id: 'ent_0123456789abcdef0123', type: 'Institution', name: '甲'})",
      'holds an export of plangraph',
      'plangraph import',
    ],
  ])('%s is refused, and left as it is', async (_, statement, message, hint) => {
    await run(statement);
    const before = await content();
    const refusal = { code: 'STORE_FOREIGN', message: expect.stringContaining(message), hint: expect.stringContaining(hint) };
    await expect(openStore(url)).rejects.toMatchObject(refusal);
    await expect(openStore(url, { mustExist: true, readOnly: true })).rejects.toMatchObject(refusal);
    expect(await content()).toEqual(before);
  });

  test('an empty one becomes a store, in which others may keep data beside it', async () => {
    await (await openStore(url)).close();
    await run("CREATE (:Person {id: 'p1'})");
    const again = await openStore(url);
    expect((await again.reader.stats()).documents).toBe(0);
    await again.close();
  });
});
