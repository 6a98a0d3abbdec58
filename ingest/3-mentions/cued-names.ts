import { matchesOf } from '../text/matches.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';

/** Shorter words before the ending say what kind of thing it is. */
const SHORTEST_MODIFIER = 4;

/**
 * Names that one verb introduces and that reach from it to their ending, with all verbs between (实施|新型职业农民培育工程),
 * and those that a list goes on with.
 */
export function findCuedNames(sentence: SentenceContext): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  for (const { type, opening, further, ending } of document.knowledge.nameRules.cued) {
    for (const match of matchesOf(opening, text)) {
      let [, name = ''] = match;
      let end = match.index + match[0].length;
      for (;;) {
        const start = end - name.length;
        const modifier = end - (ending.exec(name)?.[0].length ?? 0);
        if (isNamed(sentence, start, modifier))
          found.push({ start: offset + start, end: offset + end, type, rule: `cued:${type.toLowerCase()}`, tier: TIER.PLAIN });
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
