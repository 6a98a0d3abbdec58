import { typeWith } from '../../schema/entity-traits.js';
import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import type { DocumentContext } from './candidate.js';
import { matchesOf } from '../text/matches.js';

/** The longest title taken, in code units: longer stretches between book marks are a missing mark. */
const LONGEST_TITLE = 150;
/** The issuer's short name is looked at from the year's bracket: a pattern that began with it would be tried at every character. */
const DOCUMENT_NUMBER = /[〔[(【](?<=(?<issuer>\p{Script=Han}{1,10}).)\d{4}[〕\])】]\d{1,5}号/gu;

/** Titles in 《》, outermost marks only; marks inside (〈〉, folded to 《》) stay part of the title. */
export function findTitles(sentence: SentenceContext): Candidate[] {
  const { text, offset, document } = sentence;
  const found: Candidate[] = [];
  for (let open = text.indexOf('《'); open !== -1; open = text.indexOf('《', open + 1)) {
    const close = closing(text, open);
    if (close === -1 || close - open > LONGEST_TITLE || close - open < 3) continue;
    found.push(titleCandidate(document, text.slice(open + 1, close), offset + open + 1));
    open = close;
  }
  return found;
}

function titleCandidate(document: DocumentContext, title: string, start: number): Candidate {
  // 《规划》 alone is the document's own short title.
  if (document.knowledge.aliases.policyKinds.has(title))
    return { start, end: start + title.length, type: typeWith('text'), rule: 'title', tier: TIER.TITLE, self: true };
  const known = document.knowledge.forms.get(title)[0]?.entry;
  const span = { start, end: start + title.length };
  if (known) return { ...span, type: known.type, rule: 'title', tier: TIER.TITLE, entry: known, attributes: known.attributes };
  return { ...span, type: typeWith('text'), rule: 'title', tier: TIER.TITLE };
}

function closing(text: string, open: number): number {
  let depth = 0;
  let first = -1;
  for (let at = open; at < Math.min(text.length, open + LONGEST_TITLE + 2); at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》') {
      if (--depth === 0) return at;
      if (first === -1) first = at;
    }
  }
  // Marks do not balance: 《A〈B》 is common in plain text.
  return first;
}

/** Standards by their numbers, each with the name before its bracket where there is one: 管理体系标准（GB/T 23000）. */
export function findStandards({ text, offset, tokens, document }: SentenceContext): Candidate[] {
  const found: Candidate[] = [];
  const policy = { type: typeWith('text'), tier: TIER.DECLARED };
  for (const match of matchesOf(document.knowledge.aliases.standardNumber, text)) {
    const start = match.index;
    found.push({ ...policy, start: offset + start, end: offset + start + match[0].length, rule: 'document-number' });
    if (text[start - 1] !== '(') continue;
    const name = document.knowledge.aliases.standardName.exec(text.slice(Math.max(0, start - 33), start - 1));
    if (!name) continue;
    let from = start - 1 - name[0].length;
    // The name begins behind the last word that governs it.
    for (let at = start - 2; at > from; at--) {
      if (tokens.isStart(at) && document.knowledge.nameRules.stopWords.has(tokens.words[tokens.at[at]!]!)) {
        from = tokens.starts[tokens.at[at]! + 1]!;
        break;
      }
    }
    if (start - 1 - from >= SHORTEST_STANDARD)
      found.push({ ...policy, start: offset + from, end: offset + start - 1, rule: 'standard-name' });
  }
  return found;
}

const SHORTEST_STANDARD = 5;

/** Document numbers such as 银发〔2021〕335号, each a name of the policy that it numbers. */
export function findDocumentNumbers(sentence: SentenceContext): Candidate[] {
  return matchesOf(DOCUMENT_NUMBER, sentence.text).map((match) => ({
    start: sentence.offset + behindStopWords(sentence, match.index - match.groups!['issuer']!.length),
    end: sentence.offset + match.index + match[0].length,
    type: typeWith('text'),
    rule: 'document-number',
    tier: TIER.DECLARED,
  }));
}

/** 按照|银发〔2021〕335号: the words that no name holds are not part of the number, as long as something is left of it. */
function behindStopWords({ tokens, document }: SentenceContext, from: number): number {
  let start = from;
  for (let index = tokens.at[from]!; tokens.starts[index] === start; index++) {
    const word = tokens.words[index]!;
    const isLast = !/^\p{Script=Han}/u.test(tokens.words[index + 1] ?? '');
    if (isLast || !document.knowledge.nameRules.stopWords.has(word)) break;
    start += word.length;
  }
  return start;
}
