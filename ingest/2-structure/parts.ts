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

/** The parts of a text by the index of the sentence where each begins, and the sentences that only list annexes. */
export interface Parts {
  readonly begins: ReadonlyMap<number, Part>;
  /** Numbered lines below 附件：, which are no headings. */
  readonly listed: ReadonlySet<number>;
}

type Forms = readonly (Form | null)[];

const TITLE_LINES = 3;
const PREAMBLE = 8;

/** Finds annexes and second texts. A mark with a list behind it, above the signature, refers to annexes and begins none. */
export function findParts(text: string, pieces: readonly Piece[], forms: Forms): Parts {
  const begins = new Map<number, Part>();
  const listed = new Set<number>();
  let chapters = 0;
  let ordinals = false;
  let used = -1;
  const begin = (part: Part) => {
    begins.set(part.first, part);
    used = part.last;
    chapters = 0;
  };
  forms.forEach((form, i) => {
    if (form?.type === 'annex') {
      const part = readAnnex(text, pieces, forms, i, form);
      if (part) begin(part);
      else for (let at = i + 1; isListed(forms[at]); at++) listed.add(at);
    } else if (form?.type === 'number' && form.mark.kind === 'CHAPTER') {
      // Below ordinal chapters 一、 begins anew each time, and is no sign of a second text.
      ordinals ||= form.mark.family !== 'han';
      const part = form.mark.value === 1 && chapters >= 2 && !ordinals ? readSecondText(text, pieces, forms, i) : null;
      if (part && part.first > used) begin(part);
      chapters = Math.max(chapters, form.mark.value);
    }
  });
  return { begins, listed };
}

const isListed = (form: Form | null | undefined) => form?.type === 'number' && form.mark.family === 'arabic';

function readAnnex(text: string, pieces: readonly Piece[], forms: Forms, at: number, form: Form & { type: 'annex' }): Part | null {
  const { span } = pieces[at]!;
  const titled = form.markEnd < span.end;
  const title = titled ? [at] : [];
  let next = at + 1;
  // A heading right below the mark is its title, as is a line without any sign of one.
  if (!titled && forms[next]?.type === 'unnumbered' && isTitleLine(text, pieces[next]!, null)) title.push(next++);
  else
    while (!titled && title.length < TITLE_LINES && next < pieces.length && isTitleLine(text, pieces[next]!, forms[next]!))
      title.push(next++);
  const refers = titled
    ? !followedByBody(text, pieces, forms, next)
    : /[：:]$/.test(text.slice(span.start, span.end)) && isListed(forms[next]);
  if (next >= pieces.length || refers) return null;
  return { label: form.label, first: at, last: next - 1, title, markEnd: form.markEnd };
}

/** Behind a mark with a title in its own line stands the annex itself, and not the next reference or the signature. */
function followedByBody(text: string, pieces: readonly Piece[], forms: Forms, at: number): boolean {
  const piece = pieces[at];
  const form = forms[at];
  if (!piece || form?.type === 'annex' || isListed(form)) return false;
  if (form) return true;
  return (
    !isTitleLine(text, piece, null) &&
    !/^(?:[\d（(]|\S{1,12}$)/.test(text.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + 40)))
  );
}

function readSecondText(text: string, pieces: readonly Piece[], forms: Forms, at: number): Part | null {
  const isTitle = (i: number) => i >= 0 && isTitleLine(text, pieces[i]!, forms[i]!);
  // A preamble may stand between the title and the first chapter.
  let last = at - 1;
  while (last >= 0 && at - last < PREAMBLE && !isTitle(last)) last--;
  if (!isTitle(last)) return null;
  let first = last;
  while (last - first < TITLE_LINES - 1 && isTitle(first - 1)) first--;
  const title = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { label: title.map((i) => text.slice(pieces[i]!.span.start, pieces[i]!.span.end)).join(''), first, last, title };
}
