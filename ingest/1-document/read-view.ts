import type { Span } from '../../schema/span.js';
import { markReader } from '../text/heading-mark.js';
import { chinesePunctuation, plainForms } from '../text/plain-forms.js';
import { structureLexicon } from '../text/structure-lexicon.js';
import { isTraditional, simplified } from '../text/traditional.js';
import { type Edit, View } from '../text/view.js';
import { documentLexicon } from './document-lexicon.js';
import { lineEdits } from './line-edits.js';
import { BOLD_LEVEL, findMarkup, languageOnly, readHeadingLevels } from './markup.js';
import { spaceEdits } from './space-edits.js';

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
  // Brackets that a line end kept apart.
  return { view: view.reworded(chinesePunctuation(view.plain)), isTraditional: traditional };
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
