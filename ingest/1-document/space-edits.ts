import { anyOf } from '../text/lexicon.js';
import { structureLexicon } from '../text/structure-lexicon.js';
import type { Edit } from '../text/view.js';
import type { DocumentLexicon } from './document-lexicon.js';

/** Between ideographs; one narrow space there is the mark of text copied from a PDF file. */
const BETWEEN_HAN = /(?<=\p{Script=Han})[ \xa0\u2002-\u200a\u202f\u205f\u3000](?=\p{Script=Han})/gu;
/** Beside a number (到 2025 年), a bracket or a stop (中国 (合肥) 中心, 一是, 二是). */
const BESIDE_SIGN =
  /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})|(?<=[\p{Script=Han}》”。；]) (?=[(（])|(?<=[，；：、,;:)）]) (?=[\p{L}\d“《，。；：、,;:])/gu;
const RUNNING = /[，。；]/;
const HAN_BEFORE = /\p{Script=Han}{1,20}$/u;
const HAN_BEHIND = /^\p{Script=Han}{1,20}/u;
const LABEL_BEHIND = /^\p{Script=Han}{2,8}[：:]/u;
/** A number at a line's head (第十二条) ends this near to it. */
const LONGEST_MARK = 10;
/** So many narrow spaces inside running text, and so many wide ones for one between two names, are no writer's. */
const STRAY_SPACES = 8;
const STRAY_SHARE = 4;

interface Space {
  readonly at: number;
  readonly isWide: boolean;
  readonly isRunning: boolean;
  /** Is it the sign that parts what stands on either side of it? */
  readonly parts: boolean;
}

/**
 * The spaces that are layout and stand for nothing. One between ideographs is, but where it parts two bodies' names or labels, or
 * stands behind the mark of an annex or a box; a narrow one may also part columns or the two sides of a title, and is layout where
 * running text is full of them. Where spaces fall inside of words all over a text, those between two names fell there, too. A space
 * beside a number or a bracket is layout in running text, and parts columns elsewhere.
 */
export function spaceEdits(text: string, lexicon: DocumentLexicon): Edit[] {
  const spaces = readSpaces(text, lexicon);
  const stray = spaces.filter(({ isRunning, parts }) => isRunning && !parts);
  const [wide, narrow] = [stray.filter(({ isWide }) => isWide).length, stray.filter(({ isWide }) => !isWide).length];
  const parting = spaces.filter(({ isRunning, parts }) => isRunning && parts).length;
  const fellAnywhere = wide + narrow >= STRAY_SPACES && wide + narrow > STRAY_SHARE * parting;
  const narrowStray = narrow >= STRAY_SPACES;
  const edits = spaces
    .filter(({ isWide }) => isWide || narrowStray)
    .map(({ at, parts, isRunning }): Edit => ({ start: at, end: at + 1, words: parts && !(fellAnywhere && isRunning) ? ' ' : '' }));
  for (const { index } of text.matchAll(BESIDE_SIGN)) if (isRunning(text, index)) edits.push({ start: index, end: index + 1, words: '' });
  return edits.sort((a, b) => a.start - b.start);
}

function readSpaces(text: string, { issuerEnd, notIssuer, dependentBody }: DocumentLexicon): Space[] {
  let labels: RegExp | undefined;
  const isBody = (name: string): boolean => name.length > 2 && issuerEnd.test(name) && !notIssuer.test(name);
  return Array.from(text.matchAll(BETWEEN_HAN), ({ 0: sign, index }): Space => {
    const before = HAN_BEFORE.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    const next = text.slice(index + 1, index + 21);
    const behind = HAN_BEHIND.exec(next)?.[0] ?? '';
    if (!labels) {
      const { annexes, boxes } = structureLexicon();
      labels = new RegExp(`^(?:${anyOf([...annexes, ...boxes])})[一二三四五六七八九十]{0,3}$`);
    }
    const named = isBody(before) && (LABEL_BEHIND.test(next) || (isBody(behind) && !dependentBody.test(behind)));
    return {
      at: index,
      isWide: sign !== ' ',
      isRunning: !isInMark(text, index) && isRunning(text, index),
      parts: named || labels.test(before),
    };
  });
}

/** May a place lie in the mark at its line's head (第十二条 …)? */
function isInMark(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - LONGEST_MARK), at).includes('\n') || at < LONGEST_MARK;
}

function isRunning(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return RUNNING.test(text.slice(Math.max(start, at - 200), Math.min(end < 0 ? text.length : end, at + 200)));
}
