/** The score of a hit whose name is the query; each step down the ladder of the law of search is one less. */
export const BEST_SCORE = 4;
