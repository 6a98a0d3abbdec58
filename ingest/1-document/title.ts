import type { Span } from '../../schema/span.js';
import { findDates } from '../text/dates.js';
import type { DocumentLexicon } from './document-lexicon.js';
import type { HeaderLine } from './header.js';

/** A title as it stands: one line or several that together name a text. */
export interface TitleBlock {
  /** Without line breaks, 《》 around the whole, and a date or number behind it. */
  readonly value: string;
  readonly span: Span;
  /** Index of the head's line where it begins and after the one where it ends. */
  readonly from: number;
  readonly to: number;
  /** The text's offset of each character of the value. */
  readonly offsets: readonly number[];
}

/** A title taken apart: who issues, what is done to which carried text. */
export interface TitleParts {
  /** Before 关于, or before the carrying verb; as a range of the value. */
  readonly prefix: Span;
  /** The title that a covering notice or a news headline carries; as a range of the value. */
  readonly carried?: Span;
}

/** Every run of lines in the head that reads as a whole title, in order. */
export function findTitleBlocks(head: readonly HeaderLine[], lexicon: DocumentLexicon): TitleBlock[] {
  const blocks: TitleBlock[] = [];
  for (let from = 0; from < head.length; from++) {
    if (head[from]!.kind !== 'title' && !opensTitle(head, from, lexicon)) continue;
    const block = blockFrom(head, from, lexicon);
    if (!block || lexicon.raw.contents.includes(block.value.replace(/\s/g, ''))) continue;
    blocks.push(block);
    from = block.to - 1;
  }
  return blocks;
}

/** An issuer's line is part of the title where the next line goes on with 关于. */
function opensTitle(head: readonly HeaderLine[], at: number, lexicon: DocumentLexicon): boolean {
  const next = head[at + 1];
  return head[at]!.kind === 'issuer' && next?.kind === 'title' && next.text.search(lexicon.about) === 0;
}

function blockFrom(head: readonly HeaderLine[], from: number, lexicon: DocumentLexicon): TitleBlock | null {
  let joined = '';
  const offsets: number[] = [];
  for (let to = from; to < Math.min(head.length, from + 6); to++) {
    const line = head[to]!;
    if (line.kind !== 'title' && !(to === from && line.kind === 'issuer')) break;
    joined += line.text;
    for (let at = line.span.start; at < line.span.end; at++) offsets.push(at);
    const cut = stripEnds(joined, lexicon);
    if (!lexicon.titleEnd.test(cut.value) || !balanced(cut.value)) continue;
    const next = head[to + 1];
    if (next?.kind === 'title' && endsTitle(next.text, lexicon)) continue;
    return { value: cut.value, ...placed(offsets.slice(cut.left, offsets.length - cut.right)), from, to: to + 1 };
  }
  return null;
}

/** Is a line the end of the title above it: its bracketed tail, or a last word (…实施|方案)? */
function endsTitle(line: string, lexicon: DocumentLexicon): boolean {
  if (lexicon.titleTail.test(line)) return true;
  return line.length <= 6 && lexicon.titleEnd.test(line) && !lexicon.raw.contents.includes(line.replace(/\s/g, ''));
}

/** The offsets of a value's characters, with the span from the first to the last. */
export function placed(offsets: readonly number[]): { span: Span; offsets: readonly number[] } {
  return { span: { start: offsets[0] ?? 0, end: (offsets.at(-1) ?? -1) + 1 }, offsets };
}

/** Leaves out 《》 around the whole, a note in brackets or an annex mark before it, a bracketed date or a document number behind it. */
export function stripEnds(value: string, lexicon: DocumentLexicon): { value: string; left: number; right: number } {
  let [start, end] = [0, value.length];
  for (let changed = true; changed;) {
    changed = false;
    const now = value.slice(start, end);
    const before = lexicon.beforeTitle.exec(now)?.[0];
    const behind = lexicon.docNumberAtEnd.exec(now)?.[0] ?? dateInBrackets(now) ?? /(?<!\s)\s+$/.exec(now)?.[0];
    if (behind && behind.length < now.length) [end, changed] = [end - behind.length, true];
    else if (before && before.length < now.length) [start, changed] = [start + before.length, true];
    else if (/^《[^《》]*》$/.test(now)) [start, end, changed] = [start + 1, end - 1, true];
  }
  return { value: value.slice(start, end), left: start, right: value.length - end };
}

/** A whole date in brackets at the end, with no more than a word beside it. */
function dateInBrackets(value: string): string | undefined {
  const bracket = /[（(]([^（()）]{8,24})[）)]$/.exec(value);
  const [date] = bracket ? findDates(bracket[1]!) : [];
  return bracket && date && date.iso.length === 10 ? bracket[0] : undefined;
}

function balanced(value: string): boolean {
  return [
    ['《', '》'],
    ['（', '）'],
    ['“', '”'],
  ].every(([open, close]) => value.split(open!).length === value.split(close!).length);
}

/** Takes a title apart: `国务院关于印发X的通知`, `X发布…`, `…印发《X》`, `国务院关于X的意见`. */
export function takeApart(value: string, lexicon: DocumentLexicon): TitleParts {
  const about = lexicon.about.exec(value);
  const verb = lexicon.carrying.exec(value);
  const bookOpen = value.indexOf('《');
  const verbFirst =
    verb !== null &&
    (bookOpen < 0 || verb.index < bookOpen) &&
    (!about || verb.index < about.index || verb.index <= about.index + about[0].length);
  const prefixEnd = Math.min(
    ...[about?.index, verb?.index, bookOpen < 0 ? undefined : bookOpen].filter((at) => at !== undefined),
    value.length,
  );
  const prefix = { start: 0, end: prefixEnd };
  if (verbFirst) {
    const after = verb.index + verb[0].length;
    const book = bookTitle(value, after);
    if (book) return { prefix, carried: book };
    const notice = lexicon.noticeEnd.exec(value);
    if (notice && notice.index > after && value.length > after + 4) return { prefix, carried: { start: after, end: notice.index } };
  }
  // A headline: 《X》发布，…
  const book = bookOpen === 0 ? bookTitle(value, 0) : null;
  if (book && value.slice(book.end + 1).search(lexicon.carrying) === 0) return { prefix, carried: book };
  return { prefix };
}

function bookTitle(value: string, from: number): Span | null {
  const open = value.indexOf('《', from);
  if (open < 0) return null;
  let depth = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === '《') depth++;
    if (value[at] === '》' && --depth === 0) return { start: open + 1, end: at };
  }
  return null;
}

/** How alike two titles are: the share of their character pairs that both have (Dice, 1945), 1 where one holds the other whole. */
export function likeness(a: string, b: string): number {
  const [x, y] = [a, b].map((title) => title.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''));
  if (x === '' || y === '') return 0;
  if (x!.includes(y!) || y!.includes(x!)) return 1;
  const pairs = (title: string) => new Set(Array.from({ length: title.length - 1 }, (_, at) => title.slice(at, at + 2)));
  const [p, q] = [pairs(x!), pairs(y!)];
  return (2 * [...p].filter((pair) => q.has(pair)).length) / (p.size + q.size || 1);
}
