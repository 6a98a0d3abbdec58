import { join } from 'node:path';
import { jest } from '@jest/globals';
import Database from 'better-sqlite3';
import neo4j from 'neo4j-driver';
import { openStore } from '../../src/store/open-store.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { migrate } from '../../src/store/sqlite/migrations/migrate.js';
import { createTables } from '../../src/store/sqlite/migrations/1-create-tables.js';
import { closeAll, temporaryFolder } from '../contract/backends.js';
import { contentOf } from '../contract/content-of.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { makeNeo4jStore } from '../support/neo4j/store-pool.js';

jest.setTimeout(300_000);

afterEach(closeAll);

const fill = async (store: GraphStore): Promise<void> => {
  for (const graph of [cityPlan(), countyPlan()]) await store.writer.replaceDocument(graph);
};

/** All that a store tells, which includes what searches find. */
const closeWithContent = async (store: GraphStore): Promise<unknown> => {
  const content = await contentOf(store);
  await store.close();
  return content;
};

/** Fills tables of version 1 from a store of today: the relations of documents had a table of their own, and other dates. */
function fillOld(driver: Database.Database, path: string): void {
  driver.exec(`ATTACH '${path}' AS filled`);
  driver.pragma('foreign_keys = OFF');
  const tables = driver
    .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'")
    .pluck()
    .all() as string[];
  for (const table of tables.filter((name) => name !== 'meta' && !name.endsWith('_claim'))) {
    // By position: columns were renamed since, and those of later versions stand behind.
    const columnsIn = (schema: string): string[] =>
      driver.prepare(`SELECT name FROM pragma_table_info('${table}', '${schema}')`).pluck().all() as string[];
    const columns = columnsIn('filled').slice(0, columnsIn('main').length);
    driver.exec(`INSERT INTO main."${table}" SELECT ${columns.map((name) => `"${name}"`).join()} FROM filled."${table}"`);
  }
  driver.exec(`
    INSERT INTO meta VALUES ('digest', 'old');
    INSERT INTO entity_claim SELECT entity, document, type, name, aliases, jurisdiction, attributes FROM filled.entity_statement;
    INSERT INTO relation_claim
      SELECT DISTINCT r.id, a.document, r.type, r.subject, r.object, r.modality, r.confidence, '1999', r.role
      FROM filled.assertion AS a JOIN filled.relation AS r ON r.id = a.relation;
    UPDATE relation SET date = '1999', confidence = 0;
    UPDATE document SET hash = 'old';`);
}

describe('SQLite', () => {
  const made = async (): Promise<{ path: string; content: unknown }> => {
    const path = join(temporaryFolder(), 'store.db');
    const store = await openStore(`sqlite:${path}`);
    await fill(store);
    return { path, content: await closeWithContent(store) };
  };

  test('a store of version 1 is searched and merged by the specifications of today when it is opened', async () => {
    const { path, content } = await made();
    const old = join(temporaryFolder(), 'old.db');
    const driver = new Database(old);
    migrate(driver, old, [createTables]);
    fillOld(driver, path);
    driver.close();
    expect(await closeWithContent(await openStore(`sqlite:${old}`))).toEqual(content);
  });

  test('an index that another version of the specification wrote is made anew, once', async () => {
    const { path, content } = await made();
    const spoil = (sql: string): void => {
      const driver = new Database(path);
      driver.exec(sql);
      driver.close();
    };
    spoil("DELETE FROM search_entry; DELETE FROM passage; UPDATE meta SET value = '0' WHERE key = 'search'");
    expect(await closeWithContent(await openStore(`sqlite:${path}`))).toEqual(content);
    spoil('DELETE FROM passage');
    expect(await closeWithContent(await openStore(`sqlite:${path}`))).not.toEqual(content);
  });
});

(hasNeo4j ? describe : describe.skip)('Neo4j', () => {
  test('a store of version 1 is searched by the specification of today when it is opened', async () => {
    const store = await makeNeo4jStore();
    await fill(store);
    const content = await contentOf(store);
    const driver = neo4j.driver(store.url);
    for (const statement of [
      'MATCH (p:Passage) DETACH DELETE p',
      'MATCH (e:Entity) SET e._names = "" REMOVE e._pinyin',
      'DROP INDEX passage_search',
      'MATCH (s:Store) SET s.version = 1 REMOVE s.searchIndexVersion',
    ])
      await driver.executeQuery(statement, {}, { database: 'neo4j' });
    await driver.close();
    expect(await closeWithContent(await openStore(store.url))).toEqual(content);
    await store.close();
  });
});
