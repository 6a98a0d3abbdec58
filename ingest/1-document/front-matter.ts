import { isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Span } from '../../schema/span.js';
import type { Located } from './document.js';
import { trimSpan } from '../text/line-index.js';

/** A block of keys between two `---` lines at the head of a text. */
export interface FrontMatter {
  /** From the first fence to the end of the last one. */
  readonly span: Span;
  readonly values: Readonly<Record<string, Located<string>>>;
  /** Fences, keys, quotation marks: all but the values. */
  readonly markup: readonly Span[];
  /** Set where the block is not the YAML that it should be. */
  readonly fault?: string;
}

const LONGEST = 64 * 1024;
const FENCE = /^(?:---|\.\.\.)[ \t]*$/gm;
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const KEY_LINE = /^([\p{L}_][\p{L}\p{N}_ -]{0,40})[ \t]{0,8}[:：](?:[ \t]*)(?![ \t])(.*)$/u;

/** Reads the front matter of a text; null where there is none. Never throws: what YAML cannot read is read line by line. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text.slice(0, 100));
  if (!opening) return null;
  const head = text.slice(0, LONGEST);
  FENCE.lastIndex = opening[0].length;
  const closing = FENCE.exec(head);
  const firstLine = head.slice(opening[0].length).split(/\r\n|\n|\r/, 1)[0]!;
  if (!closing) {
    if (!KEY_LINE.test(firstLine)) return null;
    const markup = [{ start: 0, end: 3 }];
    return { span: { start: 0, end: 3 }, values: {}, markup, fault: 'the front matter is not closed; end it with a line of ---' };
  }
  const body = { start: opening[0].length, end: closing.index };
  const read = readYaml(text, body);
  const values = read ?? readLines(text, body);
  const span = { start: 0, end: closing.index + closing[0].length };
  const markup = gaps(
    span,
    Object.values(values).map((value) => value.span),
  );
  const fault = read ? undefined : 'the front matter is not valid YAML and was read line by line; put values with a colon in quotes';
  return { span, values, markup, ...(fault !== undefined && { fault }) };
}

function readYaml(text: string, body: Span): Record<string, Located<string>> | null {
  const parsed = parseDocument(text.slice(body.start, body.end), { strict: false, logLevel: 'silent', schema: 'failsafe' });
  if (parsed.errors.length > 0) return null;
  const values: Record<string, Located<string>> = {};
  visit(parsed, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key) || path.filter(isPair).length > 0) return visit.SKIP;
      const node = pair.value as { range?: [number, number, number] | null } | null;
      if (!node?.range) return visit.SKIP;
      const whole = trimSpan(text, { start: body.start + node.range[0], end: body.start + node.range[1] });
      const span = unquoted(text, whole);
      if (span.start < span.end) values[String(pair.key.value)] = { value: text.slice(span.start, span.end), span };
      return visit.SKIP;
    },
  });
  return Object.keys(values).length > 0 || text.slice(body.start, body.end).trim() === '' ? values : null;
}

function readLines(text: string, body: Span): Record<string, Located<string>> {
  const values: Record<string, Located<string>> = {};
  let at = body.start;
  for (const line of text.slice(body.start, body.end).split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const match = KEY_LINE.exec(line.replace(/\r?\n$|\r$/, ''));
    if (match) {
      const start = at + match[0].length - match[2]!.length;
      const span = unquoted(text, trimSpan(text, { start, end: start + match[2]!.length }));
      if (span.start < span.end) values[match[1]!.trim()] = { value: text.slice(span.start, span.end), span };
    }
    at += line.length;
  }
  return values;
}

function unquoted(text: string, span: Span): Span {
  const first = text[span.start];
  const quoted = (first === '"' || first === "'") && span.end - span.start >= 2 && text[span.end - 1] === first;
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}

function gaps(whole: Span, parts: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = whole.start;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start > at) spans.push({ start: at, end: part.start });
    at = Math.max(at, part.end);
  }
  if (at < whole.end) spans.push({ start: at, end: whole.end });
  return spans;
}
