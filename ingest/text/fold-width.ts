import type { Span } from '../../schema/span.js';

/** A view of a text for matching, with the way back to the offsets of the text itself. All offsets are UTF-16 code units. */
export interface FoldedText {
  readonly text: string;
  /** The place in the original text of the character at a folded offset; the original's end for the folded end. */
  toOriginal(offset: number): number;
  /** The original range of a folded range: from the first character's start to the last one's end. */
  spanToOriginal(span: Span): Span;
}

// Full and half width forms, spaces of all widths, compatibility ideographs and radicals (which come from PDF text).
const FOLDABLE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e\uffe0-\uffe6\u2e80-\u2fdf\uf900-\ufaff\ufe30-\ufe6f]/;
// Invisible: soft hyphen, zero-width marks, variation selectors, byte order mark.
const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff]|\u200d|[\ufe00-\ufe0f]/;
const EITHER = new RegExp(`${FOLDABLE.source}|${INVISIBLE.source}`);

/**
 * Folds full-width forms to ASCII, spaces to one kind and compatibility characters to the ordinary ones (Unicode NFKC of
 * these blocks only), and leaves out invisible marks. Circled numbers, fractions and the like stay as they are.
 */
export function foldWidth(text: string): FoldedText {
  if (!EITHER.test(text)) return identity(text);
  const parts: string[] = [];
  let moved = false;
  for (let at = 0; at < text.length; at++) {
    const folded = foldUnit(text[at]!);
    if (folded.length !== 1) moved = true;
    parts.push(folded);
  }
  return moved ? mapped(text, parts) : identity(parts.join(''));
}

function foldUnit(unit: string): string {
  if (unit < '\u00a0') return unit;
  if (INVISIBLE.test(unit)) return '';
  return FOLDABLE.test(unit) ? unit.normalize('NFKC') : unit;
}

function identity(text: string): FoldedText {
  return { text, toOriginal: (offset) => offset, spanToOriginal: (span) => span };
}

function mapped(original: string, parts: readonly string[]): FoldedText {
  const text = parts.join('');
  const source = new Uint32Array(text.length + 1);
  let to = 0;
  parts.forEach((part, from) => {
    for (let i = 0; i < part.length; i++) source[to++] = from;
  });
  source[to] = original.length;
  const toOriginal = (offset: number) => source[offset] ?? original.length;
  return {
    text,
    toOriginal,
    spanToOriginal: ({ start, end }) => ({ start: toOriginal(start), end: end > start ? toOriginal(end - 1) + 1 : toOriginal(start) }),
  };
}
