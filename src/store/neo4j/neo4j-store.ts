import type { GraphReader, GraphStore, StoreCapabilities } from '../port/graph-store.js';
import { Neo4jConnection } from './connection/connection.js';
import { parseLocation } from './connection/location.js';
import type { Neo4jOptions } from './connection/driver.js';
import { createReader } from './reader.js';
import { migrate } from './migrations/migrate.js';
import { rebuildView } from './write/rebuild-view.js';
import { rebuildSearch } from './write/rebuild-search.js';
import { Neo4jWriter } from './writer.js';

/** A store in one database of a Neo4j server or cluster. */
export class Neo4jStore implements GraphStore {
  readonly url: string;
  readonly capabilities: StoreCapabilities = { persistent: true, remote: true };
  readonly reader: GraphReader;
  readonly writer: Neo4jWriter;
  readonly #connection: Neo4jConnection;

  private constructor(connection: Neo4jConnection) {
    this.url = connection.location.url;
    this.reader = createReader(connection);
    this.writer = new Neo4jWriter(connection);
    this.#connection = connection;
  }

  /**
   * Opens the database's store, whose constraints and indexes are brought up to date, or makes one where it is empty.
   * @throws PlangraphError STORE_URL_INVALID, STORE_FOREIGN, STORE_READ_ONLY, STORE_BUSY, STORE_FULL, and as `Neo4jConnection.open` does.
   */
  static async open(url: string, options: Neo4jOptions = {}): Promise<Neo4jStore> {
    const connection = await Neo4jConnection.open(parseLocation(url), options);
    try {
      await migrate(connection);
      await rebuildView(connection);
      await rebuildSearch(connection);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return new Neo4jStore(connection);
  }

  metrics(): Readonly<Record<string, number>> {
    return this.#connection.metrics();
  }

  /** Closes the store; every later call fails with STORE_UNAVAILABLE, closing again does nothing. */
  async close(): Promise<void> {
    await this.#connection.close();
  }
}
