import { anyOf } from '../text/lexicon.js';

/** Where a trigger's objects stand: behind it, before it (由Y运营), around it, behind 与, behind 在, or behind an opener (推动X应用). */
export type ObjectPlace = 'after' | 'before' | 'around' | 'with' | 'at' | 'between';

export interface RelationRule {
  readonly id: string;
  readonly type: string;
  readonly verbs: readonly string[];
  readonly objects?: ObjectPlace;
  readonly by?: readonly string[];
  /** The object may stand behind a further verb (批复在X开展Y). */
  readonly through?: boolean;
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
}

export interface RelationLexicon {
  readonly rules: readonly RelationRule[];
  readonly betweenSubjectAndVerb: readonly string[];
  readonly basedOn: { readonly verbs: readonly string[]; readonly purpose: string };
  readonly approvedBy: string;
  readonly planned: readonly string[];
  readonly past: readonly string[];
  readonly negation: readonly string[];
  readonly countedBodies: string;
  readonly aroundOpener: string;
  readonly withWords: readonly string[];
  readonly titleIssuer: string;
  readonly afterNoDate: string;
  readonly beforeNoDate: string;
  readonly copula: string;
  readonly placeOpeners: readonly string[];
  readonly sameOccasion: string;
  readonly branchEndings: string;
  readonly partyPrefix: string;
  readonly partOf: string;
  readonly memberOf: readonly string[];
}

export interface RelationRules {
  readonly rules: readonly RelationRule[];
  /** Every trigger verb, the longest first. */
  readonly trigger: RegExp;
  readonly rulesByVerb: ReadonlyMap<string, readonly RelationRule[]>;
  /** What may stand between a subject and its verb, and nothing else. */
  readonly between: RegExp;
  /** A clause that says what the last name before it is (是国内领先、采用…的系统). */
  readonly copula: RegExp;
  /** A sentence that goes on with the occasion of the one before it (会上, 峰会期间): its date holds. */
  readonly sameOccasion: RegExp;
  /** Between the last subject and the first object of A等在X领域研究. */
  readonly aroundOpener: RegExp;
  readonly withWord: RegExp;
  /** Between a body and the title that it issued. */
  readonly titleIssuer: RegExp;
  /** What behind or before a year makes it no date of an event. */
  readonly afterNoDate: RegExp;
  readonly beforeNoDate: RegExp;
  /** What a place stands behind where something happens in it. */
  readonly placeOpener: RegExp;
  readonly basedOnVerb: RegExp;
  readonly basedOnPurpose: RegExp;
  readonly approvedBy: RegExp;
  readonly planned: RegExp;
  readonly past: RegExp;
  readonly negation: RegExp;
  readonly branchEnding: RegExp;
  /** What an office of the Party has before its committee's name. */
  readonly partyPrefix: RegExp;
  readonly partOf: RegExp;
}

export function makeRelationRules(lexicon: RelationLexicon): RelationRules {
  const rulesByVerb = new Map<string, RelationRule[]>();
  for (const rule of lexicon.rules) {
    for (const verb of rule.verbs) rulesByVerb.set(verb, [...(rulesByVerb.get(verb) ?? []), rule]);
  }
  return {
    rules: lexicon.rules,
    trigger: new RegExp(anyOf([...rulesByVerb.keys()]), 'g'),
    rulesByVerb,
    between: new RegExp(
      `^(?:${anyOf(lexicon.betweenSubjectAndVerb)}|[\\s”》)]|(?:\\d{4}[、年])+(?:\\d{1,2}月)?(?:\\d{1,2}日)?|${lexicon.countedBodies})*$`,
    ),
    aroundOpener: new RegExp(lexicon.aroundOpener),
    withWord: new RegExp(`^(?:${anyOf(lexicon.withWords)})$`),
    titleIssuer: new RegExp(lexicon.titleIssuer),
    afterNoDate: new RegExp(lexicon.afterNoDate),
    beforeNoDate: new RegExp(lexicon.beforeNoDate),
    placeOpener: new RegExp(`(?:${anyOf(lexicon.placeOpeners)})$`),
    copula: new RegExp(lexicon.copula),
    sameOccasion: new RegExp(lexicon.sameOccasion),
    basedOnVerb: new RegExp(anyOf(lexicon.basedOn.verbs)),
    basedOnPurpose: new RegExp(lexicon.basedOn.purpose),
    approvedBy: new RegExp(lexicon.approvedBy),
    planned: new RegExp(anyOf(lexicon.planned)),
    past: new RegExp(anyOf(lexicon.past)),
    negation: new RegExp(anyOf(lexicon.negation)),
    partyPrefix: new RegExp(`^(?:${lexicon.partyPrefix})`),
    branchEnding: new RegExp(lexicon.branchEndings),
    partOf: new RegExp(lexicon.partOf),
  };
}
