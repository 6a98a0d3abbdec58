/**
 * The version of the stored search index, that is of everything that decides what it holds: folding, sounds,
 * passages. A store that was written by another one makes its index anew when it is opened.
 */
export const SEARCH_INDEX_VERSION = '2';
