import { OriginalFault, type OriginalText, type ReadLimits, type SourceDocument } from '../original/original.js';
import { TextBuilder } from '../original/text-builder.js';
import { buildSegments } from './build-lines.js';
import { withoutContents } from './contents.js';
import { withoutRepeats } from './drawn-twice.js';
import { takeFootnotes } from './footnotes.js';
import { areOneTable, joinTables } from './join-tables.js';
import { type Line, piecesOf } from './line.js';
import { type Margins, marginsOf } from './margins.js';
import { pageAreas, type PageAreas, type PageTable } from './page-areas.js';
import { type FlowPart, isPageTable, pageFlow, type PlacedLine } from './page-flow.js';
import { buildParagraphs } from './paragraphs.js';
import { namePages, picturedPages } from './pictured-pages.js';
import type { PositionedPage } from './positioned-page.js';
import { runningHeads } from './running-heads.js';
import { hasOpenTable } from './unread-tables.js';
import { writeTable } from './write-table.js';

/** A page's areas and lines before they are in order. */
interface ReadPage {
  readonly page: PositionedPage;
  readonly areas: PageAreas;
  readonly segments: readonly Line[];
}

/** Runs of text on one page. */
const MAX_ITEMS = 50_000;

/** What the layout needs to know of a format. */
export interface LaidOutFormat {
  readonly mediaType: string;
  /** What makes text of pictures where there is none, and where they stand among text. */
  readonly toText: string;
  readonly toTextAmongText: string;
}

/**
 * Positioned text of pages to running text: lines, paragraphs and tables whole again, in reading order, without what belongs to the
 * pages; footnotes at its end.
 * @throws OriginalFault NO_TEXT_LAYER, TOO_LARGE
 */
export function layOut(
  { source }: SourceDocument,
  { mediaType, toText, toTextAmongText }: LaidOutFormat,
  positioned: readonly PositionedPage[],
  limits: ReadLimits,
): OriginalText {
  const pages = withoutHeads(positioned.map(readPage));
  const hasText = ({ segments, areas }: ReadPage) => segments.length > 0 || areas.tables.length > 0;
  if (!pages.some(hasText)) throw noTextLayer(pages.length, toText);
  const size = textSize(pages.flatMap(({ segments }) => segments));
  const notes: Line[][] = [];
  const flow = pages.flatMap(({ page, areas, segments }) => {
    const { body, notes: own } = takeFootnotes(segments, size, page);
    notes.push(...own);
    return pageFlow({ width: page.width, segments: body, tables: areas.tables, frames: areas.frames });
  });
  const builder = new TextBuilder(limits);
  writeFlow(flow, size, builder);
  for (const lines of notes) builder.paragraph(piecesOf(lines));
  report(pages, hasText, toTextAmongText, builder);
  return builder.finish(source, mediaType);
}

function readPage(page: PositionedPage): ReadPage {
  if (page.items.length > MAX_ITEMS)
    throw new OriginalFault(
      'TOO_LARGE',
      `page ${page.number} has ${page.items.length} pieces of text, more than the ${MAX_ITEMS} of a page`,
    );
  const areas = pageAreas({ ...page, items: withoutRepeats(page.items) });
  return { page, areas, segments: buildSegments(areas.rest, page.number) };
}

function withoutHeads(pages: readonly ReadPage[]): ReadPage[] {
  const heads = runningHeads(pages.map(({ page, segments }) => ({ height: page.height, lines: segments })));
  return pages.map((read) => ({ ...read, segments: read.segments.filter((line) => !heads.has(line)) }));
}

/** The size that most signs have. */
function textSize(lines: readonly Line[]): number {
  const signs = new Map<number, number>();
  for (const { size, text } of lines) signs.set(Math.round(size * 2) / 2, (signs.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  return [...signs].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function writeFlow(flow: readonly FlowPart[], size: number, builder: TextBuilder): void {
  const lines = withoutContents(flow.filter((part): part is PlacedLine => !isPageTable(part)));
  const margins = marginsByMeasure(lines);
  const kept = new Set<FlowPart>(lines);
  let tables = 0;
  let run: PlacedLine[] = [];
  const flush = () => {
    const set = run.map((line) => ({ ...line, margins: margins.get(line.measure)! }));
    for (const paragraph of buildParagraphs(set, size)) builder.paragraph(piecesOf(paragraph));
    run = [];
  };
  for (const part of runsOfTables(flow.filter((part) => isPageTable(part) || kept.has(part)))) {
    if (Array.isArray(part)) {
      flush();
      writeTable(joinTables(part), ++tables, builder);
    } else run.push(part);
  }
  flush();
}

function marginsByMeasure(lines: readonly PlacedLine[]): ReadonlyMap<string, Margins> {
  const groups = new Map<string, PlacedLine[]>();
  for (const line of lines) groups.set(line.measure, [...(groups.get(line.measure) ?? []), line]);
  return new Map([...groups].map(([measure, group]) => [measure, marginsOf(group, group[0]!.frame)]));
}

/** The parts of one table, on one page after the other, as one. */
function runsOfTables(flow: readonly FlowPart[]): (PlacedLine | PageTable[])[] {
  const runs: (PlacedLine | PageTable[])[] = [];
  for (const part of flow) {
    const last = runs.at(-1);
    if (!isPageTable(part)) runs.push(part);
    else if (Array.isArray(last) && last.at(-1)!.page + 1 === part.page && areOneTable(last.at(-1)!, part)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

function report(pages: readonly ReadPage[], hasText: (page: ReadPage) => boolean, toText: string, builder: TextBuilder): void {
  const pictured = picturedPages(pages.map((read) => ({ page: read.page, hasText: hasText(read) })));
  if (pictured.length > 0)
    builder.report(
      'TEXT_AS_PICTURE',
      `${namePages(pictured)}: a picture may hold text or a table, which is not read; where it does, ${toText} makes text of it`,
    );
  const unread = pages
    .filter(({ areas, page, segments }) => areas.unread.length > 0 || hasOpenTable(page, segments))
    .map(({ page }) => page.number);
  if (unread.length > 0)
    builder.report(
      'UNREAD_TABLE',
      `${namePages(unread)}: drawn lines make no table that can be read; the words inside are read line by line`,
    );
}

function noTextLayer(pages: number, toText: string): OriginalFault {
  return new OriginalFault(
    'NO_TEXT_LAYER',
    `its ${pages} page${pages === 1 ? ' has' : 's have'} no text, as scans have none; ${toText} makes text of pictures`,
  );
}
