import { type Static, Type } from '@sinclair/typebox';
import { anyOf, shapeOf, Word, Words } from '../text/lexicon.js';
import { matchesOf } from '../text/matches.js';
import { Pattern, patternOf } from '../text/pattern.js';

const ObjectPlace = Type.Union([
  Type.Literal('after'),
  Type.Literal('before'),
  Type.Literal('around'),
  Type.Literal('with'),
  Type.Literal('at'),
  Type.Literal('between'),
  Type.Literal('of'),
  Type.Literal('consists'),
]);
/** Where a trigger's objects stand; `seeds/lexicons/relations.yaml` shows each place with an example. */
export type ObjectPlace = Static<typeof ObjectPlace>;

const RelationRule = shapeOf({
  id: Word,
  type: Word,
  verbs: Words,
  objects: Type.Optional(ObjectPlace),
  by: Type.Optional(Words),
  /** The object may stand behind a further verb (批复在X开展Y). */
  through: Type.Optional(Type.Boolean()),
  /** A verb right behind this one belongs to it and says nothing of its own (支持建设X, 参与制定X). */
  swallows: Type.Optional(Type.Boolean()),
  /** Of the clauses before it takes as its subject only whom the sentence begins with; behind a class of actors it has no object. */
  topic: Type.Optional(Type.Boolean()),
  /** Its object stands right behind it (会同X). */
  adjacent: Type.Optional(Type.Boolean()),
  /** It states what holds, in a task too (作为X的派出机构, 经X批准设立的Y). */
  fact: Type.Optional(Type.Boolean()),
  subject: Type.Optional(Words),
  object: Type.Optional(Words),
});
export type RelationRule = Static<typeof RelationRule>;

/** Words that are a sign of something, and longer words that hold one of these and are none. */
const signs = shapeOf({ words: Words, except: Type.Optional(Words) });

/** `seeds/lexicons/relations.yaml` */
export const RelationLexicon = shapeOf({
  rules: Type.Array(RelationRule),
  betweenSubjectAndVerb: Words,
  subjectOpening: Word,
  joint: Words,
  locative: Pattern,
  locativeTail: Word,
  agent: Words,
  coordinated: Word,
  basedOn: shapeOf({ verbs: Words, purpose: Word, openers: Words, adverbs: Words }),
  builtOn: shapeOf({ means: Words, makes: Words, adverbs: Words }),
  approvedBy: Word,
  approvesOther: Word,
  publishes: Word,
  planned: Words,
  certainlyPlanned: Pattern,
  past: signs,
  pastInTask: signs,
  underWay: signs,
  until: Word,
  negation: Pattern,
  condition: Pattern,
  caseEnding: Word,
  countedBodies: Word,
  aroundOpener: Word,
  attributive: Word,
  phraseEnding: Word,
  withWords: Words,
  titleIssuer: Word,
  afterNoDate: Word,
  beforeNoDate: Word,
  copula: Word,
  placeOpeners: Words,
  everywhere: Words,
  nothingBehind: Word,
  sameOccasion: Word,
  occasion: Word,
  branchEndings: Word,
  subordinate: Word,
  setUp: Word,
  classOfActors: Word,
  officeOfTail: Word,
  partyPrefix: Word,
});
type RelationLexicon = Static<typeof RelationLexicon>;

/** Does a text hold a sign, outside the words that are none (了 in 为了)? */
export interface Signs {
  test(text: string): boolean;
}

function makeSigns({ words, except = [] }: Static<typeof signs>): Signs {
  const pattern = new RegExp(except.length === 0 ? `(${anyOf(words)})` : `${anyOf(except)}|(${anyOf(words)})`, 'g');
  return { test: (text) => matchesOf(pattern, text).some((match) => match[1] !== undefined) };
}

