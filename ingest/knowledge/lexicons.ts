import { join } from 'node:path';
import { type Static, Type } from '@sinclair/typebox';
import { packageRoot } from '../../schema/package-root.js';
import { shapeOf, Word, Words } from '../text/lexicon.js';
import { Pattern } from '../text/pattern.js';

export const SEEDS = join(packageRoot, 'seeds');

/** What a name of a class needs before its ending; see `seeds/lexicons/names.yaml`. */
const Need = Type.Union([Type.Literal('place'), Type.Literal('nation'), Type.Literal('specific'), Type.Literal('modifier')]);
export type Need = Static<typeof Need>;

const NameClass = shapeOf({
  type: Word,
  attributes: Type.Optional(Type.Record(Type.String(), Word)),
  needs: Need,
  modifier: Type.Optional(Type.Integer()),
  cueModifier: Type.Optional(Type.Integer()),
  longestModifier: Type.Optional(Type.Integer()),
  /** The ending may be a listed name itself, from which the words before it make another (embedded + operating system). */
  overKnown: Type.Optional(Type.Boolean()),
  genericEndings: Type.Optional(Words),
  /** It runs between two places, both of which belong to its name. */
  line: Type.Optional(Type.Boolean()),
  /** A place with one generic word behind it (韩国|行业) makes no name of this class. */
  rejectsGeneric: Type.Optional(Type.Boolean()),
  coined: Type.Optional(Type.Integer()),
  /** Endings that may follow a whole institution's name: an office or a branch of it. */
  branches: Type.Optional(Words),
  /** Words of the compass and the like, which names of this class may hold (southern, central). */
  holds: Type.Optional(Words),
  /** Words of which one must stand right before the name. */
  cues: Type.Optional(Words),
  endings: Words,
  generic: Type.Optional(Words),
});
export type NameClass = Static<typeof NameClass>;

/**
 * A word that closes a list whose members are of one type: a regular expression that follows it, how many members must be known, and
 * what must stand before the first.
 */
const ListClass = shapeOf({ type: Word, closing: Pattern, known: Type.Integer(), behind: Type.Optional(Word) });
export type ListClass = Static<typeof ListClass>;

/**
 * A word that closes a list whose members are names of one type; `namedFirst` where each begins with what only names hold, `verb` where
 * the word is the verb of the list; `head` is what may stand before a name without being a part of it.
 */
const NamedListClass = shapeOf({
  type: Word,
  closing: Pattern,
  namedFirst: Type.Boolean(),
  verb: Type.Optional(Type.Boolean()),
  head: Type.Optional(Word),
});

/** Names that a verb introduces and an ending closes: what may stand between, and what may not begin it, as regular expressions. */
/** `within` is one step from cue to ending, `lengths` how many steps at least and at most; none begins with `notWithin`. */
const CueWordClass = shapeOf({
  type: Word,
  cues: Words,
  notFirst: Word,
  notWithin: Type.Optional(Word),
  within: Word,
  lengths: Type.Tuple([Type.Integer({ minimum: 1 }), Type.Integer({ maximum: 30 })]),
  endings: Words,
  after: Word,
});

/** `seeds/lexicons/names.yaml` */
export const NamesLexicon = shapeOf({
  nameVerbs: Words,
  interiorVerbs: Words,
  notEndings: Words,
  stopWords: Words,
  quantifiers: Words,
  manyPlaces: Word,
  measures: Words,
  countedNumber: Pattern,
  beforePlaces: Type.Array(Type.String()),
  through: Words,
  genericModifiers: Words,
  cueVerbs: Words,
  notBefore: Words,
  edition: Word,
  institutionEndings: Words,
  classes: Type.Array(NameClass),
  quotedGeneric: Word,
  quotedRow: Word,
  quotedJoin: shapeOf({ type: Word, match: Word }),
  quotedLead: shapeOf({ types: Words, match: Word }),
  quotedNames: shapeOf({
    inner: Word,
    notInner: Word,
    named: Words,
    endsBefore: Word,
    behind: Word,
    notBefore: Word,
    types: Type.Array(shapeOf({ type: Word, ending: Word })),
    tools: shapeOf({ type: Word, behind: Word }),
    otherwise: Word,
  }),
  tails: Words,
  beforeLists: Words,
  notInLists: Words,
  joining: Words,
  particles: Words,
  movable: shapeOf({ types: Words, fixedRules: Words }),
  leadingGroup: Word,
  groupOffice: Word,
  people: Words,
  quotedClasses: Type.Array(shapeOf({ type: Word, endings: Words })),
  industries: Words,
  listClasses: Type.Array(ListClass),
  namedListClasses: Type.Array(NamedListClass),
  cueWordClasses: Type.Array(CueWordClass),
  boundEndings: Words,
  boundBeginnings: Words,
  boundBeforePlaces: Words,
  notBehindPlaces: Words,
  notBound: Word,
  bodies: Words,
  ownField: shapeOf({ opening: Word, notWithin: Word, closing: Word }),
  headingFields: Type.Array(shapeOf({ match: Word, again: Type.Boolean() })),
  notHeadingFields: Word,
  fieldJoining: Words,
  notFields: Word,
  classWords: Words,
  letterNames: shapeOf({ type: Word, leads: Words, notMeanings: Word }),
  fieldWords: Words,
  fieldEndings: Words,
  openings: Type.Array(shapeOf({ type: Word, opening: Word })),
});
export type NamesLexicon = Static<typeof NamesLexicon>;

/** `seeds/lexicons/words.yaml` */
export const WordsLexicon = Type.Record(Type.String(), Words);
export type WordsLexicon = Static<typeof WordsLexicon>;

/** `seeds/lexicons/places.yaml` */
export const PlacesLexicon = shapeOf({
  shortFormEnding: Word,
  notPlaces: Word,
  levelPrefixes: Words,
  abbreviations: Word,
  levels: Type.Record(Type.String(), Words),
  /** Provinces by the character that begins the numbers of their documents and of no others. */
  provinceAbbreviations: Type.Record(Type.String(), Word),
  /** Words for the State before a department's base name. */
  national: Words,
  country: shapeOf({ name: Word, aliases: Words }),
});
export type PlacesLexicon = Static<typeof PlacesLexicon>;

/** `seeds/lexicons/aliases.yaml` */
export const AliasLexicon = shapeOf({
  declares: Words,
  selfReference: Word,
  selfReferenceExcluded: Words,
  policyKinds: Words,
  institutionEndings: Words,
  pairForms: Word,
  standardName: Word,
  standardSeries: Word,
});
export type AliasLexicon = Static<typeof AliasLexicon>;
