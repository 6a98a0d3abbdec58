import { setTimeout } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type QueryResult } from 'neo4j-driver';
import { PlangraphError } from '../../../../schema/errors.js';
import { raceAbort } from '../../../concurrency/race-abort.js';
import { type Cypher, type Statement, toStatement } from './cypher.js';
import { checkServer } from './driver.js';
import type { Neo4jLocation } from './location.js';
import { NotificationLog } from './notification-log.js';
import { makeDriver, MAX_CONNECTIONS, type Times, timesOf } from './driver.js';
import type { Neo4jOptions } from './driver.js';
import { toStoreError } from './driver-errors.js';
import type { Database, ReadAccess, WriteTransaction } from './transaction.js';
import { withDeadline } from './with-deadline.js';

/** How long closing waits for transactions that run, in milliseconds. */
const MAX_CLOSE_WAIT = 10_000;

/** One driver for one database: runs managed transactions, and says every error in the store's words. */
export class Neo4jConnection implements Database {
  readonly #driver: Driver;
  readonly #options: Neo4jOptions;
  readonly #times: Times;
  readonly #notifications: NotificationLog;
  readonly #running = new Set<Promise<unknown>>();
  readonly #counts = { statements: 0, retries: 0, failures: 0 };
  #closed = false;

  private constructor(
    readonly location: Neo4jLocation,
    options: Neo4jOptions,
  ) {
    this.#options = options;
    this.#times = timesOf(options);
    this.#notifications = new NotificationLog(options.log);
    this.#driver = makeDriver(location, options, this.#times);
  }

  /**
   * Connects to a server and checks its version.
   * @throws PlangraphError STORE_UNAVAILABLE, STORE_DENIED, STORE_VERSION.
   */
  static async open(location: Neo4jLocation, options: Neo4jOptions = {}): Promise<Neo4jConnection> {
    const connection = new Neo4jConnection(location, options);
    try {
      const { agent } = await connection.#guard(() => connection.#driver.getServerInfo({ database: location.database }));
      checkServer(agent ?? '', location.url);
      return connection;
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  /** Runs one statement that reads, on a replica where there are any; it sees all that this connection has written. */
  async run<Row>(query: Cypher): Promise<Row[]> {
    return this.#read(query);
  }

  /** The same for work that is given up when the signal is aborted: the server then ends what runs for it. */
  withSignal(signal: AbortSignal): ReadAccess {
    return { run: (query) => this.#read(query, signal) };
  }

  /** Runs the work in one transaction; an error undoes all of it. The driver may run it again, so it must bear that. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#guard(async () => {
      const session = this.#driver.session({
        database: this.location.database,
        bookmarkManager: this.#driver.executeQueryBookmarkManager,
      });
      try {
        let attempts = 0;
        return await session.executeWrite(
          (transaction) => {
            if (attempts++ > 0) this.#counts.retries++;
            return work(this.#writing(transaction));
          },
          { timeout: this.#times.timeout },
        );
      } finally {
        await session.close();
      }
    });
  }

  /**
   * Transactions that run now, each on a connection of its own, and how many connections there may be; the rest counts from the
   * beginning.
   */
  metrics(): Readonly<Record<string, number>> {
    const { statements, retries, failures } = this.#counts;
    return { transactions_running: this.#running.size, connections_most: MAX_CONNECTIONS, statements, retries, failures };
  }

  /** Closes all connections after what runs on them, or after ten seconds. Closing twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const waiting = new AbortController();
    await Promise.race([
      Promise.allSettled(this.#running),
      setTimeout(MAX_CLOSE_WAIT, undefined, { signal: waiting.signal }).catch(() => null),
    ]);
    waiting.abort();
    await this.#driver.close();
  }

  async #read<Row>(query: Cypher, signal?: AbortSignal): Promise<Row[]> {
    return this.#guard(async () => {
      signal?.throwIfAborted();
      const statement = this.#toRun(query);
      let answer;
      try {
        answer = await this.#readAtOnce(statement, signal);
      } catch (error) {
        if (!(error instanceof Neo4jError) || !neo4j.isRetryableError(error)) throw error;
        this.#counts.retries++;
        answer = await this.#readManaged(statement, signal);
      }
      this.#notifications.take(answer.summary);
      return answer.records.map((record) => record.toObject() as Row);
    });
  }

  /** In a transaction that begins and ends with the statement: one way to the server and back, where a managed one takes two. */
  async #readAtOnce({ text, params }: Statement, signal: AbortSignal | undefined): Promise<QueryResult> {
    const { database } = this.location;
    const { timeout } = this.#times;
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    const session = this.#driver.session({ database, defaultAccessMode: neo4j.session.READ, bookmarkManager });
    try {
      const result = session.run(text, params, { timeout });
      return await (signal ? raceAbort(result, signal) : result);
    } finally {
      // Closing resets the connection, with which the server ends what still runs; nobody waits for that who has given up.
      const closing = session.close();
      if (signal?.aborted) closing.catch(() => undefined);
      else await closing;
    }
  }

  /** In one that the driver repeats as long as that may help. */
  #readManaged({ text, params }: Statement, signal: AbortSignal | undefined): Promise<QueryResult> {
    const { database } = this.location;
    const { timeout } = this.#times;
    const result = this.#driver.executeQuery(text, params, {
      ...{ database, routing: neo4j.routing.READ, transactionConfig: { timeout } },
      ...(signal && { signal }),
    });
    return signal ? raceAbort(result, signal) : result;
  }

  #writing(transaction: ManagedTransaction): WriteTransaction {
    return {
      run: async <Row>(query: Cypher) => {
        const { text, params } = this.#toRun(query);
        const { records, summary } = await transaction.run(text, params);
        this.#notifications.take(summary);
        return records.map((record) => record.toObject() as Row);
      },
    };
  }

  #toRun(query: Cypher): ReturnType<typeof toStatement> {
    const statement = toStatement(query);
    this.#counts.statements++;
    this.#options.onStatement?.(statement.text, statement.params);
    return statement;
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closed)
      throw new PlangraphError('STORE_UNAVAILABLE', `the store ${this.location.url} is closed`, { hint: 'open it again with openStore' });
    const { timeout, retryTime, connectTimeout } = this.#times;
    const answer = withDeadline(work(), timeout + retryTime + connectTimeout, this.location.url);
    this.#running.add(answer);
    try {
      return await answer;
    } catch (error) {
      this.#counts.failures++;
      throw toStoreError(error, this.location.url);
    } finally {
      this.#running.delete(answer);
    }
  }
}
