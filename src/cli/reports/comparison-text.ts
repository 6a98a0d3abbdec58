import type {
  BodyLine,
  ComparedTarget,
  ComparedTask,
  EntityLine,
  Passage,
  PlanComparison,
  TargetLine,
  TaskLine,
} from '../../compare/plan-comparison.js';

/** One row of a table: what became of it, the one side, the other side. */
export interface ComparisonRow {
  readonly status: string;
  readonly a: string;
  readonly b: string;
  readonly passages: { readonly a: Passage | null; readonly b: Passage | null };
  readonly confidence: number | null;
}

export interface ComparisonTable {
  readonly title: string;
  /** How many rows have each status, those with none left out. */
  readonly counts: string;
  readonly rows: readonly ComparisonRow[];
}

/** A comparison as tables for a person: tasks, targets, responsible bodies, and things that only one plan names, by type. */
export function comparisonTables({ counts, tasks, targets, bodies, entities }: PlanComparison): ComparisonTable[] {
  const types = [...new Set(entities.map(({ type }) => type))].sort();
  const tables = [
    { title: 'Tasks', counts: counted(counts.tasks), rows: tasks.map(taskRow) },
    { title: 'Targets', counts: counted(counts.targets), rows: targets.map(targetRow) },
    { title: 'Responsible bodies', counts: counted(counts.bodies), rows: bodies.map(bodyRow) },
    ...types.map((type) => {
      const ofType = entities.filter((entity) => entity.type === type);
      return { title: type, counts: counted(countStatuses(ofType)), rows: ofType.map(entityRow) };
    }),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** A comparison for reading: what it compares, counts first, then a line for each change; what stayed as it was is counted only. */
export function toComparisonText(comparison: PlanComparison): string {
  const { a, b } = comparison;
  const head = [`a  ${planLine(a)}`, `b  ${planLine(b)}`];
  const tables = comparisonTables(comparison);
  const counts = tables.map(({ title, counts: found }) => `${title.padEnd(20)} ${found}`);
  const changes = tables.flatMap(({ title, rows }) => {
    const changed = rows.filter(({ status }) => status !== 'kept' && status !== 'same');
    return changed.length === 0 ? [] : [[title, ...changed.map(textLine)].join('\n')];
  });
  return [head.join('\n'), counts.join('\n'), ...changes].join('\n\n');
}

export function planLine({ title, source, date }: PlanComparison['a']): string {
  return [title || '(no title)', date, source].filter((part) => part !== null).join('  ');
}

function textLine({ status, a, b, confidence }: ComparisonRow): string {
  const sides = [a, b].filter((side) => side !== '').join(' → ');
  return `  ${status.padEnd(14)} ${sides}${confidence === null ? '' : `  (${confidence.toFixed(2)})`}`;
}

/** From this confidence on a task has no partner, and what comes nearest to it says nothing. */
const SURE = 0.7;

function taskRow({ status, a, b, nearest, confidence }: TaskLine): ComparisonRow {
  const near = nearest && confidence < SURE ? `(near ${taskName(nearest)})` : '';
  return {
    status: word(status),
    a: a ? taskName(a) : near,
    b: b ? taskName(b) : near,
    passages: { a: a?.passage ?? null, b: b?.passage ?? null },
    confidence,
  };
}

const taskName = ({ number, title }: ComparedTask): string => `${number} ${title}`.trim();

function targetRow({ status, a, b, confidence }: TargetLine): ComparisonRow {
  const passages = { a: a?.passage ?? null, b: b?.passage ?? null };
  return { status: word(status), a: a ? targetName(a) : '', b: b ? targetName(b) : '', passages, confidence };
}

function targetName({ subject, value, valueMax, unit, comparator, year }: ComparedTarget): string {
  const amount = `${valueMax === null ? value : `${value}–${valueMax}`} ${unit}`.trim();
  return [subject, amount, comparator, year].filter((part) => part !== null && part !== '').join(' ');
}

function bodyRow({ change, body, a, b, passages, confidence }: BodyLine): ComparisonRow {
  const [inA, inB] = [passages.a ? body : '–', passages.b ? body : '–'];
  return { status: word(change), a: `${taskName(a)}: ${inA}`, b: `${taskName(b)}: ${inB}`, passages, confidence };
}

function entityRow({ status, name, passage }: EntityLine): ComparisonRow {
  const dropped = status === 'DROPPED';
  const passages = { a: dropped ? passage : null, b: dropped ? null : passage };
  return { status: word(status), a: dropped ? name : '', b: dropped ? '' : name, passages, confidence: null };
}

const word = (status: string): string => status.toLowerCase().replaceAll('_', ' ');

function countStatuses(lines: readonly { readonly status: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of lines) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function counted(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.length === 0 ? 'none' : parts.map(([status, count]) => `${count} ${word(status)}`).join(', ');
}
