import type { Config } from '../config.js';
import type { GraphStore } from '../store/port/graph-store.js';
import { openStore } from '../store/open-store.js';

/** The settings that name a store and say who asks. */
export type StoreSettings = Pick<Config, 'store' | 'neo4jUser' | 'neo4jPassword' | 'neo4jTimeout'>;

/** Opens a store, works with it and closes it, however the work ends. A store that must exist is not made where there is none. */
export async function withStore<T>(
  settings: StoreSettings,
  work: (store: GraphStore) => Promise<T>,
  { mustExist = false }: { mustExist?: boolean } = {},
): Promise<T> {
  const { neo4jUser: user, neo4jPassword: password, neo4jTimeout: timeout } = settings;
  const store = await openStore(settings.store, { mustExist, neo4j: { user, timeout, ...(password === '' ? {} : { password }) } });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
