import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { GIVEN_URLS } from './availability.js';
import { claimDatabase, emptyDatabase } from './claim-database.js';
import { shareServers } from './share-servers.js';

/** Tests compare one store with another, so there are as many servers as a test has stores open at once. */
const SERVERS = 2;

let pool: Promise<string[]> | undefined;

/** An empty store in a database that no other open store uses; closing it gives the database back. */
export async function makeNeo4jStore(): Promise<GraphStore> {
  const url = await takeDatabase();
  const store = await openStore(url);
  const close = store.close.bind(store);
  let isOpen = true;
  store.close = async () => {
    await close();
    if (isOpen) await giveDatabase(url);
    isOpen = false;
  };
  return store;
}

/** The URL, with credentials, of an empty database that is the caller's until it is given back. */
export async function takeDatabase(): Promise<string> {
  pool ??= findDatabases();
  const url = (await pool).pop();
  if (url === undefined)
    throw new Error(GIVEN_URLS.length > 0 ? 'this test needs two databases: give two URLs' : `a test may have ${SERVERS} stores open`);
  await emptyDatabase(url);
  return url;
}

export async function giveDatabase(url: string): Promise<void> {
  (await pool)!.push(url);
}

/** A store's own URL holds no credentials; this opens it again with those of the database it is in. */
export async function openNeo4jAgain(url: string): Promise<GraphStore> {
  const given = GIVEN_URLS.find((candidate) => withoutCredentials(candidate) === withoutCredentials(url));
  return openStore(given ?? url);
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//');
}

async function findDatabases(): Promise<string[]> {
  const urls = GIVEN_URLS.length > 0 ? GIVEN_URLS : (await shareServers(SERVERS)).map((address) => `neo4j://${address}/neo4j`);
  for (const url of urls) await claimDatabase(url);
  return [...urls];
}
