import { anyOf } from '../knowledge/responsibility-rules.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';

const LONGEST_MEMBER = 12;
const SHORTEST_MEMBER = 2;

/**
 * Members of a list that its closing class word types: A、B、C等技术. At least one member must be a known name of the
 * type, so that lists of plain nouns (研发、生产等产业环节) give none.
 */
export function findListMembers(sentence: SentenceContext, candidates: readonly Candidate[]): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  for (const { type, words } of document.knowledge.names.listClasses) {
    const closing = new RegExp(`等(?:${anyOf(words)})`, 'g');
    for (const match of text.matchAll(closing)) {
      const members = membersBefore(sentence, match.index);
      const known = members.filter((member) =>
        candidates.some(
          (candidate) =>
            candidate.entry &&
            candidate.type === type &&
            candidate.start === offset + member.start &&
            candidate.end === offset + member.end,
        ),
      );
      if (members.length < 2 || known.length === 0) continue;
      for (const member of members) {
        found.push({ start: offset + member.start, end: offset + member.end, type, rule: `list:${type.toLowerCase()}`, tier: TIER.PLAIN });
      }
    }
  }
  return found;
}

/** The members of the list that ends at `end`, joined by 、和与及; the first begins at a word that a name can begin with. */
function membersBefore(sentence: SentenceContext, end: number): { start: number; end: number }[] {
  const { text, tokens, document } = sentence;
  const { stopWords, nameVerbs } = document.knowledge.nameRules;
  const members: { start: number; end: number }[] = [];
  let stop = end;
  let at = end;
  while (at > 0 && stop - at <= LONGEST_MEMBER) {
    const index = tokens.at[at - 1]!;
    const word = tokens.words[index]!;
    const start = tokens.starts[index]!;
    const isSeparator = word === '、' || word === '和' || word === '与' || word === '及';
    if (isSeparator) {
      if (stop - at >= SHORTEST_MEMBER) members.unshift({ start: at, end: stop });
      stop = start;
    } else if ((stopWords.has(word) && !nameVerbs.has(word)) || /[,，;；:：。()（）“”\s]/.test(word)) break;
    at = start;
  }
  if (stop - at >= SHORTEST_MEMBER && stop - at <= LONGEST_MEMBER && stop !== at) members.unshift({ start: at, end: stop });
  return text.length > 0 ? members : [];
}
