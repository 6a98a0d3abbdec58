import type { Span } from '../../schema/span.js';
import { markReader } from '../text/heading-mark.js';
import { anyOf } from '../text/lexicon.js';
import { chinesePunctuation, plainForms } from '../text/plain-forms.js';
import { structureLexicon } from '../text/structure-lexicon.js';
import { isTraditional, simplified } from '../text/traditional.js';
import { type Edit, View } from '../text/view.js';
import { documentLexicon, type DocumentLexicon } from './document-lexicon.js';
import { lineEdits } from './line-edits.js';
import { BOLD_LEVEL, findMarkup, languageOnly, readHeadingLevels } from './markup.js';

/**
 * The one view of a text: plain forms of its characters, traditional ones simplified, markup, invisible marks and spaces inside
 * words left out, lines that the page broke made whole.
 * @param front the markup of the front matter, which ends at `bodyStart`
 */
export function readView(stored: string, front: readonly Span[], bodyStart: number): { view: View; isTraditional: boolean } {
  const forms = plainForms(stored);
  const traditional = isTraditional(forms);
  const words = traditional ? simplified(forms) : forms;
  const language = View.of(stored)
    .reworded(words)
    .edited(languageOnly(words, [...front, ...findMarkup(words, bodyStart)]));
  const visible = language.edited(invisibleEdits(language.plain));
  const composed = visible.edited(composedEdits(visible.plain));
  const spaced = composed.edited(spaceEdits(composed.plain, documentLexicon()));
  const lines = spaced.reworded(chinesePunctuation(spaced.plain));
  const levels = readHeadingLevels(stored, lines);
  const lexicon = structureLexicon();
  const view = lines.edited(
    lineEdits(lines.plain, lines.fromSource({ start: bodyStart, end: bodyStart }).start, {
      readMark: markReader(lexicon),
      isHeading: (start) => (levels.get(start) ?? BOLD_LEVEL) < BOLD_LEVEL,
      pageNumber: new RegExp(lexicon.pageNumber),
      siteFoot: { sure: new RegExp(lexicon.siteFoot.sure), beside: new RegExp(lexicon.siteFoot.beside) },
    }),
  );
  return { view, isTraditional: traditional };
}

/** Control characters but white space, joiners, direction and variation marks, the soft hyphen, the byte order mark. */
const INVISIBLE = /(?:\ufeff|[\p{Cf}\p{Variation_Selector}]|(?!\s)\p{Cc})+/gu;

/** Marks that nobody sees are left out; a soft hyphen between digits is the dash that a font shows for it. */
function invisibleEdits(text: string): Edit[] {
  return Array.from(text.matchAll(INVISIBLE), ({ 0: marks, index }) => {
    const isDash = marks === '\xad' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '');
    return { start: index, end: index + marks.length, words: isDash ? '-' : '' };
  });
}

/** Letters written with their accents apart, as one (Unicode normalization form C). */
function composedEdits(text: string): Edit[] {
  if (!/\p{M}/u.test(text)) return [];
  return Array.from(text.matchAll(/[^\p{M}\s]\p{M}+/gu), ({ 0: letters, index }) => ({
    start: index,
    end: index + letters.length,
    words: letters.normalize('NFC'),
  }));
}

const WIDE_SPACE = /(?<=\p{Script=Han})[\xa0\u2002-\u200a\u202f\u205f\u3000](?=\p{Script=Han})/gu;
/** A narrow space beside a number, as PDF files have it: 到 2025 年. */
const NUMBER_SPACE = /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu;
const RUNNING = /[，。；]/;
const HAN_BEFORE = /\p{Script=Han}{1,20}$/u;
const HAN_BEHIND = /^\p{Script=Han}{1,20}/u;

/**
 * A wide space between ideographs is layout; between two bodies' names, and behind the mark of an annex or a box, it parts them.
 * A space beside a number is layout in running text, and parts columns elsewhere.
 */
function spaceEdits(text: string, { issuerEnd, notIssuer }: DocumentLexicon): Edit[] {
  const { annexes, boxes } = structureLexicon();
  let labels: RegExp | undefined;
  const edits = Array.from(text.matchAll(WIDE_SPACE), ({ index }): Edit => {
    const before = HAN_BEFORE.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
    const behind = HAN_BEHIND.exec(text.slice(index + 1, index + 21))?.[0] ?? '';
    labels ??= new RegExp(`^(?:${anyOf([...annexes, ...boxes])})[一二三四五六七八九十]{0,3}$`);
    const parts = labels.test(before) || [before, behind].every((name) => name.length > 2 && issuerEnd.test(name) && !notIssuer.test(name));
    return { start: index, end: index + 1, words: parts ? ' ' : '' };
  });
  for (const { index } of text.matchAll(NUMBER_SPACE)) if (isRunning(text, index)) edits.push({ start: index, end: index + 1, words: '' });
  return edits.sort((a, b) => a.start - b.start);
}

function isRunning(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return RUNNING.test(text.slice(Math.max(start, at - 200), Math.min(end < 0 ? text.length : end, at + 200)));
}
