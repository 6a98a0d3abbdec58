/** Where a store says what its server or driver has to say. */
export type StoreLog = (level: 'warn' | 'error', message: string) => void;

export interface Neo4jOptions {
  /** Who asks, where the URL does not say; without a password the server is asked without credentials. */
  readonly user?: string;
  readonly password?: string;
  /** The longest that one transaction may take, in milliseconds; the server ends it. */
  readonly timeout?: number;
  /** How long a transaction is tried again after errors that may pass, in milliseconds. */
  readonly retryTime?: number;
  /** How long opening a connection may take, in milliseconds. */
  readonly connectTimeout?: number;
  /** Takes warnings of the driver, and what the server remarks about a statement, each remark once. */
  readonly log?: StoreLog;
  /** Called with every statement that runs, for tests. */
  readonly onStatement?: (text: string, params: Readonly<Record<string, unknown>>) => void;
}
