import { hasTrait, typeWith } from '../../schema/entity-traits.js';
import type { Span } from '../../schema/span.js';
import type { NameRules } from '../knowledge/name-rules.js';
import { matchesOf } from '../text/matches.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { isNounPhrase, membersBefore } from './list-members.js';

const LONGEST_MEMBER = 22;
const SHORTEST_MEMBER = 2;
/** Tags of proper nouns, and of what the dictionary does not know. */
const PROPER_TAG = /^(?:nr|ns|nz|nt)/;
const HAN_WORD = /^\p{Script=Han}+$/u;
const LATIN_NAME = /^[a-z]{1,3}[0-9]{1,4}$/;

/**
 * Members of a list whose closing words say what they are (魏桥、京博等企业; 国道G350丹巴段、广深第二高铁等项目), where most of
 * them are named: they hold a place, a proper noun, or characters that the dictionary does not join.
 */
export function findNamedMembers(sentence: SentenceContext, candidates: readonly Candidate[]): Candidate[] {
  const { text, offset, document } = sentence;
  const { namedLists, tails } = document.knowledge.nameRules;
  const found: Candidate[] = [];
  for (const { type, closing, namedFirst, verb, head } of namedLists) {
    for (const match of matchesOf(closing, text)) {
      if (!verb && !isNounPhrase(sentence, match.index + 1, match.index + match[0].length)) continue;
      const members = membersBefore(sentence, match.index, LONGEST_MEMBER)
        .map((member) => withoutTail(member, text, tails, (span) => isName(span, offset, candidates)))
        .map(({ start, end }) => ({ start: start + (head?.exec(text.slice(start, end))?.[0].length ?? 0), end }))
        .filter(({ start, end }) => end - start >= SHORTEST_MEMBER && !isKind(text.slice(start, end), document.knowledge.nameRules));
      const fresh = members.filter(
        (member) =>
          !isWholeName(member, offset, candidates) &&
          text.slice(member.start, member.end).search(closing) === -1 &&
          isNamed(sentence, member, candidates, namedFirst),
      );
      const named = members.filter((member) => fresh.includes(member) || isName(member, offset, candidates));
      if (members.length < 2 || named.length * 2 <= members.length) continue;
      for (const { start, end } of fresh)
        found.push({ start: offset + start, end: offset + end, type, rule: `list:${type.toLowerCase()}`, tier: TIER.PLAIN });
    }
  }
  return found;
}

/** A list that names no other thing than bodies: so many of it have to be known as such. */
const FEWEST_BODIES = 3;
const BRACKET = /\(([^()]{8,200})\)/gu;

/**
 * Bodies among bodies in brackets (市商务委、上海海关、东航物流): what stands in a list nearly all of whose members are bodies is one,
 * whatever its form.
 */
export function findListedBodies(sentence: SentenceContext, candidates: readonly Candidate[]): Candidate[] {
  const { text, offset, tokens, document } = sentence;
  const { stopWords } = document.knowledge.nameRules;
  const found: Candidate[] = [];
  for (const match of matchesOf(BRACKET, text)) {
    let start = match.index + 1;
    const members = match[1]!.split('、').map((member) => {
      const span = { start, end: start + member.length };
      start = span.end + 1;
      return span;
    });
    const isBody = (member: Span): boolean => candidates.some((name) => hasTrait(name.type, 'body') && isAt(name, at(member, offset)));
    const others = members.filter((member) => !isBody(member));
    if (members.length - others.length < FEWEST_BODIES || others.length * 3 > members.length) continue;
    for (const member of others) {
      const words = tokens.words.slice(tokens.at[member.start], tokens.at[member.end]);
      const isPlain =
        words.some((word) => stopWords.has(word)) || !tokens.isStart(member.start) || !HAN_WORD.test(text.slice(member.start, member.end));
      if (isPlain || isKind(text.slice(member.start, member.end), document.knowledge.nameRules)) continue;
      if (isWholeName(member, offset, candidates) || member.end - member.start < SHORTEST_BODY) continue;
      found.push({ ...at(member, offset), type: typeWith('body'), rule: 'list:institution', tier: TIER.PLAIN });
    }
  }
  return found;
}
const SHORTEST_BODY = 4;

function isAt(name: Span, { start, end }: Span): boolean {
  return name.start === start && name.end === end;
}

/** 广北水库|建设: what is done with the thing is no part of its name. */
function withoutTail(member: Span, text: string, tails: readonly string[], isName: (span: Span) => boolean): Span {
  const { start, end } = member;
  const tail = tails.find((verb) => text.startsWith(verb, end - verb.length) && isName({ start, end: end - verb.length }));
  return tail === undefined ? member : { start, end: end - tail.length };
}

/** 龙头企业, 高新区: people, firms and classes of things are no names. */
function isKind(word: string, { people, classesByLastCharacter }: NameRules): boolean {
  return people.test(word) || (classesByLastCharacter.get(word.at(-1)!) ?? []).some(({ ending }) => ending === word);
}

const at = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

/** The member is a name already, or a piece of one. */
function isWholeName(member: Span, offset: number, candidates: readonly Candidate[]): boolean {
  const { start, end } = at(member, offset);
  return candidates.some((name) => name.start <= start && name.end >= end);
}

/** Is it a name already, and none of a place or a term? */
function isName(member: Span, offset: number, candidates: readonly Candidate[]): boolean {
  const { start, end } = at(member, offset);
  return candidates.some((name) => name.start === start && name.end === end && !hasTrait(name.type, 'place', 'term'));
}

/** Does it hold what only names hold, or begin with it where `first` asks so? */
function isNamed(sentence: SentenceContext, { start, end }: Span, candidates: readonly Candidate[], first: boolean): boolean {
  const { tokens, offset, document } = sentence;
  const { genericModifiers, stopWords, nameVerbs, industries } = document.knowledge.nameRules;
  const named = (index: number): boolean => {
    const word = tokens.words[index]!;
    if (genericModifiers.has(word) || stopWords.has(word) || nameVerbs.has(word) || industries.has(word)) return false;
    if (!HAN_WORD.test(word)) return LATIN_NAME.test(word);
    if (word.length > 1) return PROPER_TAG.test(tokens.tag(index)) || tokens.tag(index) === 'x';
    // Two characters side by side that the dictionary does not join: 魏|桥, 裕|能.
    const next = tokens.words[index + 1] ?? '';
    return next.length === 1 && HAN_WORD.test(next) && !stopWords.has(next) && tokens.starts[index + 1]! < end;
  };
  if (candidates.some((name) => name.start === offset + start && hasTrait(name.type, 'place', 'site', 'body'))) return true;
  const from = tokens.at[start]!;
  if (first) return named(from);
  for (let index = from; index < tokens.words.length && tokens.starts[index]! < end; index++) if (named(index)) return true;
  return false;
}
