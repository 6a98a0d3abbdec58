import type { Span } from '../../schema/span.js';
import { likeness } from '../1-document/title.js';
import type { ReadDocument } from '../1-document/document.js';
import { findPlace } from './find-place.js';
import { frontEnd, tailStart } from './front-part.js';
import type { Form } from './headings.js';
import { Outline, type NewSection } from './outline.js';
import type { Part, Parts } from './parts.js';
import type { Piece } from './sentences.js';
import { titleSpan } from './title-span.js';

/** The sections of a text and, for each sentence, the innermost one that holds it. */
export interface Grown {
  readonly outline: Outline;
  readonly owners: readonly number[];
  /** Annexes after numbered sections: their name begins the paths below them. */
  readonly numberedApart: ReadonlySet<number>;
}

/** What the growing needs to know of a text beside its sentences. */
export interface Ground {
  readonly doc: ReadDocument;
  readonly pieces: readonly Piece[];
  readonly forms: readonly (Form | null)[];
  readonly parts: Parts;
  /** Does a line at the head belong to the body: a preamble's end, or a heading? */
  readonly opensBody: (line: string) => boolean;
  readonly announcesList: (sentence: string) => boolean;
}

const BARE = { titleSpan: undefined, title: '', label: '', inline: false, withinLine: false, enumerated: false } as const;

/** Grows the tree of sections down the text, one sentence after the other. */
export function growOutline(ground: Ground): Grown {
  const { doc, pieces, forms, parts } = ground;
  const title = doc.metadata.title;
  const outline = new Outline({ ...BARE, kind: 'DOCUMENT', title: title?.value ?? '', titleSpan: title?.span, start: 0 });
  const owners: number[] = [];
  const numberedApart = new Set<number>();
  const front = wholeSentences(pieces, frontEnd(doc, ground.opensBody));
  const tail = tailStart(doc, front);
  if (front > 0) outline.add({ ...BARE, kind: 'FRONT', start: 0 }, front);
  let end = front;
  let inTitleUntil = -1;
  pieces.forEach((piece, i) => {
    const { start } = piece.span;
    if (start >= front && outline.current.kind === 'FRONT') outline.closeTo(1, front);
    if (start >= tail && end <= tail && i > inTitleUntil) outline.closeTo(1, end);
    const form = start < front || parts.listed.has(i) ? null : forms[i]!;
    if (outline.current.kind === 'TABLE' && form?.type !== 'table') outline.closeTo(outline.open.length - 1, end);
    const part = start < front ? undefined : parts.begins.get(i);
    if (part) {
      if (outline.numbered) numberedApart.add(outline.sections.length);
      outline.closeTo(1, end);
      outline.last.clear();
      outline.add(partSection(ground, part, start), end);
      inTitleUntil = part.last;
    } else if (form && i > inTitleUntil) openForm(ground, outline, i, form, end);
    owners.push(outline.current.index);
    end = piece.span.end;
  });
  outline.closeTo(1, end);
  outline.sections[0]!.end = doc.view.length;
  return { outline, owners, numberedApart };
}

/** The end of the last sentence that begins before `end`, where that is further. */
function wholeSentences(pieces: readonly Piece[], end: number): number {
  const last = pieces[pieces.findIndex(({ span }) => span.start >= end) - 1];
  return Math.max(end, last?.span.end ?? 0);
}

function partSection({ doc, pieces }: Ground, part: Part, start: number): NewSection {
  const spans = part.title.map((i) => pieces[i]!.span);
  const span = spans.length === 0 ? undefined : { start: Math.max(part.markEnd ?? 0, spans[0]!.start), end: spans.at(-1)!.end };
  const title = span
    ? doc.view.plain
        .slice(span.start, span.end)
        .split(/[\r\n]/)
        .map((words) => words.trim())
        .join('')
    : '';
  return { ...BARE, kind: 'ANNEX', label: part.label, title, titleSpan: span, start };
}

