import { type Candidate, type SentenceContext, TIER } from './candidate.js';

const ENDING_WORD = /^\p{Script=Han}{2,3}$/u;
/** Nouns: 智慧|管理 and 智慧|评估 are things done. */
const ENDING_TAG = /^(n|vn|j|l|i)/;
/** What may follow the name: nothing, a mark, or a word that joins or closes a list. */
const AFTER = /^[^\p{L}\p{N}“《]|^[和与及或等]$/u;

/** Names by their first word (智慧|政务), where the second ends them: 智慧城市建设 goes on and is left to the other rules. */
export function findOpenedNames({ tokens, document, offset, text }: SentenceContext): Candidate[] {
  const { openings, people, stopWords, nameVerbs } = document.knowledge.nameRules;
  const found: Candidate[] = [];
  for (const [index, word] of tokens.words.entries()) {
    const type = openings.get(word);
    const ending = tokens.words[index + 1];
    if (type === undefined || ending === undefined || !ENDING_WORD.test(ending) || !ENDING_TAG.test(tokens.tag(index + 1))) continue;
    const end = tokens.starts[index + 1]! + ending.length;
    const goesOn = end < text.length && !AFTER.test(tokens.words[index + 2] ?? '');
    if (goesOn || people.test(ending) || stopWords.has(ending) || nameVerbs.has(ending)) continue;
    found.push({
      start: offset + tokens.starts[index]!,
      end: offset + end,
      type,
      rule: `opening:${type.toLowerCase()}`,
      tier: TIER.PLAIN,
    });
  }
  return found;
}
