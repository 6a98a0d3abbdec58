import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import type { Evaluation, Figures } from '../../src/quality/evaluate.js';

/** A figure may drop by this much before a test fails. */
export const TOLERANCE = 0.005;

/** Figures by group and document. */
export type Frozen = Readonly<Record<string, Readonly<Record<string, Figures>>>>;

const path = join(packageRoot, 'test', 'quality', 'frozen.json');

export function readFrozen(): Frozen {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Frozen) : {};
}

/** Takes the figures of one group over; the other groups keep theirs. */
export function freeze(group: string, evaluation: Evaluation): void {
  const frozen = { ...readFrozen(), [group]: roundedFigures(evaluation) };
  const sorted = Object.fromEntries(Object.entries(frozen).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

function roundedFigures({ documents }: Evaluation): Record<string, Figures> {
  const rounded = (figures: Figures) =>
    Object.fromEntries(Object.entries(figures).map(([part, value]) => [part, value === null ? null : Number(value.toFixed(4))]));
  return Object.fromEntries(documents.map(({ name, figures }) => [name, rounded(figures) as unknown as Figures]));
}

/** What is worse than frozen, one line each; documents that only one side has are named too. */
export function findDrops(frozen: Readonly<Record<string, Figures>>, { documents }: Evaluation): string[] {
  const evaluated = new Map(documents.map(({ name, figures }) => [name, figures]));
  const gone = Object.keys(frozen).filter((name) => !evaluated.has(name));
  const fresh = [...evaluated.keys()].filter((name) => !(name in frozen));
  const drops = Object.entries(frozen).flatMap(([name, before]) => {
    const after = evaluated.get(name);
    return after ? compare(before, after).map((line) => `${name}: ${line}`) : [];
  });
  return [...gone.map((name) => `${name}: has no gold any more`), ...fresh.map((name) => `${name}: is not frozen yet`), ...drops];
}

function compare(before: Figures, after: Figures): string[] {
  return (Object.keys(before) as (keyof Figures)[]).flatMap((part) => {
    const was = before[part];
    const is = after[part];
    if (was === null || (is !== null && is >= was - TOLERANCE)) return [];
    return [`${part} ${was.toFixed(3)} → ${is === null ? 'nothing to measure' : is.toFixed(3)}`];
  });
}
