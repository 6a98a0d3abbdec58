import type { GraphReader, GraphStore, StoreCapabilities } from '../port/graph-store.js';
import { IN_MEMORY } from './connection/check-location.js';
import { SqliteConnection } from './connection/connection.js';
import type { DriverOptions } from './connection/driver.js';
import { createReader } from './reader.js';
import { rebuildView } from './write/rebuild-view.js';
import { rebuildSearch } from './write/rebuild-search.js';
import { SqliteWriter } from './writer.js';

/** A store in one file, or in memory for `:memory:`. */
export class SqliteStore implements GraphStore {
  readonly url: string;
  readonly capabilities: StoreCapabilities;
  readonly reader: GraphReader;
  readonly writer: SqliteWriter;
  readonly #connection: SqliteConnection;

  private constructor(connection: SqliteConnection) {
    const persistent = connection.location !== IN_MEMORY;
    this.url = `sqlite:${connection.location}`;
    this.capabilities = { persistent, remote: false };
    this.reader = createReader(connection);
    this.writer = new SqliteWriter(connection);
    this.#connection = connection;
  }

  /** @throws PlangraphError as `SqliteConnection.open` does. */
  static async open(location: string, options: DriverOptions = {}): Promise<SqliteStore> {
    const connection = await SqliteConnection.open(location, options);
    try {
      rebuildView(connection);
      rebuildSearch(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
    return new SqliteStore(connection);
  }

  /** Closes the store; every later call fails with STORE_UNAVAILABLE, closing again does nothing. */
  async close(): Promise<void> {
    this.#connection.close();
  }
}
