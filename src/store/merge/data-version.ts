import { EMPTY_DIGEST } from './document-hash.js';

/** Raised where a store that holds the same gives other answers than before. What only its tables and indexes look like does not count. */
const ANSWERS = 3;

/** Raised where merging changes: a store makes its merged view anew when it is opened. */
export const MERGE_VERSION = '2';

/** The version of what a store with this digest answers, the same in every kind of store. */
export function dataVersion(digest: string = EMPTY_DIGEST): string {
  return `${ANSWERS}-${digest.slice(0, 32)}`;
}
