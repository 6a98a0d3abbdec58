import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasNeo4j } from '../support/neo4j/availability.js';
import { makeNeo4jStore, openNeo4jAgain } from '../support/neo4j/store-pool.js';
import { openStore } from '../../src/store/open-store.js';
import { cacheReader } from '../../src/store/cache/cached-reader.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';

/** Gives an empty store of its own each time it is called. */
export type MakeStore = () => Promise<GraphStore>;

export interface Backend {
  readonly name: string;
  readonly makeStore: MakeStore;
}

const opened: GraphStore[] = [];
const folders: string[] = [];

/** The stores that must keep the contract: those in this process, then the one on a server, where it can be started. */
export const SQLITE: readonly Backend[] = [
  { name: 'sqlite in memory', makeStore: async () => remember(await openStore('sqlite::memory:')) },
  { name: 'sqlite in a file', makeStore: async () => remember(await openStore(`sqlite:${join(temporaryFolder(), 'store.db')}`)) },
  {
    name: 'sqlite, calls kept',
    makeStore: async () => cachingCalls(remember(await openStore(`sqlite:${join(temporaryFolder(), 'store.db')}`))),
  },
];
export const NEO4J: readonly Backend[] = hasNeo4j ? [{ name: 'neo4j', makeStore: async () => remember(await makeNeo4jStore()) }] : [];

/** Opens a store again by what it calls itself, with the credentials of the tests. */
export function openAgain(url: string): Promise<GraphStore> {
  return url.startsWith('sqlite:') ? openStore(url) : openNeo4jAgain(url);
}

/** A folder that `closeAll` removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-store-'));
  folders.push(folder);
  return folder;
}

/** Closes what the tests opened and removes their files. */
export async function closeAll(): Promise<void> {
  for (const store of opened.splice(0)) await store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function remember(store: GraphStore): GraphStore {
  opened.push(store);
  return store;
}

/** As the API asks a store on a server. */
function cachingCalls(store: GraphStore): GraphStore {
  const { url, capabilities, reader, writer } = store;
  return { url, capabilities, reader: cacheReader(reader, 500), writer, close: () => store.close() };
}
