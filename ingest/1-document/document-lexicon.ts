import { type Static, Type } from '@sinclair/typebox';
import { DateWords } from '../text/dates.js';
import { HAN_NUMERAL } from '../text/numerals.js';
import { anyOf, readLexicon } from '../text/lexicon.js';
import { Pattern } from '../text/pattern.js';

const word = Type.String({ minLength: 1 });
const words = Type.Array(word, { minItems: 1 });

const Shape = Type.Object(
  {
    dates: DateWords,
    ordinal: word,
    bodyUnits: words,
    titleSuffixes: words,
    titleTails: words,
    beforeTitle: word,
    contents: words,
    passingOn: word,
    about: words,
    carryingVerbs: words,
    noticeEndings: words,
    particles: words,
    andOthers: word,
    issuerSuffixes: words,
    notIssuers: words,
    dependentBodies: words,
    leadingBodies: words,
    decreeWords: words,
    docNumbers: words,
    creditWords: words,
    frontMatter: Type.Object({ title: words, issuer: words, date: words, docNumber: words, source: words, url: words }),
    fiveYear: Type.Object({ short: word, bare: Pattern, full: word }),
    horizon: word,
    periodYears: Pattern,
    singleYear: Pattern,
    untilYear: word,
  },
  { additionalProperties: false },
);

export type FrontMatterRole = keyof Static<typeof Shape>['frontMatter'];

/** The document lexicon as patterns, compiled once. */
export interface DocumentLexicon {
  readonly raw: Static<typeof Shape>;
  /** A whole title: ends with a class of official text, with bracketed tails or years behind it. */
  readonly titleEnd: RegExp;
  /** A line that is only the bracketed tail of a title. */
  readonly titleTail: RegExp;
  /** What stands in a title's line before it: the mark of an annex, a note in brackets. */
  readonly beforeTitle: RegExp;
  /** The words of a notice up to the title that it passes on. */
  readonly passingOn: RegExp;
  readonly about: RegExp;
  readonly carrying: RegExp;
  readonly noticeEnd: RegExp;
  readonly andOthers: RegExp;
  readonly issuerEnd: RegExp;
  /** Ends like a body's name and is none (社会). */
  readonly notIssuer: RegExp;
  /** Is no body's whole name (办公厅), but ends one. */
  readonly dependentBody: RegExp;
  readonly leadingBody: RegExp;
  readonly decree: RegExp;
  /** A document number standing alone, in any of its forms. */
  readonly docNumber: RegExp;
  /** A document number at the end of a line, in brackets or not; never the bare 第…号. */
  readonly docNumberAtEnd: RegExp;
  readonly credit: RegExp;
  /** The number of a chapter or article at the head of a line: the text's body has begun. */
  readonly firstHeading: RegExp;
}

let shared: DocumentLexicon | undefined;

/** The lexicon of `seeds/lexicons/document.yaml`. Throws SEED_INVALID where the file is not well formed. */
export function documentLexicon(): DocumentLexicon {
  return (shared ??= compile(readLexicon('document', Shape)));
}

function compile(raw: Static<typeof Shape>): DocumentLexicon {
  const tail = `[（(〔\\[][^）)〕\\]]{0,12}(?:\\d|${anyOf(raw.titleTails)})[^）)〕\\]]{0,8}[）)〕\\]]`;
  const particle = anyOf(raw.particles);
  const [withYear, yearNumber] = raw.docNumbers;
  return {
    raw,
    titleEnd: new RegExp(`${anyOf(raw.titleSuffixes)}[”」》〉]*(?:\\s*${tail})*[》〉]?$`),
    titleTail: new RegExp(`^(?:${tail}\\s*)+[》〉]?(?:${particle}${anyOf(raw.noticeEndings)})?$`),
    beforeTitle: new RegExp(raw.beforeTitle),
    passingOn: new RegExp(raw.passingOn),
    about: new RegExp(anyOf(raw.about)),
    carrying: new RegExp(anyOf(raw.carryingVerbs)),
    noticeEnd: new RegExp(`${particle}?${anyOf(raw.noticeEndings)}$`),
    andOthers: new RegExp(`${raw.andOthers}$`),
    issuerEnd: new RegExp(`${anyOf(raw.issuerSuffixes)}$`),
    notIssuer: new RegExp(`${anyOf(raw.notIssuers)}$`),
    dependentBody: new RegExp(`^${anyOf(raw.dependentBodies)}$`),
    leadingBody: new RegExp(`^(?:${raw.leadingBodies.join('|')})`),
    decree: new RegExp(`${anyOf(raw.decreeWords)}$`),
    docNumber: new RegExp(`^[（(]?(?<number>${raw.docNumbers.join('|')})[）)]?$`, 'u'),
    docNumberAtEnd: new RegExp(
      `(?:[（(]\\s?(?<bracketed>${withYear}|${yearNumber})\\s?[）)]|(?<=${anyOf(raw.titleSuffixes)}[）)]?\\s?)(?<bare>${withYear}))$`,
      'u',
    ),
    firstHeading: new RegExp(`^[#*\\s]*(?:[${HAN_NUMERAL}]{1,3}、|${raw.ordinal}[${HAN_NUMERAL}\\d]{1,4}${anyOf(raw.bodyUnits)})`),
    credit: new RegExp(anyOf(raw.creditWords)),
  };
}
