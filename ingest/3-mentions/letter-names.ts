import { matchesOf } from '../text/matches.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import type { DeclaredAlias } from './declared-aliases.js';

/** A short form in letters that no word goes on with, the bracket behind it, and what it means. */
const LETTERS = /(?<![a-z0-9.&-])([a-z][a-z0-9]{1,5})\(([\p{Script=Han}a-z0-9]{4,14})\)/gu;

/**
 * Letters with their meaning in brackets (DSN（确定性时隙网络）): one thing with two names, of the type of its meaning where a rule
 * knows one, else a technology, which is what letters with a meaning that no list has stand for in plans.
 */
export function findLetterNames(
  sentence: SentenceContext,
  candidates: readonly Candidate[],
): { names: Candidate[]; aliases: DeclaredAlias[] } {
  const { text, offset, tokens, document } = sentence;
  const { stopWords, people, letterNames } = document.knowledge.nameRules;
  const names: Candidate[] = [];
  const aliases: DeclaredAlias[] = [];
  for (const match of matchesOf(LETTERS, text)) {
    const [whole, letters = '', meaning = ''] = match;
    const open = match.index + letters.length;
    const start = startOf(sentence, match.index, letterNames.leads);
    const end = offset + open;
    const inner = { start: end + 1, end: offset + match.index + whole.length - 1 };
    if (candidates.some((name) => name.end > offset + start && name.start < end)) continue;
    if (people.test(meaning) || letterNames.notMeanings.test(meaning) || new Set(letters).size === 1) continue;
    const words = tokens.words.slice(tokens.at[open + 1], tokens.at[open + 1 + meaning.length]);
    if (words.some((word) => stopWords.has(word))) continue;
    const known = candidates.find((name) => name.start === inner.start && name.end === inner.end);
    const name: Candidate = { start: offset + start, end, type: known?.type ?? letterNames.type, rule: 'letters', tier: TIER.PLAIN };
    names.push(name);
    aliases.push({ form: meaning, start: inner.start, target: name, group: [] });
  }
  return { names, aliases };
}

/** 工业|EON: a word that says of which field it is belongs to the short form. */
function startOf({ tokens }: SentenceContext, start: number, leads: ReadonlySet<string>): number {
  const before = start > 0 ? tokens.at[start - 1]! : -1;
  return before >= 0 && leads.has(tokens.words[before]!) ? tokens.starts[before]! : start;
}
