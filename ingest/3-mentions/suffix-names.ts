import { hasTrait } from '../../schema/entity-traits.js';
import type { EndingRule } from '../knowledge/name-rules.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { isManyPlaces } from './department-names.js';
import { type LeftBoundary, leftBoundary } from './left-boundary.js';

/** The longest name taken, in code units. */
const LONGEST_NAME = 32;
/** Looked back over for a word that ends like a class and is none (决策部署). */
const LONGEST_NOT_ENDING = 6;
/** A place with so little behind it names a kind (韩国|行业|协会); with more it may be a name (中国|数字|银行|论坛). */
const SHORT_GENERIC = 2;
/** A verb between two bodies, with what stands before it (对口|帮扶), in code units. */
const LONGEST_VERB = 4;
/** What a list of names does not go over. */
const NOT_IN_LIST = /[，,。；;：:！？\n]/;
const HAN = /^\p{Script=Han}$/u;

/**
 * Unknown names by their form: a word that ends like a class of names (银行, 示范区, 试点 …) and what stands before it
 * up to the left boundary, where that is more than generic words.
 * @param known names already found, by their end in the view; they are walked over whole
 */
export function findSuffixNames(sentence: SentenceContext, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const { tokens, text, offset } = sentence;
  const rules = sentence.document.knowledge.nameRules;
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.words.length; index++) {
    const word = tokens.words[index]!;
    const tail = rules.tails.find((verb) => word.length > verb.length && word.endsWith(verb));
    const end = tokens.starts[index]! + word.length - (tail?.length ?? 0);
    for (const rule of rules.classesByLastCharacter.get(text[end - 1] ?? '') ?? []) {
      if (!text.endsWith(rule.ending, end)) continue;
      // 举办 ends like an office, 核心技术攻关 goes on behind its ending.
      if (rule.ending.length === 1 && tokens.tag(index).startsWith('v')) continue;
      if (
        rules.notBefore.has(tokens.words[index + 1] ?? '') ||
        rules.notEnding.test(text.slice(Math.max(0, end - LONGEST_NOT_ENDING), end))
      )
        continue;
      const start = nameStart(sentence, rule, end, known);
      if (start !== undefined && spansVerbBehindBody(sentence, start, end, known)) continue;
      if (
        start === undefined ||
        (!rule.nameClass.overKnown &&
          isKnownTail(sentence, known.get(offset + end), offset + start, hasTrait(knownAt(sentence, start, known)?.type, 'body')))
      )
        continue;
      found.push({
        start: offset + start,
        end: offset + end + editionLength(sentence, rule, end),
        type: rule.nameClass.type,
        rule: `suffix:${rule.nameClass.type.toLowerCase()}:${rule.nameClass.needs}`,
        tier: TIER.PLAIN,
        ...(rule.nameClass.attributes ? { attributes: rule.nameClass.attributes } : {}),
        ...(startsWithLevel(sentence, start) ? { local: true } : {}),
      });
      break;
    }
  }
  return found;
}

/** A gazetteer name of some length needs no words before it (用|好中国国际进口博览会). */
function isKnownTail({ tokens, offset }: SentenceContext, known: Candidate | undefined, start: number, isOwned: boolean): boolean {
  if (known?.entry === undefined || known.start <= start) return false;
  // 省政府|公报数据库, 辽河|大数据中心: a kind behind a body or a place is a thing.
  if (isOwned) return false;
  if (hasTrait(known.type, 'field') && tokens.tag(tokens.at[start - offset]!).startsWith('ns')) return false;
  return known.type === 'Technology' || (known.start - start <= 2 && known.end - known.start >= 5);
}

/**
 * 国务院国资委|巡查|深圳大学: a listed body and another or a place with a verb between them are two names. Before what is a place or
 * has its own, any word may be the verb (财政部|审计|中国银行, 国家税务总局|督导|浦东新区); else it is none that names hold.
 */
function spansVerbBehindBody(sentence: SentenceContext, start: number, end: number, known: ReadonlyMap<number, Candidate>): boolean {
  const { tokens, offset } = sentence;
  const second = known.get(offset + end);
  if (second?.entry === undefined || !hasTrait(second.type, 'body', 'place', 'site')) return false;
  const from = second.start - offset;
  const { nameRules, places } = sentence.document.knowledge;
  const hasPlace =
    hasTrait(second.type, 'place', 'site') ||
    hasTrait(knownAt(sentence, from, known)?.type, 'place') ||
    places.national.some((word) => sentence.text.startsWith(word, from));
  for (let to = from - 1; to > start; to--) {
    const first = known.get(offset + to);
    if (first?.start !== offset + start || !hasTrait(first.type, 'body')) continue;
    if (from - to > LONGEST_VERB || !tokens.isStart(to) || !tokens.isStart(from)) return false;
    const words = tokens.words.slice(tokens.at[to], tokens.at[from]);
    return hasPlace || words.some((word, at) => tokens.tag(tokens.at[to]! + at).startsWith('v') && !nameRules.nameVerbs.has(word));
  }
  return false;
}

