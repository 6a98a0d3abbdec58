import { isPlangraphError } from '../../../schema/errors.js';
import type { Config } from '../../config.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { openStore, type OpenStoreOptions } from '../../store/open-store.js';

/** The settings that name a store and say who asks. */
export type StoreSettings = Pick<Config, 'store' | 'neo4jUser' | 'neo4jPassword' | 'neo4jTimeout'>;

/** Takes what a store's server or driver warns of. */
export type StoreLog = (level: 'warn' | 'error', message: string) => void;

/**
 * Opens a store, works with it and closes it, however the work ends. A store that must exist, for who only reads, is not made
 * where there is none.
 */
export async function withStore<T>(
  settings: StoreSettings,
  work: (store: GraphStore) => Promise<T>,
  { mustExist = false, log }: { mustExist?: boolean; log?: StoreLog } = {},
): Promise<T> {
  const { url, options } = storeAddress(settings);
  const store = await openStore(url, { ...options, mustExist, neo4j: { ...options.neo4j, ...(log ? { log } : {}) } });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Where and how the settings' store is opened. */
export function storeAddress({ store: url, neo4jUser: user, neo4jPassword: password, neo4jTimeout: timeout }: StoreSettings): {
  readonly url: string;
  readonly options: OpenStoreOptions;
} {
  return { url, options: { neo4j: { user, timeout, ...(password === '' ? {} : { password }) } } };
}

/** As `withStore`; where there is no store, an empty one in memory takes its place, so that none is made. */
export async function withStoreOrNone<T>(settings: StoreSettings, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const { url, options } = storeAddress(settings);
  const store = await openStore(url, { ...options, mustExist: true }).catch((error: unknown) => {
    if (isPlangraphError(error, 'STORE_NOT_FOUND')) return openStore('sqlite::memory:');
    throw error;
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
