import type { DocumentEvaluation, Evaluation, Figures } from './evaluate.js';
import type { Share } from './lexicon-recall.js';
import type { Reliability } from './reliability.js';
import { SCORED_PARTS, SCORED_SHARES } from './score.js';

const PARTS = [...SCORED_PARTS, ...SCORED_SHARES];
const HEADS: Readonly<Record<(typeof PARTS)[number], string>> = {
  entities: 'ent',
  mentions: 'ment',
  relations: 'rel',
  unlabelled: 'unlab',
  responsibilities: 'resp',
  targets: 'targ',
  tasks: 'task',
  dates: 'date',
  roles: 'role',
  modality: 'modal',
  provenance: 'prov',
};

/** A compact table: F1 for each document and part, then the means, then F1 by entity type. */
export function formatEvaluation({ documents, means, byType, lexicon, reliability }: Evaluation): string {
  const width = Math.max(...documents.map(({ name }) => name.length), 'mean precision'.length);
  const row = (head: string, cells: readonly string[]) => `${head.padEnd(width)}  ${cells.join(' ')}`;
  const figures = (head: string, values: Figures) =>
    row(
      head,
      PARTS.map((part) => figure(values[part])),
    );
  const types =
    documents.length > 1
      ? byType
      : Object.fromEntries(Object.entries(documents[0]?.score.byType ?? {}).map(([type, ratio]) => [type, ratio.f1]));
  return [
    row(
      'F1',
      PARTS.map((part) => HEADS[part].padStart(5)),
    ),
    ...documents.map(({ name, figures: values }) => figures(name, values)),
    figures('mean', means.f1),
    figures('mean precision', means.precision),
    figures('mean recall', means.recall),
    `by type  ${Object.entries(types)
      .map(([type, f1]) => `${type} ${figure(f1).trim()}`)
      .join('  ')}`,
    `recall   ${lexicon.map(({ type, known, unknown }) => `${type} ${shareText(known)} listed, ${shareText(unknown)} not`).join('; ')}`,
    formatReliability(reliability),
  ].join('\n');
}

/** How often each rule that finds names was right, the most frequent first; those wrong in more than a third are marked. */
export function formatNameRules({ nameRules }: Evaluation): string {
  const width = Math.max(...nameRules.map(({ rule }) => rule.length), 'rule'.length);
  const rows = [...nameRules].sort((a, b) => b.all - a.all || (a.rule < b.rule ? -1 : 1));
  return [
    `${'rule'.padEnd(width)}  right  of`,
    ...rows.map(({ rule, right, all }) => {
      const mark = right * 3 < all * 2 ? '  more than a third wrong' : '';
      return `${rule.padEnd(width)}  ${String(right).padStart(5)}  ${String(all).padStart(4)}${mark}`;
    }),
  ].join('\n');
}

/** The means of the rules alone beside those of rules and model, F1, precision and recall. */
export function formatComparison(rules: Evaluation, both: Evaluation): string {
  const head = (text: string): string => text.padEnd('rules+llm precision'.length);
  const row = (name: string, cells: readonly string[]): string => `${head(name)}  ${cells.join(' ')}`;
  const rows = (['f1', 'precision', 'recall'] as const).flatMap((measure) =>
    [['rules', rules] as const, ['rules+llm', both] as const].map(([name, { means }]) =>
      row(
        `${name} ${measure}`,
        PARTS.map((part) => figure(means[measure][part])),
      ),
    ),
  );
  return [
    row(
      'means',
      PARTS.map((part) => HEADS[part].padStart(5)),
    ),
    ...rows,
  ].join('\n');
}

function shareText({ found, all }: Share): string {
  return `${found}/${all}`;
}

function formatReliability({ bins, error }: Reliability): string {
  const rows = bins.map(
    ({ from, count, meanConfidence, precision }) =>
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)} ${meanConfidence.toFixed(2)}→${precision.toFixed(2)} (${count})`,
  );
  return `confidence → precision  ${rows.join('  ')}  expected calibration error ${figure(error).trim()}`;
}

function figure(value: number | null): string {
  return value === null ? '    -' : value.toFixed(3);
}

/** What was missed and what is wrong in one document, part by part; items that repeat stand once with their count. */
export function formatErrors({ name, score }: DocumentEvaluation): string {
  const lines = [`== ${name}`];
  const list = (head: string, items: readonly string[] = []) => {
    if (items.length > 0) lines.push(`${head} (${items.length}):`, ...counted(items).map((item) => `  ${item}`));
  };
  for (const part of SCORED_PARTS) {
    list(`missed ${part}`, score.missed[part]);
    list(`wrong ${part}`, score.wrong[part]);
  }
  list('wrong modality', score.wrong.modality);
  return lines.join('\n');
}

function counted(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, count]) => (count > 1 ? `${item} ×${count}` : item));
}
