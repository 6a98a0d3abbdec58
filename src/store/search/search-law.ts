/**
 * The version of the law of search, that is of everything that decides what the stored search index holds: folding, sounds,
 * passages. A store that was written by another one makes its index anew when it is opened.
 */
export const SEARCH_LAW = '2';
