import { fold } from '../text/fold.js';
import type { NameClass, NamesLexicon } from './lexicons.js';
import { patternOf } from '../text/pattern.js';

/** The names lexicon made ready for look-up. */
export interface NameRules {
  readonly nameVerbs: ReadonlySet<string>;
  /** Governing verbs that may stand deeper inside a name than right before its ending. */
  readonly interiorVerbs: ReadonlySet<string>;
  /** Longer words that end like a class and are none (布局). */
  readonly notEnding: RegExp;
  readonly stopWords: ReadonlySet<string>;
  readonly quantifiers: ReadonlySet<string>;
  /** What makes a level word behind it mean many places (各设区|市政府). */
  readonly manyPlaces: RegExp;
  /** What counts a kind of things, behind its number, at the end of what stands before a name or at its start. */
  readonly counted: RegExp;
  /** Short forms of firms that may stand before the place of a branch (国网|青岛|供电公司). */
  readonly beforePlaces: ReadonlySet<string>;
  /** Words between the two ends of a line (荆门|至|随州). */
  readonly through: ReadonlySet<string>;
  readonly genericModifiers: ReadonlySet<string>;
  readonly cueVerbs: ReadonlySet<string>;
  /** Words that go on where an ending seems to stand (工程|设计). */
  readonly notBefore: ReadonlySet<string>;
  /** The edition of a text, right behind its name. */
  readonly edition: RegExp;
  readonly institutionEnding: RegExp;
  /** Quoted words that make no name with a class word (“十四五”规划). */
  readonly quotedGeneric: RegExp;
  /** Behind a quoted name: further ones in its row (group 1), and the word that closes it (group 2). */
  readonly quotedRow: RegExp;
  /** Quoted programmes that join two fields by a sign (“人工智能+制造”). */
  readonly quotedJoin: { readonly type: string; readonly match: RegExp };
  /** Whole phrases before a quoted name of such a type, from their verb on (first group). */
  readonly quotedLead: { readonly types: ReadonlySet<string>; readonly match: RegExp };
  readonly quotedNames: QuotedNameRule;
  /** Verbs that the dictionary joins to the class word before them. */
  readonly tails: readonly string[];
  /** Words that join the last two members of a list. */
  /** Words that govern a list where they stand right before its first member. */
  readonly beforeLists: ReadonlySet<string>;
  /** Words that no list of names goes over. */
  readonly notInLists: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  /** Words that no name takes in. */
  readonly particles: ReadonlySet<string>;
  /** The types whose names the ranker of boundaries may move, and the rules whose names it leaves. */
  readonly movable: { readonly types: ReadonlySet<string>; readonly fixedRules: ReadonlySet<string> };
  readonly leadingGroup: RegExp;
  readonly groupOffice: RegExp;
  /** Words that say of a term only what kind of thing it is. */
  readonly classWords: ReadonlySet<string>;
  /** Letters with their meaning behind: their type, words that lead them, and what is no meaning. */
  readonly letterNames: { readonly type: string; readonly leads: ReadonlySet<string>; readonly notMeanings: RegExp };
  /** Words for a field, before which a verb is a noun (建设|领域). */
  readonly fieldWords: ReadonlySet<string>;
  /** What a field's name ends with behind the thing that it makes. */
  readonly fieldEndings: readonly string[];
  /** Characters that make another word of the name before them. */
  readonly boundEndings: ReadonlySet<string>;
  /** Characters that make another word of the name behind them. */
  readonly boundBeginnings: ReadonlySet<string>;
  readonly boundBeforePlaces: ReadonlySet<string>;
  /** Behind a place's short form these make a plain word of it (兴国|之器). */
  readonly notBehindPlaces: ReadonlySet<string>;
  /** Words of their own that end with such a character. */
  readonly notBound: RegExp;
  /** Words for bodies, before which a term says only of what kind they are. */
  readonly bodies: readonly string[];
  /** A title's field is its first group; two are joined by a word; the last pattern tells what is no field. */
  readonly ownField: RegExp;
  /** Headings that name a field by their first group; `again` where the text has to come back to it. */
  readonly headingFields: readonly { readonly match: RegExp; readonly again: boolean }[];
  readonly notHeadingFields: RegExp;
  readonly fieldJoining: RegExp;
  readonly notFields: RegExp;
  /** Types of the names that a word opens, by that word. */
  readonly openings: ReadonlyMap<string, string>;
  /** Words for people and firms, which are no terms. */
  readonly people: RegExp;
  /** Everyday words that name a sector where a closed list says so. */
  readonly industries: ReadonlySet<string>;
  readonly lists: readonly ListRule[];
  /** Lists whose members are names that none has; each begins with what only names hold where `namedFirst` says so. */
  readonly namedLists: readonly NamedListRule[];
  readonly cueWords: readonly CueWordRule[];
  /** Classes by the last character of an ending, so that most words are passed over at once. */
  readonly classesByLastCharacter: ReadonlyMap<string, readonly EndingRule[]>;
  readonly quotedEndings: readonly { readonly ending: string; readonly type: string }[];
}

