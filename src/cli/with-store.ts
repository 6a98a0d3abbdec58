import type { GraphStore } from '../store/port/graph-store.js';
import { openStore } from '../store/open-store.js';

/** Opens a store, works with it and closes it, however the work ends. */
export async function withStore<T>(url: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(url);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
