import { hasTrait } from '../../schema/entity-traits.js';
import type { Span } from '../../schema/span.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { joinsVerbs } from './verb-pair.js';
import { matchesOf } from '../text/matches.js';

const LONGEST_MEMBER = 14;
const SHORTEST_MEMBER = 2;
const SHORTEST_UNKNOWN = 3;
/** Looked back over for what governs a list. */
const LONGEST_BEHIND = 24;

/**
 * Members of a list that its closing words type: A、B、C等技术. Where the closing words are used loosely, some members
 * must be known names of the type, so that lists of plain nouns (研发、生产等产业环节) give none.
 */
export function findListMembers(sentence: SentenceContext, candidates: readonly Candidate[]): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  for (const { type, closing, known, behind } of document.knowledge.nameRules.lists) {
    for (const match of matchesOf(closing, text)) {
      if (!isNounPhrase(sentence, match.index + 1, match.index + match[0].length)) continue;
      const isIndustry = ({ start, end }: Span): boolean =>
        hasTrait(type, 'field') && document.knowledge.nameRules.industries.has(text.slice(start, end));
      const all = membersBefore(sentence, match.index);
      if (behind && !behind.test(text.slice(Math.max(0, (all[0]?.start ?? 0) - LONGEST_BEHIND), all[0]?.start))) continue;
      const members = all
        .flatMap((member) => partsOf(sentence, member, candidates))
        .filter((member) => isIndustry(member) || isTerm(sentence, member, candidates));
      const isKnown = (member: Span): boolean =>
        candidates.some(
          ({ entry, type: own, start, end }) =>
            entry !== undefined && own === type && start === offset + member.start && end === offset + member.end,
        );
      // What stands before a known name in the first member is more likely its sentence than its name.
      const endsKnown = (member: Span): boolean =>
        candidates.some(({ entry, type: own, end }) => entry !== undefined && own === type && end === offset + member.end);
      const knownMembers = members.filter(isKnown).length;
      const branches = knownMembers + members.filter((member) => !isKnown(member) && isIndustry(member)).length;
      if (members.length < 2) continue;
      for (const [index, member] of members.entries()) {
        if (isKnown(member) || (index === 0 && endsKnown(member))) continue;
        // An everyday word is a branch among branches; other words need names that are known to be of the type.
        if (isIndustry(member) ? branches < 2 : knownMembers < known) continue;
        found.push({ start: offset + member.start, end: offset + member.end, type, rule: `list:${type.toLowerCase()}`, tier: TIER.PLAIN });
      }
    }
  }
  return found;
}

/** What is done besides something (智能控制|和|优化) has no more characters. */
const LONGEST_SECOND = 3;

/** 智能制造与高端装备 in a list is two members where one of them is known; 智能控制和优化 is one. */
function partsOf({ tokens, offset, document }: SentenceContext, member: Span, candidates: readonly Candidate[]): Span[] {
  const { joining } = document.knowledge.nameRules;
  for (let index = tokens.at[member.start]! + 1; tokens.starts[index]! < member.end; index++) {
    if (!joining.has(tokens.words[index]!)) continue;
    const parts = [
      { start: member.start, end: tokens.starts[index]! },
      { start: tokens.starts[index + 1]!, end: member.end },
    ];
    const isKnown = ({ start, end }: Span): boolean =>
      candidates.some((name) => name.entry !== undefined && name.start === offset + start && name.end === offset + end);
    const known = parts.filter(isKnown).length;
    if (known === 2 || (known === 1 && parts[1]!.end - parts[1]!.start > LONGEST_SECOND)) return parts;
  }
  return [member];
}

/** 等群体享受数字技术 closes no list of technologies: the closing words hold no verb. */
export function isNounPhrase({ tokens, document }: SentenceContext, start: number, end: number): boolean {
  const { stopWords, quantifiers } = document.knowledge.nameRules;
  for (let index = tokens.at[start]!; index < tokens.words.length && tokens.starts[index]! < end; index++) {
    const word = tokens.words[index]!;
    if (word === '等' || quantifiers.has(word)) continue;
    if (tokens.tag(index) === 'v' || stopWords.has(word)) return false;
  }
  return true;
}