export interface RelationRules {
  readonly rules: readonly RelationRule[];
  /** Every trigger verb, the longest first. */
  readonly trigger: RegExp;
  readonly rulesByVerb: ReadonlyMap<string, readonly RelationRule[]>;
  /** What may stand between a subject and its verb, and nothing else. */
  readonly between: RegExp;
  /** What may stand before the subject of a clause for the clauses behind it to be about it too. */
  readonly subjectOpening: RegExp;
  /** At the end of what stands before a name: it acts together with whoever stands before that (A联合B成立C). */
  readonly joint: RegExp;
  /** At the end of what stands before a name: it is where something happens, not who does it (在X设立Y). */
  readonly locative: RegExp;
  /** Words that close such a place or occasion (在X大会上). */
  readonly locativeTail: RegExp;
  /** At the end of what stands before a name: it is the agent of a passive (由X运营). */
  readonly agent: RegExp;
  /** Behind the object of one verb, these go on with the subject that it had (成立B并发布C). */
  readonly coordinated: RegExp;
  /** A clause that says what the last name before it is (是国内领先、采用…的系统). */
  readonly copula: RegExp;
  /** A sentence that goes on with the occasion of the one before it (会上, 峰会期间): its date holds. */
  readonly sameOccasion: RegExp;
  /** A clause that only says when or on what occasion (近年来). */
  readonly occasion: RegExp;
  /** Between the last subject and the first object of A等在X领域研究. */
  readonly aroundOpener: RegExp;
  /** Between an object and the name that its phrase describes (位于X的Y). */
  readonly attributive: RegExp;
  /** What stands right before a name that a phrase describes. */
  readonly phraseEnding: RegExp;
  readonly withWord: RegExp;
  /** Between a body and the title that it issued. */
  readonly titleIssuer: RegExp;
  /** What behind or before a year makes it no date of an event. */
  readonly afterNoDate: RegExp;
  readonly beforeNoDate: RegExp;
  /** What a place stands behind where something happens in it. */
  readonly placeOpener: RegExp;
  /** A place where what happens happens everywhere. */
  readonly everywhere: ReadonlySet<string>;
  /** The rest of a clause that names no object of its verb. */
  readonly nothingBehind: RegExp;
  readonly basedOnVerb: RegExp;
  readonly basedOnPurpose: RegExp;
  /** How the sentence of a preamble begins that says under what a text is written (为…, 根据…, 认真贯彻落实…). */
  readonly basedOnOpening: RegExp;
  /** A clause that opens with what something is built on (综合运用X). */
  readonly builtOnMeans: RegExp;
  /** The verb before what is built. */
  readonly builtOnMakes: RegExp;
  readonly approvedBy: RegExp;
  /** Behind an approval: it is of something else, or a step that others have to take (审核同意后办理). */
  readonly approvesOther: RegExp;
  /** Behind an approval: the text is published with it (现印发给你们). */
  readonly publishes: RegExp;
  readonly planned: RegExp;
  readonly certainlyPlanned: RegExp;
  readonly past: Signs;
  /** The same inside a task, where words such as 率先 ask for something. */
  readonly pastInTask: Signs;
  /** What is being done while the text is written. */
  readonly underWay: Signs;
  /** A term that lies ahead (到2035年); a group that matched holds its year. */
  readonly until: RegExp;
  readonly negation: RegExp;
  /** A clause that opens a condition: what follows it in its sentence is not said to be so. */
  readonly condition: RegExp;
  /** The end of a clause that describes a case (未经批准的，). */
  readonly caseEnding: RegExp;
  readonly branchEnding: RegExp;
  /** Between a body and one that is subordinate to it (A下属的B). */
  readonly subordinate: RegExp;
  /** Between a verb of support and a name: somebody else is supported, and the name is of what that one does (支持企业用好X). */
  readonly classOfActors: RegExp;
  /** At the end of what stands before a body: it is to be set up. */
  readonly setUp: RegExp;
  /** An office called by the tail of its body's name: the first group. */
  readonly officeOfTail: RegExp;
  /** What an office of the Party has before its committee's name. */
  readonly partyPrefix: RegExp;
}

/** What may stand between a subject and its verb besides words: signs, dates and brackets. */
const BETWEEN = ['[\\s”》)]', '\\d{4}(?:年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?[、和及]?', '\\([^()]{1,20}\\)'];