function openForm(ground: Ground, outline: Outline, i: number, form: Form, end: number): void {
  const { doc, pieces } = ground;
  const piece = pieces[i]!;
  const { start } = piece.span;
  if (form.type === 'table') {
    if (outline.current.kind !== 'TABLE') outline.add({ ...BARE, kind: 'TABLE', start }, end);
  } else if (form.type === 'box') {
    const box = outline.open.findIndex(({ kind }) => kind === 'BOX');
    // A mark without a number right behind another is the same box.
    if (
      box >= 0 &&
      !/[^\D]|[一二三四五六七八九十]$/.test(form.label) &&
      outline.current.kind === 'BOX' &&
      outline.current.start === pieces[i - 1]?.span.start
    )
      return;
    if (box >= 0) outline.closeTo(box, end);
    outline.add({ ...BARE, kind: 'BOX', label: form.label, ...named(doc, titleSpan(doc.view.plain, piece, form.markEnd)), start }, end);
  } else if (form.type === 'yearly') openYearly(ground, outline, piece, end);
  else if (form.type === 'unnumbered') openUnnumbered(ground, outline, piece, form.level, end);
  else if (form.type === 'number') openNumbered(ground, outline, i, form, end);
}

/** A report's part without a number stands beside others of its kind, and never inside a numbered chapter. */
function openYearly({ doc }: Ground, outline: Outline, piece: Piece, end: number): void {
  if (outline.open[outline.floor]?.mark?.kind === 'CHAPTER') return;
  outline.closeTo(outline.floor, end);
  const words = named(doc, titleSpan(doc.view.plain, piece, piece.span.start));
  outline.add({ ...BARE, kind: 'CHAPTER', ...words, start: piece.span.start }, end);
}

function openUnnumbered({ doc }: Ground, outline: Outline, piece: Piece, level: number, end: number): void {
  const span = titleSpan(doc.view.plain, piece, piece.span.start);
  const words = named(doc, span);
  if (doc.metadata.title && likeness(doc.metadata.title.value, words.title) === 1 && words.title.length > 6) return;
  const sameLevel = outline.open.findIndex(
    (section, depth) => depth >= outline.floor && section.level !== undefined && section.level >= level,
  );
  if (sameLevel >= 0) outline.closeTo(sameLevel, end);
  const kind = (['DOCUMENT', 'CHAPTER', 'SECTION', 'ITEM'] as const)[outline.open.length] ?? 'SUBITEM';
  outline.add({ ...BARE, kind, ...words, start: piece.span.start, level }, end);
}

function openNumbered(ground: Ground, outline: Outline, i: number, form: Form & { type: 'number' }, end: number): void {
  const { doc, pieces } = ground;
  const piece = pieces[i]!;
  const { mark, level } = form;
  const inline = !piece.endsLine;
  const depth = findPlace(mark, { opensLine: piece.opensLine, inline }, outline);
  if (depth === null) return;
  const brother = outline.open[depth];
  const before = pieces[i - 1]?.span;
  const announced =
    mark.value === 1 &&
    depth > 1 &&
    before !== undefined &&
    ground.announcesList(doc.view.plain.slice(Math.max(before.start, before.end - 60), before.end));
  const enumerated = announced || (mark.value > 1 && brother?.mark?.family === mark.family && brother.enumerated);
  outline.closeTo(depth, end);
  const inArticle = outline.current.kind === 'ARTICLE';
  const kind = inArticle && mark.kind !== 'ARTICLE' ? 'ITEM' : mark.kind;
  const span =
    kind === 'ARTICLE'
      ? articleTitle(doc.view.plain, piece, mark.length)
      : titleSpan(doc.view.plain, piece, piece.span.start + mark.length);
  outline.add(
    {
      kind,
      label: mark.label,
      ...named(doc, span),
      start: piece.span.start,
      mark,
      inline,
      withinLine: !piece.opensLine,
      enumerated,
      ...(level !== undefined && { level }),
    },
    end,
  );
}

/** An article has a title only where it is set in brackets: 第五条【立法目的】. */
function articleTitle(text: string, piece: Piece, markLength: number): Span | undefined {
  const start = piece.span.start + markLength;
  const bracketed = /^[【（(][^】）)]{1,30}[】）)]/.exec(text.slice(start, Math.min(piece.span.end, start + 40)));
  return bracketed ? { start: start + 1, end: start + bracketed[0].length - 1 } : undefined;
}

function named({ view }: ReadDocument, span: Span | undefined): { title: string; titleSpan: Span | undefined } {
  return { title: span ? view.plain.slice(span.start, span.end) : '', titleSpan: span };
}
