import { readFileSync } from 'node:fs';
import type { OriginalText } from '../../ingest/formats/original/original.js';
import type { DocumentGraph } from '../../schema/records.js';

/** What a careful reader finds in an original: `../shared/originals/expected`, whose README says how to compare. */
export interface Expected {
  readonly title: string;
  readonly docNumber: string | null;
  readonly date: string | null;
  readonly tasks: readonly { readonly number: string; readonly title: string; readonly optional?: boolean }[];
  readonly targets: readonly ExpectedTarget[];
  readonly targetsComplete: boolean;
  readonly tables: readonly ExpectedTable[];
  readonly paragraphs: readonly { readonly text: string; readonly page?: number; readonly toPage?: number }[];
  readonly pages?: readonly { readonly quote: string; readonly page: number }[];
  readonly forbidden: readonly string[];
  readonly forbiddenRegex?: readonly string[];
  readonly headings?: readonly string[];
}

interface ExpectedTarget {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string | null;
  readonly what: string;
  readonly year?: number;
  readonly optional?: boolean;
}

interface ExpectedTable {
  readonly page?: number;
  readonly toPage?: number;
  readonly rows: number;
  readonly columns: number;
  readonly header: readonly string[];
  readonly first_row: readonly string[];
  readonly last_row: readonly string[];
  readonly inImage?: boolean;
}

export const readExpected = (path: string): Expected => JSON.parse(readFileSync(path, 'utf8')) as Expected;

/** Words as they are compared: in one form and one width, without white space. */
export function comparable(words: unknown): string {
  return String(words)
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/[\u00ad\u2010-\u2015\u2212~]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'");
}

/** Where a reading differs from what a careful reader found, a line each; none where nothing does. */
export function missesOf(expected: Expected, original: OriginalText, graph: DocumentGraph): string[] {
  return [
    ...headMisses(expected, graph),
    ...paragraphMisses(expected, original),
    ...pageMisses(expected, original),
    ...tableMisses(expected, original),
    ...forbiddenMisses(expected, original),
    ...taskMisses(expected, graph),
    ...targetMisses(expected, graph),
  ];
}

function headMisses({ title, docNumber, date }: Expected, { document }: DocumentGraph): string[] {
  return [
    ...(comparable(document.title) === comparable(title) ? [] : [`title: ${document.title}`]),
    ...(docNumber === null || comparable(document.docNumber) === comparable(docNumber) ? [] : [`number: ${document.docNumber}`]),
    ...(date === null || document.date === date ? [] : [`date: ${document.date}`]),
  ];
}

/** Paragraphs whole and alone, on their pages; headings at the head of one. */
function paragraphMisses({ paragraphs, headings }: Expected, { text, parts }: OriginalText): string[] {
  const lines = new Map<string, { start: number; end: number }>();
  for (const { 0: line, index } of text.matchAll(/.+/g)) lines.set(comparable(line), { start: index, end: index + line.length });
  const misses: string[] = [];
  for (const { text: words, page, toPage } of paragraphs) {
    const found = lines.get(comparable(words));
    const pages = found ? parts.filter(({ start, end }) => start < found.end && end > found.start).flatMap((part) => part.page ?? []) : [];
    if (!found) misses.push(`paragraph: ${words.slice(0, 20)}`);
    else if (page !== undefined && (pages[0] !== page || pages.at(-1) !== toPage))
      misses.push(`pages ${pages.join()}: ${words.slice(0, 20)}`);
  }
  const all = [...lines.keys()];
  for (const heading of headings ?? []) if (!all.some((line) => line.startsWith(comparable(heading)))) misses.push(`heading: ${heading}`);
  return misses;
}

