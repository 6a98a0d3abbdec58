import { type Candidate, type SentenceContext, TIER } from './candidate.js';
import type { DocumentContext } from './candidate.js';

/** The longest title taken, in code units: longer stretches between book marks are a missing mark. */
const LONGEST_TITLE = 150;
const DOCUMENT_NUMBER = /[一-龥]{1,10}[〔[(【]\d{4}[〕\])】]\d{1,5}号/g;

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
  if (document.knowledge.aliases.policyKinds.has(title)) return { start, end: start + title.length, type: 'Policy', rule: 'title', tier: TIER.TITLE, self: true };
  const known = document.knowledge.forms.get(title)[0]?.entry;
  const span = { start, end: start + title.length };
  if (known) return { ...span, type: known.type, rule: 'title', tier: TIER.TITLE, entry: known, attributes: known.attributes };
  return { ...span, type: 'Policy', rule: 'title', tier: TIER.TITLE };
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + LONGEST_TITLE + 2); at++) {
    if (text[at] === '《') depth++;
    else if (text[at] === '》' && --depth === 0) return at;
  }
  // Marks do not balance: 《A〈B》 is common in plain text.
  return text.indexOf('》', open);
}

/** Document numbers such as 银发〔2021〕335号, each a name of the policy that it numbers. */
export function findDocumentNumbers(sentence: SentenceContext): Candidate[] {
  return [...sentence.text.matchAll(DOCUMENT_NUMBER)].map((match) => ({
    start: sentence.offset + match.index,
    end: sentence.offset + match.index + match[0].length,
    type: 'Policy',
    rule: 'document-number',
    tier: TIER.DECLARED,
  }));
}