/** A term is a known name, or three characters and more that name no people. */
function isTerm({ text, offset, document }: SentenceContext, member: Span, candidates: readonly Candidate[]): boolean {
  const known = candidates.some(
    ({ start, end, entry }) => entry !== undefined && start === offset + member.start && end === offset + member.end,
  );
  const word = text.slice(member.start, member.end);
  return known || /[a-z]/.test(word) || (word.length >= SHORTEST_UNKNOWN && !document.knowledge.nameRules.people.test(word));
}

/** The members of the list that ends at `end`, joined by 、; 和, 与 and 及 join the last two only. The first begins where a name can begin. */
export function membersBefore(sentence: SentenceContext, end: number, longest = LONGEST_MEMBER): Span[] {
  const { tokens, text } = sentence;
  const { joining } = sentence.document.knowledge.nameRules;
  const members: Span[] = [];
  let stop = end;
  let at = end;
  let enumerated = false;
  while (at > 0 && stop - at <= longest) {
    const index = tokens.at[at - 1]!;
    const word = tokens.words[index]!;
    const start = tokens.starts[index]!;
    if (word === '、' || (!enumerated && joining.has(word) && !joinsVerbs(sentence, index))) {
      if (stop - at < SHORTEST_MEMBER) return members;
      members.unshift({ start: at, end: stop });
      enumerated ||= word === '、';
      stop = start;
    } else if (word === ')' && at === stop) {
      // 分布式控制系统（DCS）: the short form in brackets is not part of the member.
      const open = shortForm(text, start);
      if (open === undefined) break;
      stop = open;
      at = open;
      continue;
    } else if (/[,，;；:：。()“”《》*\s]/.test(word) || (isStop(sentence, index) && !(enumerated && joining.has(word)))) break;
    at = start;
  }
  at = behindGoverningWord(sentence, at, stop);
  if (stop - at >= SHORTEST_MEMBER && stop - at <= longest) members.unshift({ start: at, end: stop });
  return members;
}

/** Where a Latin short form in brackets opens, or undefined where the bracket holds more. */
function shortForm(text: string, close: number): number | undefined {
  const open = text.lastIndexOf('(', close);
  return open > 0 && /^[a-z0-9/ -]{1,10}$/.test(text.slice(open + 1, close)) ? open : undefined;
}

function isStop(sentence: SentenceContext, index: number): boolean {
  const { stopWords, nameVerbs } = sentence.document.knowledge.nameRules;
  const word = sentence.tokens.words[index]!;
  return stopWords.has(word) && !nameVerbs.has(word) && !joinsVerbs(sentence, index);
}

/** Where the first member begins: behind the last word that governs the list (电子商务领域应用|云计算). */
function behindGoverningWord(sentence: SentenceContext, from: number, stop: number): number {
  const { tokens } = sentence;
  const { beforeLists, stopWords, nameVerbs, joining } = sentence.document.knowledge.nameRules;
  let start = from;
  for (let index = tokens.at[from]!; index < tokens.words.length && tokens.starts[index]! < stop; index++) {
    const word = tokens.words[index]!;
    const next = tokens.starts[index + 1]!;
    const phrase = word.length > 3 && (stopWords.has(word.slice(0, 2)) || stopWords.has(word.slice(2)));
    const verb = tokens.tag(index) === 'v' && !nameVerbs.has(word) && stop - next >= SHORTEST_MEMBER * 2;
    const opens = beforeLists.has(word) && start === tokens.starts[index];
    const joins = joinsVerbs(sentence, index) || (joining.has(word) && stop - next <= LONGEST_SECOND);
    const governs = (stopWords.has(word) && !joins) || phrase || verb || opens;
    if (governs && stop - next >= SHORTEST_MEMBER) start = next;
  }
  return start;
}
