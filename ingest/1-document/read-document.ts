import { extname } from 'node:path';
import { ISSUE_CODES, type IssueCode } from '../../schema/issues.js';
import type { Span } from '../../schema/span.js';
import { type OriginalText, READ_LIMITS, type SourceDocument } from '../formats/original/original.js';
import type { Issue, Metadata, ReadDocument } from './document.js';
import { documentLexicon } from './document-lexicon.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { readHeadingLevels } from './markup.js';
import { readMetadata } from './read-metadata.js';
import { readView } from './read-view.js';
import { decode } from '../text/decode.js';
import { matchesOf } from '../text/matches.js';
import { View } from '../text/view.js';

const STAGE = '1-document';
const LONG_LINE = 100_000;
const CONTROL = /(?!\s)\p{Cc}/u;
const NOTHING: Metadata = { issuers: [], frontMatter: {} };

/**
 * Bytes to text, with what the text says of itself. The stored text is the decoded text, unchanged but for a byte order mark at
 * its head, which is no part of it; or what the reader of a format made. A fault of the document becomes an issue, never an
 * exception; where nothing can be read the text is empty and an issue of level error says what to do.
 */
export function readDocument(input: SourceDocument | OriginalText): ReadDocument {
  const issues: Issue[] = [];
  const report = (code: IssueCode, message: string, span?: Span) =>
    issues.push({ code, message: `${input.source}: ${message}`, stage: STAGE, ...(span && { span }) });
  const { text, parts, headingLevels, ...known } = 'bytes' in input ? decoded(input, report) : { ...input, encoding: 'utf-8' };
  const base = { source: input.source, text, mediaType: known.mediaType, encoding: known.encoding, parts, issues };
  const unread = (): ReadDocument => ({ ...base, view: View.of(text), headingLevels: new Map(), metadata: NOTHING });
  if (!('bytes' in input)) for (const { code, message } of input.issues) report(code, message);
  if (issues.some(({ code }) => ISSUE_CODES[code] === 'error')) return unread();
  if (text.trim() === '') {
    report('EMPTY_DOCUMENT', 'there is no text in it; give a file with the words of a plan');
    return unread();
  }
  const control = CONTROL.exec(text);
  if (control) report('CONTROL_CHARACTERS', `there is a control character at ${control.index}; the rules read over all of them`);
  const front = readFrontMatter(text);
  const { view, isTraditional } = readView(text, frontMarkup(front), front?.span.end ?? 0);
  if (isTraditional)
    report('TRADITIONAL_CHARACTERS', 'it is written in traditional characters; the rules read their simplified forms, quotes stay');
  if (front?.fault !== undefined) report('BAD_FRONT_MATTER', front.fault, view.fromSource(front.span));
  const metadata = readMetadata(view, front);
  describe(view.plain, metadata, report);
  return { ...base, view, headingLevels: levelsInView(headingLevels, text, view), metadata };
}

/** The text of a file that needs no reader of its own. */
function decoded({ source, bytes }: SourceDocument, report: (code: IssueCode, message: string) => void): Decoded {
  const base = { mediaType: mediaTypeOf(source), parts: [] };
  if (bytes.length > READ_LIMITS.bytes) {
    report('TOO_LARGE', `it has more than the ${READ_LIMITS.bytes} bytes that one document may have; split it`);
    return { ...base, text: '', encoding: 'binary' };
  }
  const { text, encoding, faults } = decode(bytes);
  for (const { code, message } of faults) report(code, message);
  return { ...base, text, encoding };
}

interface Decoded extends Pick<ReadDocument, 'text' | 'mediaType' | 'encoding' | 'parts'> {
  readonly headingLevels?: ReadonlyMap<number, number>;
}

/** What a format says of its headings, where it says so; else what markup says. */
function levelsInView(known: ReadonlyMap<number, number> | undefined, text: string, view: View): Map<number, number> {
  if (!known) return readHeadingLevels(text, view);
  return new Map([...known].map(([start, level]) => [view.fromSource({ start, end: start }).start, level]));
}

function mediaTypeOf(source: string): string {
  return ['.md', '.markdown'].includes(extname(source).toLowerCase()) ? 'text/markdown' : 'text/plain';
}

/** Of a front matter's values, those that are addresses or machine marks are no language either; a date is. */
function frontMarkup(front: FrontMatter | null): Span[] {
  if (!front) return [];
  const dates = documentLexicon().raw.frontMatter.date;
  const machine = Object.entries(front.values)
    .filter(([key, { value }]) => !/[^\x21-\x7e]/.test(value) && !dates.includes(key.toLowerCase()) && /[\d/:]/.test(value))
    .map(([, { span }]) => span);
  const spans = [...front.markup, ...machine].sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && last.end >= span.start) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function describe(text: string, metadata: Metadata, report: (code: IssueCode, message: string, span?: Span) => void): void {
  const sample = text.slice(0, 200_000);
  const han = countIn(sample, /\p{Script=Han}/gu);
  const letters = countIn(sample, /\p{L}/gu);
  if (han < letters / 10) report('NOT_CHINESE', 'the text is hardly Chinese; the rules read Chinese plans and will find little');
  const long = longLine(text);
  if (long)
    report('LINE_TOO_LONG', `a line has ${long.end - long.start} characters; break the text into paragraphs if it came in one piece`, long);
  if (!metadata.title) report('NO_TITLE', 'no title was found; put it in a line of its own at the head, or in front matter as title:');
  if (metadata.issuers.length === 0) report('NO_ISSUER', 'no issuer was found; add it to front matter as issuer:');
  if (!metadata.date) report('NO_DATE', 'no date of issue was found; add it to front matter as date:');
}

/** How many code units the matches of a pattern take. */
function countIn(text: string, pattern: RegExp): number {
  return matchesOf(pattern, text).reduce((sum, [match]) => sum + match.length, 0);
}

function longLine(text: string): Span | undefined {
  if (text.length <= LONG_LINE) return undefined;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end - start > LONG_LINE) return { start, end };
    start = end + 1;
  }
  return undefined;
}
