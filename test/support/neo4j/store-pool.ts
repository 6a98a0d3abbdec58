import neo4j from 'neo4j-driver';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { startServer, type TestServer } from './start-server.js';

/** Tests compare one store with another, so there are as many servers as a test has stores open at once. */
const SERVERS = 2;

let server: Promise<TestServer> | undefined;
const idle: string[] = [];

/** An empty store on a server that no other open store uses; closing it gives the server back. */
export async function makeNeo4jStore(): Promise<GraphStore> {
  server ??= startServer(SERVERS).then((started) => {
    idle.push(...started.addresses);
    return started;
  });
  await server;
  const address = idle.pop();
  if (address === undefined) throw new Error(`a test may have ${SERVERS} stores open on Neo4j`);
  await emptyServer(`bolt://${address}`);
  const store = await openStore(`neo4j://${address}`);
  let isOpen = true;
  const { url, capabilities, reader, writer } = store;
  const close = async (): Promise<void> => {
    await store.close();
    if (isOpen) idle.push(address);
    isOpen = false;
  };
  return { url, capabilities, reader, writer, close };
}

export async function stopServers(): Promise<void> {
  if (server) await (await server).stop();
  server = undefined;
  idle.length = 0;
}

/** Deletes all records; constraints and indexes stay. */
export async function emptyServer(url: string): Promise<void> {
  const driver = neo4j.driver(url);
  try {
    await driver.executeQuery('MATCH (n) WHERE NOT n:Store DETACH DELETE n', {}, { database: 'neo4j' });
    await driver.executeQuery('MATCH (s:Store) REMOVE s.digest', {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}
