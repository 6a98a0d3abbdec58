import type { EndingRule } from '../knowledge/name-rules.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import { leftBoundary } from './left-boundary.js';

/** The longest name taken, in code units. */
const LONGEST_NAME = 32;

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
    const end = tokens.starts[index]! + tokens.words[index]!.length;
    for (const rule of rules.classesByLastCharacter.get(text[end - 1] ?? '') ?? []) {
      if (!text.endsWith(rule.ending, end) || end < rule.ending.length) continue;
      if (!text.startsWith(rule.ending, end - rule.ending.length)) continue;
      const start = nameStart(sentence, rule, end, known);
      if (start === undefined) continue;
      found.push({
        start: offset + start,
        end: offset + end,
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

function nameStart(sentence: SentenceContext, rule: EndingRule, end: number, known: ReadonlyMap<number, Candidate>): number | undefined {
  const endingStart = end - rule.ending.length;
  const boundary = leftBoundary(sentence, endingStart, known, LONGEST_NAME - rule.ending.length);
  if (!boundary || boundary.start >= end) return undefined;
  const { start } = boundary;
  const name = sentence.text.slice(start, end);
  if (rule.generic.has(name) || boundary.quantified) return undefined;
  const length = endingStart - start;
  if (length < 1) return undefined;
  const { nameClass } = rule;
  if (nameClass.needs === 'place') return boundary.startsWithPlace || startsWithLevel(sentence, start) ? start : undefined;
  if (nameClass.needs === 'specific') return boundary.specific || startsWithLevel(sentence, start) ? start : undefined;
  if (boundary.allGeneric) return undefined;
  const wanted = boundary.cued ? (nameClass.cueModifier ?? nameClass.modifier ?? 2) : (nameClass.modifier ?? 2);
  return length >= wanted ? start : undefined;
}

function startsWithLevel({ document, text, tokens }: SentenceContext, start: number): boolean {
  return document.knowledge.places.levelPrefixes.some(
    (prefix) =>
      text.startsWith(prefix, start) &&
      tokens.isStart(start) &&
      (tokens.isEnd(start + prefix.length) || tokens.words[tokens.at[start]!]!.length > prefix.length + 1),
  );
}