/** The page of a phrase is that of the part which its first words lie in. */
function pageMisses({ pages }: Expected, { text, parts }: OriginalText): string[] {
  const places: number[] = [];
  let joined = '';
  for (const { 0: sign, index } of text.matchAll(/\S/gu)) {
    const words = comparable(sign);
    joined += words;
    for (let i = 0; i < words.length; i++) places.push(index);
  }
  return (pages ?? []).flatMap(({ quote, page }) => {
    const found: (number | undefined)[] = [];
    for (let at = joined.indexOf(comparable(quote)); at >= 0; at = joined.indexOf(comparable(quote), at + 1))
      found.push(parts.find(({ start, end }) => start <= places[at]! && end > places[at]!)?.page);
    return found.includes(page) ? [] : [`page ${page}, not ${found.join()}: ${quote}`];
  });
}

/** The Markdown tables of a text, cell by cell, without the line of dashes. */
function tablesIn(text: string): string[][][] {
  const blocks = text.match(/(?:^\|.*\|\n?)+/gm) ?? [];
  return blocks.map((block) =>
    block
      .trimEnd()
      .split('\n')
      .filter((row) => !/^[|\s-]+$/.test(row))
      .map((row) => row.slice(1, -1).split('|').map(comparable)),
  );
}

/** Rows that are one header are counted once. */
function tableMisses({ tables }: Expected, { text }: OriginalText): string[] {
  const found = tablesIn(text);
  return tables.flatMap(({ rows, columns, header, first_row: first, last_row: last, inImage }, index) => {
    if (inImage === true) return [];
    const has = (table: string[][], row: readonly string[]) => table.some((cells) => sameRow(cells, row));
    const table = found.find((one) => has(one, first));
    if (!table) return [`table ${index + 1}`];
    const headerRows = header.some((cell) => /^\S+ \S/.test(cell)) ? 2 : 1;
    return [
      ...(sameRow(table[0]!, header) ? [] : [`table ${index + 1}: header ${table[0]!.join('|')}`]),
      ...(table.length === rows || table.length === rows - headerRows + 1 ? [] : [`table ${index + 1}: ${table.length} rows, not ${rows}`]),
      ...(table[0]!.length === columns ? [] : [`table ${index + 1}: ${table[0]!.length} columns, not ${columns}`]),
      ...(has(table, last) ? [] : [`table ${index + 1}: last row`]),
    ];
  });
}

function sameRow(cells: readonly string[], row: readonly string[]): boolean {
  return cells.length === row.length && cells.every((cell, column) => cell === comparable(row[column]));
}

function forbiddenMisses({ forbidden, forbiddenRegex }: Expected, { text }: OriginalText): string[] {
  const words = comparable(text);
  return [
    ...forbidden.filter((one) => words.includes(comparable(one))).map((one) => `forbidden: ${one}`),
    ...(forbiddenRegex ?? []).filter((one) => new RegExp(one.replace('(?m)', ''), 'm').test(text)).map((one) => `forbidden: ${one}`),
  ];
}

function taskMisses({ tasks }: Expected, { entities }: DocumentGraph): string[] {
  const found = entities
    .filter(({ type }) => type === 'Task')
    .map(({ attributes }) => comparable(`${attributes.number} ${attributes.title}`));
  const wanted = new Map(tasks.map((task) => [comparable(`${task.number} ${task.title}`), task]));
  return [
    ...[...wanted].filter(([key, { optional }]) => optional !== true && !found.includes(key)).map(([, { number }]) => `task ${number}`),
    ...found.filter((key) => !wanted.has(key)).map((key) => `no task: ${key.slice(0, 30)}`),
  ];
}

function targetMisses({ targets, targetsComplete }: Expected, { entities }: DocumentGraph): string[] {
  const found = entities.filter(({ type }) => type === 'Target').map(({ attributes }) => attributes);
  const isFound = ({ value, unit, year }: ExpectedTarget) =>
    found.findIndex((one) => one.value === value && (unit === null || one.unit === unit) && (year === undefined || one.year === year));
  const matched = new Set(targets.map(isFound));
  const missing = targets
    .filter((target) => target.optional !== true && isFound(target) < 0)
    .map((target) => `target ${target.value} ${target.unit}`);
  const wrong = targetsComplete
    ? found.filter((_, index) => !matched.has(index)).map(({ value, unit }) => `no target: ${value} ${unit}`)
    : [];
  return [...missing, ...wrong];
}