function nameStart(sentence: SentenceContext, rule: EndingRule, end: number, known: ReadonlyMap<number, Candidate>): number | undefined {
  const endingStart = end - rule.ending.length;
  const boundary = leftBoundary(sentence, endingStart, known, LONGEST_NAME - rule.ending.length, rule.nameClass);
  if (!boundary || boundary.start >= end) return undefined;
  const start = headStart(sentence, rule, boundary.start, endingStart, known);
  if (start === undefined) return undefined;
  const { nameClass } = rule;
  const name = sentence.text.slice(start, end);
  const length = endingStart - start;
  if (length < 1 || rule.generic.has(name) || boundary.quantified || isCounted(sentence, start)) return undefined;
  // 省政府公报|数据库 is somebody's, and no kind of technology.
  if (nameClass.type === 'Technology' && hasTrait(knownAt(sentence, start, known)?.type, 'place', 'body')) return undefined;
  if (nameClass.genericEndings?.some((generic) => name.endsWith(generic)) && editionLength(sentence, rule, end) === 0) return undefined;
  if (nameClass.cues && !nameClass.cues.includes(boundary.before) && !isListedBehind(sentence, boundary, nameClass.cues)) return undefined;
  if (boundary.onlyKnown && (nameClass.type === 'Product' || sentence.document.knowledge.nameRules.classWords.has(rule.ending)))
    return undefined;
  if (boundary.onlyInstitutions && !nameClass.branches?.includes(rule.ending)) return undefined;
  const { national } = sentence.document.knowledge.places;
  const nationwide = national.some((word) => name.startsWith(word));
  if (nameClass.needs === 'nation') {
    if (boundary.allGeneric || length < (nameClass.modifier ?? 2)) return undefined;
    const named = nationwide || boundary.startsWithPlace || holdsNation(sentence, start, endingStart - (nameClass.modifier ?? 2));
    return named ? start : undefined;
  }
  if (nameClass.needs === 'place')
    return boundary.startsWithPlace || boundary.startsWithInstitution || startsWithLevel(sentence, start) ? start : undefined;
  if (boundary.onlyPlaces && national.includes(sentence.text.slice(start, endingStart))) return undefined;
  if (nameClass.rejectsGeneric && boundary.allGeneric && !boundary.onlyPlaces && boundary.genericLength <= SHORT_GENERIC) return undefined;
  const coined = boundary.coined && nameClass.coined !== undefined && length >= nameClass.coined;
  if (nameClass.needs === 'specific') return boundary.specific || coined || startsWithLevel(sentence, start) ? start : undefined;
  // 国家公共数据开放平台: there is one in the country.
  if (boundary.allGeneric && !(nameClass.type === 'Product' && nationwide)) return undefined;
  const shortest = boundary.behindCueVerb ? (nameClass.cueModifier ?? nameClass.modifier ?? 2) : (nameClass.modifier ?? 2);
  return length >= shortest && length <= (nameClass.longestModifier ?? LONGEST_NAME) ? start : undefined;
}

/** 康养领域|国家适老产品中试基地: does the word for the country begin a word inside the name? */
function holdsNation({ tokens, text, document }: SentenceContext, start: number, last: number): boolean {
  const { national } = document.knowledge.places;
  for (let at = start + 1; at <= last; at++) if (tokens.isStart(at) && national.some((word) => text.startsWith(word, at))) return true;
  return false;
}

/** 服务指南|（2025版）: even a general word for a text names one where its edition stands behind it. */
function editionLength({ text, document }: SentenceContext, { nameClass }: EndingRule, end: number): number {
  if (text[end] !== '(' || !hasTrait(nameClass.type, 'text')) return 0;
  return document.knowledge.nameRules.edition.exec(text.slice(end, end + LONGEST_EDITION))?.[0].length ?? 0;
}
const LONGEST_EDITION = 12;

/** How far before a later member of a list the verb of the whole list may stand, in words. */
const LONGEST_LIST = 40;

