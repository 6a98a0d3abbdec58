import neo4j, { type Driver, type ManagedTransaction, type ResultSummary } from 'neo4j-driver';
import { PlangraphError } from '../../../schema/errors.js';
import { type Cypher, toStatement } from './cypher.js';
import { checkServer } from './check-server.js';
import type { Neo4jLocation } from './location.js';
import { migrate } from './migrate.js';
import { toStoreError } from './store-errors.js';
import type { Database, WriteTransaction } from './transaction.js';

/** What the server has to say about a statement, such as that a feature is deprecated or no index helps. */
export interface StoreNotification {
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

export interface Neo4jOptions {
  /** Who asks, where the URL does not say; without a password the server is asked without credentials. */
  readonly user?: string;
  readonly password?: string;
  /** The longest that one transaction may take, in milliseconds. */
  readonly timeout?: number;
  /** How long a transaction is tried again after errors that may pass, in milliseconds. */
  readonly retryTime?: number;
  /** How long opening a connection may take, in milliseconds. */
  readonly connectTimeout?: number;
  /** Called with the text of every statement that runs, for tests and logs. */
  readonly onStatement?: (text: string) => void;
  readonly onNotification?: (notification: StoreNotification) => void;
}

const TIMEOUT = 60_000;
const RETRY_TIME = 15_000;
const CONNECT_TIMEOUT = 10_000;
const DEFAULT_USER = 'neo4j';

/** One driver for one database: runs managed transactions, and says every error in the store's words. */
export class Neo4jConnection implements Database {
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;
  #closed = false;

  private constructor(
    driver: Driver,
    readonly location: Neo4jLocation,
    options: Neo4jOptions,
  ) {
    this.#driver = driver;
    this.#options = options;
  }

  /**
   * Connects to a server, checks its version and brings the database's constraints and indexes up to date.
   * @throws PlangraphError STORE_UNAVAILABLE, STORE_DENIED, STORE_READ_ONLY, STORE_VERSION, STORE_BUSY, STORE_FULL.
   */
  static async open(location: Neo4jLocation, options: Neo4jOptions = {}): Promise<Neo4jConnection> {
    const connection = new Neo4jConnection(makeDriver(location, options), location, options);
    try {
      const { agent } = await connection.#driver.getServerInfo({ database: location.database });
      checkServer(agent ?? '', location.url);
      await migrate(connection);
      return connection;
    } catch (error) {
      await connection.close();
      throw toStoreError(error, location.url);
    }
  }

  /** Runs one statement that reads, on a replica where there are any; it sees all that this connection has written. */
  async run<Row>(query: Cypher): Promise<Row[]> {
    return this.#guard(async () => {
      const { text, params } = this.#toRun(query);
      const { records, summary } = await this.#driver.executeQuery(text, params, {
        database: this.location.database,
        routing: neo4j.routing.READ,
        transactionConfig: this.#transactionConfig(),
      });
      this.#notify(summary);
      return records.map((record) => record.toObject() as Row);
    });
  }

  /** Runs the work in one transaction; an error undoes all of it. The driver may run it again, so it must bear that. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#guard(async () => {
      const session = this.#driver.session({
        database: this.location.database,
        bookmarkManager: this.#driver.executeQueryBookmarkManager,
      });
      try {
        return await session.executeWrite((transaction) => work(this.#writing(transaction)), this.#transactionConfig());
      } finally {
        await session.close();
      }
    });
  }

  /** Closes all connections after what runs on them. Closing twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.close();
  }

  #writing(transaction: ManagedTransaction): WriteTransaction {
    return {
      run: async <Row>(query: Cypher) => {
        const { text, params } = this.#toRun(query);
        const { records, summary } = await transaction.run(text, params);
        this.#notify(summary);
        return records.map((record) => record.toObject() as Row);
      },
    };
  }

  #toRun(query: Cypher): ReturnType<typeof toStatement> {
    const statement = toStatement(query);
    this.#options.onStatement?.(statement.text);
    return statement;
  }

  #transactionConfig(): { timeout: number } {
    return { timeout: this.#options.timeout ?? TIMEOUT };
  }

  #notify({ gqlStatusObjects }: ResultSummary): void {
    const { onNotification } = this.#options;
    if (!onNotification) return;
    for (const { gqlStatus, statusDescription, isNotification, rawClassification } of gqlStatusObjects)
      if (isNotification) onNotification({ code: gqlStatus, title: rawClassification ?? '', description: statusDescription });
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed)
      throw new PlangraphError('STORE_UNAVAILABLE', `the store ${this.location.url} is closed`, { hint: 'open it again with openStore' });
    try {
      return await work();
    } catch (error) {
      throw toStoreError(error, this.location.url);
    }
  }
}

function makeDriver({ server, user, password }: Neo4jLocation, options: Neo4jOptions): Driver {
  const secret = password ?? options.password;
  const auth = secret === undefined ? undefined : neo4j.auth.basic(user ?? options.user ?? DEFAULT_USER, secret);
  return neo4j.driver(server, auth, {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: options.retryTime ?? RETRY_TIME,
    connectionTimeout: options.connectTimeout ?? CONNECT_TIMEOUT,
    // Load balancers drop idle connections without a word: one that was idle this long is tried before it is used.
    connectionLivenessCheckTimeout: 30_000,
    userAgent: 'plangraph',
    notificationFilter: {
      minimumSeverityLevel: 'WARNING',
      // A store without records has not seen its labels and properties yet.
      disabledClassifications: ['UNRECOGNIZED'],
    },
  });
}
