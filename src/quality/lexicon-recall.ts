import type { RecalledEntity, Score } from './score.js';

/** How many of the required entities of one type were found, among names that a lexicon has and names that none has. */
export interface LexiconRecall {
  readonly type: string;
  readonly known: Share;
  readonly unknown: Share;
}

export interface Share {
  readonly found: number;
  readonly all: number;
}

/**
 * Recall by entity type over all documents together, split by whether a lexicon lists one of the entity's names.
 * @param isKnown says whether a lexicon has this name
 */
export function lexiconRecall(scores: readonly Score[], types: readonly string[], isKnown: (name: string) => boolean): LexiconRecall[] {
  const entities = scores.flatMap(({ recalled }) => recalled);
  return types.flatMap((type) => {
    const own = entities.filter((entity) => entity.type === type);
    if (own.length === 0) return [];
    const known = own.filter(({ names }) => names.some(isKnown));
    return [{ type, known: shareOf(known), unknown: shareOf(own.filter((entity) => !known.includes(entity))) }];
  });
}

function shareOf(entities: readonly RecalledEntity[]): Share {
  return { found: entities.filter(({ found }) => found).length, all: entities.length };
}
