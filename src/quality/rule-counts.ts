import { compareCodePoints } from '../../schema/compare-code-points.js';
import type { DocumentGraph } from '../../schema/records.js';
import { CodePointIndex } from '../../schema/span.js';

/** How often one rule gave records of one type over several plans. */
export interface RuleCount {
  /** `name`: mentions, by the type of their entity. `relation`: assertions of relations, by the type of the relation. */
  readonly record: 'name' | 'relation';
  readonly rule: string;
  readonly type: string;
  readonly count: number;
  /** For each 1,000 code points of all plans. */
  readonly density: number;
  /** Places that it found, chosen at random, with what stands around names; where they were asked for. */
  readonly samples?: readonly string[];
}

/** So many characters around a sampled name. */
const AROUND = 16;

/**
 * Counts by rule and type what plans give, so that a rule that gives much or hardly anything is seen, and keeps so many places of
 * each for reading. They are chosen at random but the same in every run (reservoir sampling, Vitter 1985).
 */
export class RuleCounts {
  #characters = 0;
  readonly #counts = new Map<string, { count: number; readonly samples: string[] }>();
  readonly #random = linearCongruential();

  constructor(readonly samples = 0) {}

  add({ document, entities, mentions, relations, assertions, text }: DocumentGraph): void {
    this.#characters += document.length;
    const index = this.samples > 0 ? new CodePointIndex(text) : undefined;
    const types = new Map([...entities, ...relations].map(({ id, type }) => [id, type]));
    for (const { rule, entity, start, end } of mentions)
      this.#count('name', rule, types.get(entity)!, () => inContext(text, index!.toUnits(start), index!.toUnits(end)));
    for (const { rule, relation, evidence } of assertions)
      if (relation !== undefined) this.#count('relation', rule, types.get(relation)!, () => oneLine(evidence[0]?.quote ?? ''));
  }

  #count(record: RuleCount['record'], rule: string, type: string, place: () => string): void {
    const key = JSON.stringify([record, rule, type]);
    const counted = this.#counts.get(key) ?? { count: 0, samples: [] };
    const at = counted.samples.length < this.samples ? counted.samples.length : Math.floor(this.#random() * (counted.count + 1));
    if (at < this.samples) counted.samples[at] = place();
    counted.count++;
    this.#counts.set(key, counted);
  }

  /** Names before relations, the most frequent first. */
  all(): RuleCount[] {
    const counts = [...this.#counts].map(([key, { count, samples }]): RuleCount => {
      const [record, rule, type] = JSON.parse(key) as [RuleCount['record'], string, string];
      const density = Math.round((count / this.#characters) * 1_000_000) / 1000;
      return { record, rule, type, count, density, ...(this.samples > 0 && { samples }) };
    });
    return counts.sort(
      (a, b) => compareCodePoints(a.record, b.record) || b.count - a.count || compareCodePoints(a.rule + a.type, b.rule + b.type),
    );
  }
}

function inContext(text: string, start: number, end: number): string {
  return oneLine(`${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Numbers from 0 to 1, the same every time (Numerical Recipes, "quick and dirty" generator). */
function linearCongruential(): () => number {
  let state = 1;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

/** The counts as a table. */
export function formatRuleCounts(counts: readonly RuleCount[]): string {
  const rows = [
    ['record', 'rule', 'type', 'count', 'per 1,000'],
    ...counts.map(({ record, rule, type, count, density }) => [record, rule, type, String(count), density.toFixed(3)]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '))
    .flatMap((line, index) => [line, ...(counts[index - 1]?.samples ?? []).map((sample) => `  ${sample}`)])
    .join('\n');
}