/** 举办|A、B节: the verb of a list governs all its members. */
function isListedBehind({ tokens, document }: SentenceContext, { start, before }: LeftBoundary, cues: readonly string[]): boolean {
  const { joining, notInLists } = document.knowledge.nameRules;
  if (before !== '、' && !joining.has(before)) return false;
  const last = tokens.at[start - 1]!;
  for (let index = last - 1; index >= Math.max(0, last - LONGEST_LIST); index--) {
    const word = tokens.words[index]!;
    if (cues.includes(word)) return true;
    if (NOT_IN_LIST.test(word) || notInLists.has(word)) return false;
  }
  return false;
}

/** The short known name that begins here. */
function knownAt({ offset }: SentenceContext, start: number, known: ReadonlyMap<number, Candidate>): Candidate | undefined {
  for (let length = 2; length <= 5; length++) {
    const name = known.get(offset + start + length);
    if (name?.start === offset + start) return name;
  }
  return undefined;
}

/** 52|项重点水利工程, 7项|区域防洪工程: so many of a kind. */
function isCounted({ text, document }: SentenceContext, start: number): boolean {
  const { counted } = document.knowledge.nameRules;
  return counted.test(text.slice(Math.max(0, start - 3), start)) || counted.test(text.slice(Math.max(0, start - 2), start + 1));
}

/** Where a name begins whose left boundary is found, or undefined where what is left is a part of a word. */
function headStart(
  sentence: SentenceContext,
  rule: EndingRule,
  start: number,
  ending: number,
  known: ReadonlyMap<number, Candidate>,
): number | undefined {
  const { nameClass } = rule;
  const { tokens, document, offset } = sentence;
  const { nameRules, places } = document.knowledge;
  const before = start > 0 ? tokens.at[start - 1]! : -1;
  const word = tokens.words[before] ?? '';
  if (nameClass.line && nameRules.through.has(word)) {
    const from = known.get(offset + tokens.starts[before]!);
    return from && hasTrait(from.type, 'place') ? from.start - offset : start;
  }
  const single = word.length === 1 && HAN.test(word) && !nameRules.stopWords.has(word) && !nameRules.quantifiers.has(word);
  // 太|锡|铁路, 天|衢新区: the dictionary cuts a name that it does not know.
  if (ending - start === 1 && HAN.test(sentence.text[start]!)) return single ? tokens.starts[before] : nameClass.line ? undefined : start;
  // 深|港澳金融科技联盟
  if (single && knownAt(sentence, start, known) && places.abbreviations.includes(word)) return tokens.starts[before];
  const cut = nameRules.particles.has(word) ? start : behindMark(sentence, start);
  if (cut < start) return cut;
  return hasTrait(nameClass.type, 'site') ? withoutPlace(sentence, rule, start, ending, known) : start;
}

/** 、中|大湾谷实验室: a character between a mark of a list and a name is the name's first. */
function behindMark({ text, tokens }: SentenceContext, start: number): number {
  const before = tokens.at[start - 1] ?? -1;
  const isCharacter = before > 0 && tokens.starts[before] === start - 1 && HAN.test(text[start - 1]!);
  return isCharacter && text[start - 2] === '、' && !tokens.tag(before).startsWith('v') ? start - 1 : start;
}

/** 南山区|深圳湾科技生态园: where a place stands before a zone that has its own place or name, the zone's name begins behind it. */
function withoutPlace(
  sentence: SentenceContext,
  rule: EndingRule,
  start: number,
  ending: number,
  known: ReadonlyMap<number, Candidate>,
): number {
  if (!hasTrait(rule.nameClass.type, 'site')) return start;
  const { offset, text, document } = sentence;
  for (let end = start + 3; end < ending - 1; end++) {
    const place = known.get(offset + end);
    if (
      !place ||
      !hasTrait(place.type, 'place') ||
      place.start !== offset + start ||
      !document.knowledge.places.levelPrefixes.includes(text[end - 1]!)
    )
      continue;
    for (let next = end + 2; next < ending; next++) {
      const second = known.get(offset + next);
      if (second?.start === offset + end && hasTrait(second.type, 'place', 'site')) return end;
    }
  }
  return start;
}

/** 市|大数据平台, 省|自驾办: a level word that is a word of its own, or the head of a department's name. */
function startsWithLevel({ document, text, tokens }: SentenceContext, start: number): boolean {
  const { places, departments, nameRules } = document.knowledge;
  return places.levelPrefixes.some((prefix) => {
    if (!text.startsWith(prefix, start) || !tokens.isStart(start) || isManyPlaces(nameRules, text, start)) return false;
    const end = start + prefix.length;
    return tokens.isEnd(end) || departments.get(tokens.words[tokens.at[start]!]!.slice(prefix.length)).length > 0;
  });
}