export function makeRelationRules(lexicon: RelationLexicon): RelationRules {
  const rulesByVerb = new Map<string, RelationRule[]>();
  for (const rule of lexicon.rules) {
    for (const verb of rule.verbs) rulesByVerb.set(verb, [...(rulesByVerb.get(verb) ?? []), rule]);
  }
  const endsWith = (words: readonly string[]): RegExp => new RegExp(`${anyOf(words)}[“《]?$`);
  return {
    rules: lexicon.rules,
    trigger: new RegExp(anyOf([...rulesByVerb.keys()]), 'g'),
    rulesByVerb,
    between: new RegExp(`^(?:${[anyOf(lexicon.betweenSubjectAndVerb), ...BETWEEN, lexicon.countedBodies].join('|')})*$`),
    subjectOpening: new RegExp(lexicon.subjectOpening),
    joint: endsWith(lexicon.joint),
    locative: new RegExp(`${patternOf(lexicon.locative)}[“《]?$`),
    locativeTail: new RegExp(`^[”》]?(?:${lexicon.locativeTail})`),
    agent: endsWith(lexicon.agent),
    coordinated: new RegExp(`^[”》]?(?:${lexicon.coordinated})`),
    aroundOpener: new RegExp(lexicon.aroundOpener),
    phraseEnding: new RegExp(lexicon.phraseEnding),
    attributive: new RegExp(lexicon.attributive),
    withWord: new RegExp(`^(?:${anyOf(lexicon.withWords)})$`),
    titleIssuer: new RegExp(lexicon.titleIssuer),
    afterNoDate: new RegExp(lexicon.afterNoDate),
    beforeNoDate: new RegExp(lexicon.beforeNoDate),
    everywhere: new Set(lexicon.everywhere),
    placeOpener: new RegExp(`(?:${anyOf(lexicon.placeOpeners)})$`),
    nothingBehind: new RegExp(lexicon.nothingBehind),
    copula: new RegExp(lexicon.copula),
    sameOccasion: new RegExp(lexicon.sameOccasion),
    occasion: new RegExp(lexicon.occasion),
    basedOnVerb: new RegExp(anyOf(lexicon.basedOn.verbs)),
    basedOnPurpose: new RegExp(lexicon.basedOn.purpose),
    basedOnOpening: new RegExp(
      `(?:^|:)\\s*(?:${anyOf(lexicon.basedOn.openers)}|${anyOf(lexicon.basedOn.adverbs)}*${anyOf(lexicon.basedOn.verbs)})`,
    ),
    builtOnMeans: new RegExp(`^\\s*(?:${anyOf(lexicon.builtOn.adverbs)})*${anyOf(lexicon.builtOn.means)}`),
    builtOnMakes: new RegExp(`(?:${anyOf(lexicon.builtOn.adverbs)}){0,4}${anyOf(lexicon.builtOn.makes)}`),
    approvedBy: new RegExp(lexicon.approvedBy),
    approvesOther: new RegExp(`^(?:${lexicon.approvesOther})`),
    publishes: new RegExp(`^(?:${lexicon.publishes})`),
    planned: new RegExp(anyOf(lexicon.planned)),
    certainlyPlanned: new RegExp(patternOf(lexicon.certainlyPlanned)),
    past: makeSigns(lexicon.past),
    pastInTask: makeSigns(lexicon.pastInTask),
    underWay: makeSigns(lexicon.underWay),
    until: new RegExp(lexicon.until),
    negation: new RegExp(patternOf(lexicon.negation)),
    condition: new RegExp(patternOf(lexicon.condition)),
    caseEnding: new RegExp(lexicon.caseEnding),
    partyPrefix: new RegExp(`^(?:${lexicon.partyPrefix})`),
    branchEnding: new RegExp(lexicon.branchEndings),
    subordinate: new RegExp(lexicon.subordinate),
    setUp: new RegExp(lexicon.setUp),
    classOfActors: new RegExp(lexicon.classOfActors),
    officeOfTail: new RegExp(lexicon.officeOfTail, 'u'),
  };
}
