import { type Static, Type } from '@sinclair/typebox';
import { anyOf, shapeOf, Word, Words } from '../text/lexicon.js';

/** `seeds/lexicons/identity.yaml` */
export const IdentityLexicon = shapeOf({
  partyPrefixes: Words,
  parents: Type.Record(Type.String(), Word),
  notLevels: Word,
  bodyContractions: Type.Record(Type.String(), Word),
  bodyJoining: Word,
  zoneContractions: Type.Record(Type.String(), Word),
  zoneRanks: Word,
  commonZones: Word,
  freeTradePart: Word,
  wrappers: Words,
  about: Word,
  lawPrefix: Word,
  titleYears: Word,
  ownPlaces: Word,
  commonTitles: Word,
  worldwide: Word,
  ownNames: Word,
  levelRank: Word,
  editions: Word,
});
export type IdentityLexicon = Static<typeof IdentityLexicon>;

/** The identity lexicon made ready; patterns work on folded text. */
export interface IdentityRules {
  readonly partyPrefix: RegExp;
  /** Forms that only branches use of their parent, with the parent's name, the longest first. */
  readonly parents: readonly (readonly [form: string, name: string])[];
  readonly notLevel: RegExp;
  readonly contractBody: (name: string) => string;
  readonly contractZone: (name: string) => string;
  readonly commonZone: RegExp;
  readonly freeTradePart: RegExp;
  readonly wrappers: readonly RegExp[];
  readonly about: string;
  readonly lawPrefix: string;
  readonly titleYears: RegExp;
  readonly ownPlace: RegExp;
  readonly commonTitle: RegExp;
  /** A name that means the same in the texts of all places. */
  readonly worldwide: RegExp;
  /** The same, of bodies. */
  readonly ownName: RegExp;
  readonly levelRank: RegExp;
  readonly edition: RegExp;
}

export function makeIdentityRules(lexicon: IdentityLexicon): IdentityRules {
  const joining = new RegExp(lexicon.bodyJoining, 'g');
  const ranks = new RegExp(lexicon.zoneRanks);
  const body = contraction(lexicon.bodyContractions);
  const zone = contraction(lexicon.zoneContractions);
  return {
    partyPrefix: new RegExp(`^${anyOf(lexicon.partyPrefixes)}`),
    parents: Object.entries(lexicon.parents).sort(([a], [b]) => b.length - a.length),
    notLevel: new RegExp(lexicon.notLevels),
    contractBody: (name) => body(name.replace(joining, '')),
    contractZone: (name) => zone(name.replace(ranks, '')),
    commonZone: new RegExp(lexicon.commonZones),
    freeTradePart: new RegExp(lexicon.freeTradePart),
    wrappers: lexicon.wrappers.map((wrapper) => new RegExp(wrapper)),
    about: lexicon.about,
    lawPrefix: lexicon.lawPrefix,
    titleYears: new RegExp(lexicon.titleYears),
    ownPlace: new RegExp(lexicon.ownPlaces),
    commonTitle: new RegExp(lexicon.commonTitles),
    worldwide: new RegExp(lexicon.worldwide),
    ownName: new RegExp(lexicon.ownNames),
    levelRank: new RegExp(lexicon.levelRank),
    edition: new RegExp(lexicon.editions),
  };
}

/** Each full word in a name by its short one, once, the longest first. */
function contraction(words: Readonly<Record<string, string>>): (name: string) => string {
  const full = new RegExp(anyOf(Object.keys(words)), 'g');
  return (name) => name.replace(full, (word) => words[word]!);
}
