import type Database from 'better-sqlite3';
import { PlangraphError } from '../../../../schema/errors.js';

export type Driver = Database.Database;

export interface DriverOptions {
  /** How long to wait for another process's lock, in milliseconds. */
  readonly busyTimeout?: number;
  /** Do not make a file where there is none. */
  readonly mustExist?: boolean;
  /** Only read, from a file that another connection has opened for writing. */
  readonly readOnly?: boolean;
  /** Where the compiled part of the driver lies, if not where npm put it. */
  readonly nativeBinding?: string;
  /** Called with the text of every statement that runs, for tests and logs. */
  readonly onStatement?: (text: string) => void;
}

const BUSY_TIMEOUT = 5000;

/**
 * Loads better-sqlite3 and opens a database file, the bytes of one, or one in memory for `:memory:`. The driver is loaded here and only
 * here, when a store is opened: code that never opens one runs without the native module.
 * @throws PlangraphError NATIVE_MODULE where the compiled part is missing or fits another Node.
 */
export async function openDriver(location: string | Buffer, options: DriverOptions = {}): Promise<Driver> {
  const { busyTimeout = BUSY_TIMEOUT, readOnly = false, nativeBinding, onStatement } = options;
  const Constructor = await loadDriver();
  try {
    return new Constructor(location, {
      timeout: busyTimeout,
      readonly: readOnly,
      ...(nativeBinding === undefined ? {} : { nativeBinding }),
      ...(onStatement === undefined ? {} : { verbose: (text: unknown) => onStatement(String(text)) }),
    });
  } catch (error) {
    // SQLite's own refusals carry its codes and are the caller's to explain; anything else happened before SQLite ran.
    if (isSqliteError(error)) throw error;
    throw nativeModuleError(error);
  }
}

async function loadDriver(): Promise<typeof Database> {
  try {
    return (await import('better-sqlite3')).default;
  } catch (error) {
    throw nativeModuleError(error);
  }
}

function isSqliteError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && code.startsWith('SQLITE_');
}

function nativeModuleError(cause: unknown): PlangraphError {
  const detail = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  return new PlangraphError('NATIVE_MODULE', `the native module of better-sqlite3 does not load (Node ${process.version}): ${detail}`, {
    cause,
    hint: 'a C++ compiler and Python 3 are needed where no ready-made build fits; install them and run: npm rebuild better-sqlite3',
  });
}