/** A list of names by what closes it, whether as its verb or not, and what stands before a name in it. */
export interface NamedListRule {
  readonly type: string;
  readonly closing: RegExp;
  readonly namedFirst: boolean;
  readonly verb?: boolean;
  readonly head?: RegExp;
}

/** What a quoted name is like, what stands before and not behind it, and its type by how it ends. */
export interface QuotedNameRule {
  readonly inner: RegExp;
  readonly notInner: RegExp;
  /** Where the words before a quoted name are a part of it, nothing goes on behind it. */
  /** Types of classes whose word may stand before the quotes, as the name's own first part. */
  readonly named: ReadonlySet<string>;
  readonly endsBefore: RegExp;
  readonly behind: RegExp;
  readonly notBefore: RegExp;
  readonly types: readonly { readonly type: string; readonly ending: RegExp }[];
  /** What is used under a name, by the verbs of using it. */
  readonly tools: { readonly type: string; readonly behind: RegExp };
  readonly otherwise: string;
}

/** A list by what closes it, by how many of its members must be known, and by what stands before its first. */
export interface ListRule {
  readonly type: string;
  readonly closing: RegExp;
  readonly known: number;
  readonly behind: RegExp | undefined;
}

/** Patterns whose first group is a name: behind its verb, and behind another name of the same list. */
export interface CueWordRule {
  readonly type: string;
  readonly opening: RegExp;
  readonly further: RegExp;
  readonly ending: RegExp;
}

export interface EndingRule {
  readonly ending: string;
  readonly nameClass: NameClass;
  readonly generic: ReadonlySet<string>;
}

