import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, machineLine, ratio, table } from '../format-report.js';
import { describeMachine, type Machine } from '../machine.js';
import { runChild } from '../run-child.js';
import type { Usage } from './usage.js';

/** The store grows to so many documents, and what these took that came with the step. */
export interface GrowthStep extends Usage {
  readonly documents: number;
  readonly added: number;
  readonly fileMegabytes: number;
}

export interface IngestFigures {
  readonly steps: readonly GrowthStep[];
  /** The most memory that the process held, its threads included. */
  readonly residentMebibytes: number;
}

/** The same documents: extraction alone, their graphs written by hand, and by a store. */
export interface FloorFigures {
  readonly extraction: Usage;
  readonly plain: Usage;
  readonly ours: Usage;
}

export interface IngestReport {
  readonly machine: Machine;
  readonly ingest: IngestFigures;
  readonly floorOf: number;
  readonly floor: FloorFigures;
}

const STEPS = [10, 50, 150, 452, 1000, 2000, 5000];

/** The hand-written loader is compared over so many at most. */
const COMPARED = 452;

/** @param upTo how many documents the store holds in the end */
export async function measureIngest(note: (what: string) => void, upTo: number): Promise<IngestReport> {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-bench-'));
  const machine = describeMachine();
  const steps = [...STEPS.filter((step) => step < upTo), upTo];
  const floorOf = Math.min(upTo, COMPARED);
  try {
    note(`ingest of ${upTo} documents`);
    const ingest = await runChild<IngestFigures>('ingest/ingest-child.js', join(folder, 'ingested.db'), ...steps.map(String));
    note('extraction and loading apart');
    const floor = await runChild<FloorFigures>('ingest/floor-child.js', folder, String(floorOf));
    return { machine, ingest, floorOf, floor };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function formatIngest({ machine, ingest, floorOf, floor }: IngestReport): string {
  const megabytes = (written: number | null, documents: number): string => (written === null ? '–' : (written / documents).toFixed(2));
  const rows = ingest.steps.map(({ documents, added, processor, wall, written, fileMegabytes }, at) => [
    at === 0 ? `the first ${added}, with the start` : `up to ${count(documents)}`,
    (added / processor).toFixed(1),
    (wall / processor).toFixed(2),
    megabytes(written, added),
    count(fileMegabytes),
  ]);
  const sum = (of: (step: GrowthStep) => number): number => ingest.steps.reduce((total, step) => total + of(step), 0);
  const last = ingest.steps.at(-1)!;
  const processor = sum((step) => step.processor);
  const loads = (name: string, { processor, written }: Usage): string[] => [
    name,
    (floorOf / processor).toFixed(1),
    megabytes(written, floorOf),
    ratio(processor, floor.plain.processor),
  ];
  return [
    machineLine(machine),
    '',
    'plangraph ingest, into one SQLite file',
    table([['documents', 'a processor second', 'wall / processor', 'MB written each', 'file MB'], ...rows]),
    `  all ${count(last.documents)}: ${(last.documents / processor).toFixed(1)} documents a second of processor time, ` +
      `${count(sum(({ written }) => written ?? 0))} MB written, at most ${count(ingest.residentMebibytes)} MiB resident`,
    '',
    `${count(floorOf)} documents, one after the other, extraction apart from loading 32 in a transaction`,
    table([
      ['', 'documents a processor second', 'MB written each', 'time against by hand'],
      loads('extraction alone', floor.extraction),
      loads('loading by hand', floor.plain),
      loads('loading into a store', floor.ours),
    ]),
  ].join('\n');
}
