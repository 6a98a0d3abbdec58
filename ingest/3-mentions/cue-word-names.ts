import { matchesOf } from '../text/matches.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';

const ENDING_WORD = /^\p{Script=Han}{2,3}$/u;
/** Nouns: 智慧|管理 and 智慧|评估 are things done. */
const ENDING_TAG = /^(n|vn|j|l|i)/;
/** What may follow the name: nothing, a mark, or a word that joins or closes a list. */
const AFTER = /^[^\p{L}\p{N}“《]|^[和与及或等]$/u;
/** Shorter words before the ending say what kind of thing it is. */
const SHORTEST_MODIFIER = 4;

/**
 * Names that one verb introduces and that reach from it to their ending, with all verbs between (实施|新型职业农民培育工程),
 * and those that a list goes on with.
 */
export function findCueWordNames(sentence: SentenceContext): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  for (const { type, opening, further, ending } of document.knowledge.nameRules.cueWords) {
    for (const match of matchesOf(opening, text)) {
      let [, name = ''] = match;
      let end = match.index + match[0].length;
      for (;;) {
        const start = end - name.length;
        const modifier = end - (ending.exec(name)?.[0].length ?? 0);
        if (isNamed(sentence, start, modifier))
          found.push({ start: offset + start, end: offset + end, type, rule: `cue-word:${type.toLowerCase()}`, tier: TIER.PLAIN });
        further.lastIndex = end;
        const next = further.exec(text);
        if (!next) break;
        name = next[1]!;
        end += next[0].length;
      }
    }
  }
  return found;
}

/** Enough words, of which one at least is no general one. */
function isNamed({ tokens, document }: SentenceContext, start: number, end: number): boolean {
  if (end - start < SHORTEST_MODIFIER || !tokens.isStart(start)) return false;
  const { genericModifiers } = document.knowledge.nameRules;
  for (let index = tokens.at[start]!; index < tokens.words.length && tokens.starts[index]! < end; index++)
    if (!genericModifiers.has(tokens.words[index]!)) return true;
  return false;
}

/** Names by their first word (智慧|政务), where the second ends them: 智慧城市建设 goes on and is left to the other rules. */
export function findOpeningNames({ tokens, document, offset, text }: SentenceContext): Candidate[] {
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
