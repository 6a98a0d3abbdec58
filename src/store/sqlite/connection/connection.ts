import { resolve } from 'node:path';
import type { Statement } from 'better-sqlite3';
import { PlangraphError } from '../../../../schema/errors.js';
import { foldText } from '../../search/fold-text.js';
import { checkLocation, IN_MEMORY } from './check-location.js';
import { DatabaseFile } from './database-file.js';
import { type Driver, type DriverOptions, openDriver } from './driver.js';
import { imageWithoutLog } from './image-without-log.js';
import { migrate } from '../migrations/migrate.js';
import type { Sql, SqlValue } from './sql.js';
import { toStoreError } from './driver-errors.js';

/** Conditions come in many shapes; the statements of the common ones stay prepared. */
const MAX_STATEMENTS = 256;

/** Of a transaction that holds many documents; in KiB, as SQLite has it. */
const HELD_CACHE = -65536;

/** How many transactions this process has begun, on all connections. */
let writes = 0;

/** An open database: runs statements, each prepared once, and says every error in the store's words. */
export class SqliteConnection {
  readonly #driver: Driver;
  readonly #statements = new Map<string, Statement<unknown[]>>();
  #versions: Statement<[], number> | undefined;
  /** The version as it was found in this turn of the event loop. */
  #found: { readonly writes: number; readonly version: string } | undefined;

  private constructor(
    driver: Driver,
    readonly location: string,
    /** Null for a database in memory. */
    private readonly file: DatabaseFile | null,
  ) {
    this.#driver = driver;
  }

  /**
   * Opens or creates a database and brings its tables up to date. One that must exist and cannot be written to, on a
   * read-only disk for instance, is opened to be read.
   * @throws PlangraphError STORE_NOT_FOUND, STORE_UNAVAILABLE, STORE_READ_ONLY, STORE_CORRUPT, STORE_VERSION, STORE_BUSY, STORE_FULL,
   * NATIVE_MODULE.
   */
  static async open(location: string, options: DriverOptions = {}): Promise<SqliteConnection> {
    const path = location === IN_MEMORY ? location : resolve(location);
    const writable = path === IN_MEMORY || checkLocation(path, options.mustExist || options.readOnly);
    let driver: Driver | undefined;
    try {
      const image = writable ? null : imageWithoutLog(path);
      driver = await openDriver(image ?? path, writable ? options : { ...options, readOnly: true });
      const file = path === IN_MEMORY ? null : new DatabaseFile(path, location);
      configure(driver);
      migrate(driver, location);
      return new SqliteConnection(driver, location, file);
    } catch (error) {
      driver?.close();
      throw toStoreError(error, location, writable);
    }
  }

  /** All rows of a query. */
  all<Row>(query: Sql): Row[] {
    return this.#guard(() => this.#prepare(query.text).all(...query.params) as Row[]);
  }

  /** The first row of a query, if it has one. */
  get<Row>(query: Sql): Row | undefined {
    return this.#guard(() => this.#prepare(query.text).get(...query.params) as Row | undefined);
  }

  /** Runs a statement and tells how many rows it changed. */
  run(statement: Sql): number {
    return this.#guard(() => this.#prepare(statement.text).run(...statement.params).changes);
  }

  /** Runs an INSERT and tells the number of its row. */
  insert(statement: Sql): number {
    return this.#guard(() => Number(this.#prepare(statement.text).run(...statement.params).lastInsertRowid));
  }

