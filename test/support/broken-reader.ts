import type { GraphReader } from '../../src/store/port/graph-store.js';

/** A reader of which every read fails with the error. */
export function brokenReader(error: Error): GraphReader {
  const fail = (): Promise<never> => Promise.reject(error);
  return new Proxy({} as GraphReader, { get: (_, name) => (name === 'withSignal' ? undefined : fail) });
}
