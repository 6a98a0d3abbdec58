import type { Form } from './headings.js';
import { isTitleLine } from './headings.js';
import type { Piece } from './sentences.js';

/** A part of the text that numbers its headings anew: an annex, or a second text in the same file. */
export interface Part {
  /** 附件1, or the second text's own title. */
  readonly label: string;
  /** The sentences of its title, from the first to the last; `mark` holds the annex mark where there is one. */
  readonly first: number;
  readonly last: number;
  readonly title: readonly number[];
  readonly markEnd?: number;
}

const TITLE_LINES = 3;

/** Finds annexes and second texts, by the index of the sentence where each begins. References to annexes are none. */
export function findParts(text: string, pieces: readonly Piece[], forms: readonly (Form | null)[], from: number): Map<number, Part> {
  const parts = new Map<number, Part>();
  let chapters = 0;
  let ordinals = false;
  let used = -1;
  for (let i = from; i < pieces.length; i++) {
    const form = forms[i];
    if (form?.type === 'annex') {
      const part = readAnnex(text, pieces, forms, i, form);
      if (!part) continue;
      parts.set(i, part);
      used = part.last;
      chapters = 0;
    } else if (form?.type === 'number' && /^(?:han|ordinal)/.test(form.mark.family) && form.mark.kind === 'CHAPTER') {
      // Below ordinal chapters 一、 begins anew each time, and is no sign of a second text.
      ordinals ||= form.mark.family !== 'han';
      if (form.mark.value === 1 && chapters >= 2 && !ordinals) {
        const part = readSecondText(text, pieces, forms, i);
        if (part && part.first > used) {
          parts.set(part.first, part);
          used = part.last;
          chapters = 0;
        }
      }
      chapters = Math.max(chapters, form.mark.value);
    }
  }
  return parts;
}

function readAnnex(
  text: string,
  pieces: readonly Piece[],
  forms: readonly (Form | null)[],
  at: number,
  form: Form & { type: 'annex' },
): Part | null {
  const inline = form.markEnd < pieces[at]!.span.end;
  let next = at + 1;
  const title = inline ? [at] : [];
  while (title.length < TITLE_LINES && next < pieces.length && isTitleLine(text, pieces[next]!, forms[next]!) && !inline)
    title.push(next++);
  // A mark with a title in a running text refers to an annex; the annex itself is followed by its body.
  if (next >= pieces.length || (inline && !followedByBody(text, pieces, forms, next))) return null;
  return { label: form.label, first: at, last: next - 1, title, markEnd: form.markEnd };
}

function followedByBody(text: string, pieces: readonly Piece[], forms: readonly (Form | null)[], at: number): boolean {
  const piece = pieces[at]!;
  if (forms[at]?.type === 'annex' || isTitleLine(text, piece, forms[at]!)) return false;
  return !/^[\d\s（(]|^\S{1,12}$/.test(text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + 40)));
}

function readSecondText(text: string, pieces: readonly Piece[], forms: readonly (Form | null)[], at: number): Part | null {
  let first = at;
  // A preamble may stand between the title and the first chapter.
  for (let back = 1; back <= Math.min(8, at) && first === at; back++)
    if (isTitleLine(text, pieces[at - back]!, forms[at - back]!)) first = at - back;
  if (first === at) return null;
  const last = first;
  while (first > 0 && last - first < TITLE_LINES - 1 && isTitleLine(text, pieces[first - 1]!, forms[first - 1]!)) first--;
  const title = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { label: title.map((i) => text.slice(pieces[i]!.span.start, pieces[i]!.span.end)).join(''), first, last, title };
}