  /** Runs one statement for each list of parameters. */
  runEach(text: string, rows: Iterable<readonly SqlValue[]>): void {
    this.#guard(() => {
      const statement = this.#prepare(text);
      for (const row of rows) statement.run(...row);
    });
  }

  /** Runs work that only reads; all of it sees the database as it is at the first statement, whatever others write. */
  snapshot<T>(work: () => T): T {
    return this.#guard(() => this.#driver.transaction(work).deferred());
  }

  /** Runs the work in one transaction that holds the write lock from its start; an error undoes all of it. */
  transaction<T>(work: () => T): T {
    return this.#guard(() => {
      this.file?.check();
      writes += 1;
      const result = this.#driver.transaction(work).immediate();
      // Whoever took the file away meanwhile has taken the change with it.
      this.file?.check();
      return result;
    });
  }

  /**
   * Keeps one transaction open while the work goes on, which may wait for others: what `transaction` runs meanwhile is a part of
   * it, undone by itself where it fails. An error of the work undoes all. Within a held transaction the work is a part of that.
   */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#driver.inTransaction) return work();
    this.#guard(() => {
      this.file?.check();
      // Pages that do not fit are written to the log before the end, and perhaps again. The cache grows for writers of many documents only.
      this.#driver.pragma(`cache_size = ${HELD_CACHE}`);
      this.#driver.exec('BEGIN IMMEDIATE');
    });
    try {
      const result = await work();
      this.#guard(() => this.#driver.exec('COMMIT'));
      this.#guard(() => this.file?.check());
      return result;
    } catch (error) {
      // Whoever read meanwhile has seen what is undone now.
      writes += 1;
      if (this.#driver.open && this.#driver.inTransaction) this.#driver.exec('ROLLBACK');
      throw error;
    }
  }

  /**
   * Changes with every transaction of this process, and with every commit of another, as SQLite counts those. SQLite is asked
   * once in a turn of the event loop: word of what another process has done comes with a later one.
   */
  version(): string {
    return this.#guard(() => {
      if (this.#found?.writes === writes) return this.#found.version;
      this.#versions ??= this.#driver.prepare<[], number>('PRAGMA data_version').pluck();
      const version = `${writes}-${this.#versions.get()!}`;
      if (!this.#found) setImmediate(() => (this.#found = undefined));
      this.#found = { writes, version };
      return version;
    });
  }

  /** @throws PlangraphError STORE_UNAVAILABLE where the file is no longer the one that was opened. */
  checkFile(): void {
    this.#guard(() => this.file?.check());
  }

  /**
   * Moves the write-ahead log into the file, as far as other readers let it, and closes the file. Who closes it last leaves it
   * without a log, so that it can be read from a disk that takes none. Closing twice is fine.
   */
  close(): void {
    if (!this.#driver.open) return;
    this.#statements.clear();
    try {
      if (!this.#driver.readonly && this.file?.isSame) {
        this.#driver.pragma('wal_checkpoint(TRUNCATE)');
        this.#driver.pragma('busy_timeout = 0');
        this.#driver.pragma('journal_mode = DELETE');
      }
    } catch {
      // Another process still reads: what is in the log stays there, whole, until the next checkpoint.
    }
    this.#driver.close();
  }

  #prepare(text: string): Statement<unknown[]> {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#driver.prepare<unknown[]>(text);
    if (this.#statements.size >= MAX_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!);
    this.#statements.set(text, statement);
    return statement;
  }

  #guard<T>(work: () => T): T {
    if (!this.#driver.open)
      throw new PlangraphError('STORE_UNAVAILABLE', `the store ${this.location} is closed`, { hint: 'open it again with openStore' });
    try {
      this.file?.checkNowAndThen();
      return work();
    } catch (error) {
      throw toStoreError(error, this.location);
    }
  }
}

function configure(driver: Driver): void {
  if (!driver.readonly) configureWriting(driver);
  // Who only reads, reads a whole graph once: what was read before is no use to it.
  driver.pragma(driver.readonly ? 'cache_size = -4096' : 'cache_size = -16384');
  driver.pragma('temp_store = MEMORY');
  driver.function('fold', { deterministic: true }, (text: unknown) => (typeof text === 'string' ? foldText(text) : null));
}

function configureWriting(driver: Driver): void {
  if (driver.name !== IN_MEMORY) driver.pragma('journal_mode = WAL');
  // The build's default in WAL mode is NORMAL, under which a power cut may lose the last commits.
  driver.pragma('synchronous = FULL');
  // Ids scatter each document's rows over the file: pages that several documents touch reach it once, not once for each.
  driver.pragma('wal_autocheckpoint = 16384');
  driver.pragma('foreign_keys = ON');
}
