import { compareCodePoints } from '../../schema/compare-code-points.js';
import type { DocumentGraph } from '../../schema/records.js';

/** How often one rule gave records of one type over several plans. */
export interface RuleCount {
  /** `name`: mentions, by the type of their entity. `relation`: assertions of relations, by the type of the relation. */
  readonly record: 'name' | 'relation';
  readonly rule: string;
  readonly type: string;
  readonly count: number;
  /** For each 1,000 code points of all plans. */
  readonly density: number;
}

/** Counts by rule and type what plans give, so that a rule that gives much or hardly anything is seen. */
export class RuleCounts {
  #characters = 0;
  readonly #counts = new Map<string, number>();

  add({ document, entities, mentions, relations, assertions }: DocumentGraph): void {
    this.#characters += document.length;
    const types = new Map([...entities, ...relations].map(({ id, type }) => [id, type]));
    for (const { rule, entity } of mentions) this.#count('name', rule, types.get(entity)!);
    for (const { rule, relation } of assertions) if (relation !== undefined) this.#count('relation', rule, types.get(relation)!);
  }

  #count(record: RuleCount['record'], rule: string, type: string): void {
    const key = JSON.stringify([record, rule, type]);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Names before relations, the most frequent first. */
  all(): RuleCount[] {
    const counts = [...this.#counts].map(([key, count]): RuleCount => {
      const [record, rule, type] = JSON.parse(key) as [RuleCount['record'], string, string];
      return { record, rule, type, count, density: Math.round((count / this.#characters) * 1_000_000) / 1000 };
    });
    return counts.sort(
      (a, b) => compareCodePoints(a.record, b.record) || b.count - a.count || compareCodePoints(a.rule + a.type, b.rule + b.type),
    );
  }
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
    .join('\n');
}
