import { matchesOf } from '../text/matches.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';

const ENDING_WORD = /^\p{Script=Han}{2,3}$/u;
/** Nouns: 智慧|管理 and 智慧|评估 are things done. */
const ENDING_TAG = /^(n|vn|j|l|i)/;
/** What may follow the name: nothing, a mark, or a word that joins or closes a list. */
const AFTER = /^[^\p{L}\p{N}“《]|^[和与及或等]$/u;
/** Shorter words before the ending say what kind of thing it is. */
const SHORTEST_MODIFIER = 4;
/** Before a quoted ending (制造业“双百工程”). */
const SHORTEST_LEAD = 2;

/**
 * Names that one verb introduces and that reach from it to their ending, with all verbs between (实施|新型职业农民培育工程),
 * and those that a list goes on with.
 */
export function findCueWordNames(sentence: SentenceContext, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  for (const { type, opening, further, ending } of document.knowledge.nameRules.cueWords) {
    for (const match of matchesOf(opening, text)) {
      let [, name = ''] = match;
      let end = match.index + match[0].length;
      for (;;) {
        const start = end - name.length;
        const modifier = end - (ending.exec(name)?.[0].length ?? 0);
        if (isNamed(sentence, start, modifier) && !isListedName(sentence, known.get(offset + end), type, start))
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

/** 全国|内外贸一体化试点: a listed name of some length is whole, where only a general word stands before it. */
function isListedName({ text, offset, document }: SentenceContext, known: Candidate | undefined, type: string, start: number): boolean {
  if (known?.entry === undefined || known.type !== type || known.end - known.start < SHORTEST_LISTED) return false;
  const lead = text.slice(start, known.start - offset);
  const { nameRules, places } = document.knowledge;
  return nameRules.quantifiers.has(lead) || nameRules.genericModifiers.has(lead) || places.national.includes(lead);
}
const SHORTEST_LISTED = 6;

/** Enough words, of which one at least is no general one. */
function isNamed({ text, tokens, document }: SentenceContext, start: number, end: number): boolean {
  if (end - start < (text[end] === '“' ? SHORTEST_LEAD : SHORTEST_MODIFIER) || !tokens.isStart(start)) return false;
  const { genericModifiers, joining } = document.knowledge.nameRules;
  const words = tokens.words.slice(tokens.at[start], tokens.at[end - 1]! + 1);
  return words.some((word) => !genericModifiers.has(word) && !joining.has(word));
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
