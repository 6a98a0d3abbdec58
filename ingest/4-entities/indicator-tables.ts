import type { Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';
import { readTables, sentenceAt, type TableRow } from '../3-mentions/tables.js';
import type { Comparator, TargetRules } from '../knowledge/target-rules.js';
import { parseNumber } from '../text/numerals.js';

/** One number of a table of indicators; the span is its cell in the view. */
export interface Indicator {
  readonly span: Span;
  readonly sentence: number;
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly year: number;
  readonly subject: string;
  readonly binding: string | undefined;
}

/** A number alone in its cell, with a sign before it, brackets for a running total, and words of measure behind it. */
const VALUE = /^([≥>≧≤<≦]=?)?\s*(?:[[〔［]\s*)?(\d[\d,]*(?:\.\d+)?)(?![\d,])(.*)$/u;
const CLOSING = /^\s*(?:[\]〕］]\s*)?/;
const SIGNS: Readonly<Record<string, Comparator>> = {
  '≥': 'AT_LEAST',
  '>': 'AT_LEAST',
  '≧': 'AT_LEAST',
  '≤': 'AT_MOST',
  '<': 'AT_MOST',
  '≦': 'AT_MOST',
};

/**
 * The targets of tables that set indicators against years (指标|单位|2030年|2035年|属性). A column of a year that the document
 * looks back to is no target; where its year is not known, only the last column counts.
 */
export function readIndicatorTables(document: StructuredDocument, rules: TargetRules, reference: number | undefined): Indicator[] {
  return readTables(document).flatMap(({ headings, rows }) => {
    const name = headings.findIndex((heading) => rules.indicatorHeading.test(heading));
    const years = headings.flatMap((heading, column) => {
      const year = column === name ? undefined : /(20\d\d)/.exec(heading)?.[1];
      return year === undefined ? [] : [{ column, year: Number(year) }];
    });
    if (name === -1 || years.length === 0) return [];
    const last = Math.max(...years.map(({ year }) => year));
    const ahead = years.filter(({ year }) => (reference === undefined ? year === last : year >= reference));
    const unitColumn = headings.findIndex((heading) => rules.unitHeading.test(heading));
    return rows.flatMap((row) => indicatorsOf(row, { name, unitColumn, ahead }, document, rules));
  });
}

interface Columns {
  readonly name: number;
  readonly unitColumn: number;
  readonly ahead: readonly { readonly column: number; readonly year: number }[];
}

function indicatorsOf(row: TableRow, { name, unitColumn, ahead }: Columns, document: StructuredDocument, rules: TargetRules): Indicator[] {
  const { view } = document;
  const plain = (column: number): string => {
    const cell = row.cells[column];
    return cell ? view.plain.slice(cell.start, cell.end).trim() : '';
  };
  const text = row.cells.map(({ start, end }) => view.text.slice(start, end));
  const label = plain(name);
  const bracket = /^(.*)[（(]([^（）()]{1,12})[）)]$/u.exec(label);
  const stated = (unitColumn === -1 ? '' : (text[unitColumn] ?? '').trim()) || (bracket?.[2] ?? '');
  const binding = rules.binding.find(({ pattern }) => text.some((cell) => pattern.test(cell)))?.value;
  return ahead.flatMap(({ column, year }) => {
    const cell = row.cells[column];
    const match = cell && VALUE.exec(text[column]!.trim());
    if (!match) return [];
    const [, sign, digits, rest] = match;
    const measure = measureOf(digits!, rest!.replace(CLOSING, ''), stated, rules);
    if (measure === null) return [];
    const comparator = sign ? SIGNS[sign[0]!]! : measure.comparator;
    return [
      {
        span: cell,
        sentence: sentenceAt(document, row, cell.start),
        ...measure,
        comparator,
        year,
        subject: bracket?.[1]!.trimEnd() ?? label,
        binding,
      },
    ];
  });
}

/** A number with its unit: that of its own cell, or else that of the row. */
function measureOf(
  digits: string,
  rest: string,
  stated: string,
  rules: TargetRules,
): { value: number; unit: string; comparator: Comparator } | null {
  const inCell = [...`${digits}${rest}`.matchAll(rules.quantity)][0];
  const written = inCell ?? [...`${digits}${stated}`.matchAll(rules.quantity)][0];
  const behind = inCell ? `${digits}${rest}`.slice(inCell[0].length) : rest;
  const comparator = rules.comparators.find(({ after }) => after.test(behind))?.comparator ?? 'EXACT';
  if (written) {
    const value = parseNumber(written[1]! + (written[2] ?? ''));
    return value === null ? null : { value, unit: rules.unitByFold.get(written[5]!) ?? written[5]!, comparator };
  }
  const value = parseNumber(digits);
  return value === null || stated === '' ? null : { value, unit: stated, comparator };
}
