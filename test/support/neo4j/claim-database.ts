import neo4j, { type Driver } from 'neo4j-driver';
import { openStore } from '../../../src/store/open-store.js';
import { parseLocation } from '../../../src/store/neo4j/connection/location.js';

/** A node of this label says that the database belongs to the tests, which empty it. */
const MARK = 'PlangraphTests';

/**
 * Takes an empty database for the tests, or one that they had before.
 * @throws where it holds anything else: nobody's data is ever deleted because a variable names it.
 */
export async function claimDatabase(url: string): Promise<void> {
  await withDriver(url, async (run, name) => {
    const [{ ours, all }] = (await run(`RETURN COUNT { (:${MARK}) } AS ours, COUNT { () } AS all`)) as [{ ours: number; all: number }];
    if (ours === 0 && all > 0)
      throw new Error(`${name} holds ${all} nodes that are not the tests': name an empty database, or delete them yourself`);
    if (ours > 0) return;
    // The product takes no database that holds anything but a store, so the mark is on the store's own node.
    await (await openStore(url)).close();
    await run(`MATCH (s:Store) SET s:${MARK}`);
  });
}

/** Deletes all records of a claimed database; constraints and indexes stay. */
export async function emptyDatabase(url: string): Promise<void> {
  await withDriver(url, async (run) => {
    await run(`MATCH (:${MARK}) MATCH (n) WHERE NOT n:${MARK} DETACH DELETE n`);
    await run(`MATCH (s:${MARK}) REMOVE s.digest`);
  });
}

type Run = (query: string) => Promise<object[]>;

async function withDriver(url: string, work: (run: Run, name: string) => Promise<void>): Promise<void> {
  const { server, database, user = 'neo4j', password, url: name } = parseLocation(url);
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  const driver: Driver = neo4j.driver(server, auth, { disableLosslessIntegers: true });
  try {
    await work(async (query) => (await driver.executeQuery(query, {}, { database })).records.map((record) => record.toObject()), name);
  } finally {
    await driver.close();
  }
}