export function makeNameRules(lexicon: NamesLexicon): NameRules {
  const byLast = new Map<string, EndingRule[]>();
  for (const nameClass of lexicon.classes) {
    const generic = new Set(nameClass.generic ?? []);
    for (const ending of nameClass.endings.map(fold)) {
      const last = ending.at(-1)!;
      const rules = byLast.get(last) ?? [];
      rules.push({ ending, nameClass, generic });
      byLast.set(last, rules);
    }
  }
  // The longest ending speaks first: 中心支行 before 支行.
  for (const rules of byLast.values()) rules.sort((a, b) => b.ending.length - a.ending.length);
  return {
    nameVerbs: new Set(lexicon.nameVerbs),
    interiorVerbs: new Set(lexicon.interiorVerbs),
    notEnding: new RegExp(`(?:${lexicon.notEndings.join('|')})$`),
    stopWords: new Set(lexicon.stopWords),
    quantifiers: new Set(lexicon.quantifiers),
    manyPlaces: new RegExp(lexicon.manyPlaces, 'u'),
    counted: new RegExp(`${patternOf(lexicon.countedNumber)}(?:${lexicon.measures.join('|')})$`),
    beforePlaces: new Set(lexicon.beforePlaces),
    through: new Set(lexicon.through),
    genericModifiers: new Set(lexicon.genericModifiers),
    cueVerbs: new Set(lexicon.cueVerbs),
    notBefore: new Set(lexicon.notBefore),
    edition: new RegExp(`^${lexicon.edition}`),
    institutionEnding: new RegExp(`(?:${lexicon.institutionEndings.join('|')})$`),
    quotedGeneric: new RegExp(lexicon.quotedGeneric),
    quotedRow: new RegExp(lexicon.quotedRow),
    quotedJoin: { type: lexicon.quotedJoin.type, match: new RegExp(lexicon.quotedJoin.match) },
    quotedLead: { types: new Set(lexicon.quotedLead.types), match: new RegExp(lexicon.quotedLead.match, 'u') },
    quotedNames: quotedNamesOf(lexicon.quotedNames),
    people: new RegExp(`(?:${lexicon.people.join('|')})$`),
    tails: lexicon.tails,
    beforeLists: new Set(lexicon.beforeLists),
    notInLists: new Set(lexicon.notInLists),
    joining: new Set(lexicon.joining),
    particles: new Set(lexicon.particles),
    movable: { types: new Set(lexicon.movable.types), fixedRules: new Set(lexicon.movable.fixedRules) },
    classWords: new Set(lexicon.classWords),
    letterNames: {
      type: lexicon.letterNames.type,
      leads: new Set(lexicon.letterNames.leads),
      notMeanings: new RegExp(lexicon.letterNames.notMeanings),
    },
    fieldWords: new Set(lexicon.fieldWords),
    fieldEndings: lexicon.fieldEndings,
    boundEndings: new Set(lexicon.boundEndings),
    boundBeginnings: new Set(lexicon.boundBeginnings),
    boundBeforePlaces: new Set(lexicon.boundBeforePlaces),
    notBehindPlaces: new Set(lexicon.notBehindPlaces),
    notBound: new RegExp(lexicon.notBound),
    bodies: lexicon.bodies,
    ownField: ownFieldOf(lexicon.ownField),
    headingFields: lexicon.headingFields.map(({ match, again }) => ({ match: new RegExp(match, 'u'), again })),
    notHeadingFields: new RegExp(lexicon.notHeadingFields),
    fieldJoining: new RegExp(lexicon.fieldJoining.join('|')),
    notFields: new RegExp(lexicon.notFields),
    openings: new Map(lexicon.openings.map(({ opening, type }) => [fold(opening), type])),
    leadingGroup: new RegExp(lexicon.leadingGroup, 'g'),
    groupOffice: new RegExp(lexicon.groupOffice, 'g'),
    industries: new Set(lexicon.industries),
    lists: lexicon.listClasses.map(({ type, closing, known, behind }) => ({
      type,
      closing: new RegExp(patternOf(closing), 'g'),
      known,
      behind: behind === undefined ? undefined : new RegExp(`${behind}$`),
    })),
    namedLists: lexicon.namedListClasses.map(({ closing, head, ...rest }) => ({
      ...rest,
      closing: new RegExp(patternOf(closing), 'g'),
      ...(head === undefined ? {} : { head: new RegExp(`^(?:${head})`) }),
    })),
    cueWords: lexicon.cueWordClasses.map(makeCueWordRule),
    classesByLastCharacter: byLast,
    quotedEndings: lexicon.quotedClasses
      .flatMap(({ type, endings }) => endings.map((ending) => ({ ending: fold(ending), type })))
      .sort((a, b) => b.ending.length - a.ending.length),
  };
}

function quotedNamesOf({
  inner,
  notInner,
  named,
  endsBefore,
  behind,
  notBefore,
  types,
  tools,
  otherwise,
}: NamesLexicon['quotedNames']): QuotedNameRule {
  return {
    inner: new RegExp(inner, 'u'),
    notInner: new RegExp(notInner),
    named: new Set(named),
    endsBefore: new RegExp(`^(?:${endsBefore})`, 'u'),
    behind: new RegExp(`(?:${behind})$`),
    notBefore: new RegExp(`^(?:${notBefore})`),
    types: types.map(({ type, ending }) => ({ type, ending: new RegExp(`(?:${ending})$`) })),
    tools: { type: tools.type, behind: new RegExp(`(?:${tools.behind})$`) },
    otherwise,
  };
}

function ownFieldOf({ opening, notWithin, closing }: NamesLexicon['ownField']): RegExp {
  return new RegExp(`(?:${opening})((?:(?!${notWithin})\\p{Script=Han}){3,14}?)${closing}`, 'u');
}

function makeCueWordRule(rule: NamesLexicon['cueWordClasses'][number]): CueWordRule {
  const { type, cues, notFirst, notWithin, within, lengths, endings, after } = rule;
  const ending = `(?:${endings.join('|')})`;
  const step = notWithin === undefined ? `(?:${within})` : `(?!${notWithin})(?:${within})`;
  const name = `(?!${notFirst})((?:${step}){${lengths.join(',')}}?${ending})(?=${after})`;
  return {
    type,
    opening: new RegExp(`(?:${cues.join('|')})${name}`, 'gu'),
    further: new RegExp(`[、和与及]${name}`, 'yu'),
    ending: new RegExp(`${ending}$`),
  };
}
