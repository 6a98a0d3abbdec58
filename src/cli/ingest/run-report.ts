import { basename } from 'node:path';
import type { LoadRun } from '../../load/load-graphs.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { type IngestedDocument, type IngestRun, isLoaded } from './ingest-inputs.js';
import { countIssues, noteIssues } from '../reports/issue-lines.js';
import { statsLines } from '../reports/stats-lines.js';
import type { GraphStore } from '../../store/port/graph-store.js';

const OUTCOMES = ['added', 'replaced', 'unchanged', 'refused', 'failed'] as const;

/** Says on stderr what is wrong with one document: its issues, or why it could not be read. */
export function noteDocument(cli: Cli, document: IngestedDocument): void {
  noteIssues(cli.terminal, document.source, document.issues);
  if (document.error) {
    cli.terminal.note(`${cli.terminal.style(['bold', 'red'], 'error:', 'stderr')} ${document.error.message}`);
    if (document.error.hint !== undefined) cli.terminal.note(`hint: ${document.error.hint}`);
  }
}

const MAX_NAMES = 10;

/** Says on stderr which files of a folder were not read. */
export function noteSkipped(cli: Cli, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const names = paths.slice(0, MAX_NAMES).map((path) => basename(path));
  const more = paths.length > MAX_NAMES ? `, and ${paths.length - MAX_NAMES} more` : '';
  cli.terminal.note(`skipped ${paths.length}, no documents by their names: ${names.join(', ')}${more}; name a file itself to have it read`);
}

/** Prints what a run did and what the store now holds; the code says whether every document went in. */
export async function reportRun(
  cli: Cli,
  run: IngestRun,
  store: GraphStore,
  { asJson, asked }: { asJson: boolean; asked: number },
): Promise<ExitCode> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, countOf(run, outcome)]));
  const issues = run.documents.flatMap((document) => document.issues);
  const stats = await store.reader.stats();
  if (asJson)
    cli.terminal.printJson({ store: store.url, interrupted: run.interrupted, counts, documents: run.documents.map(toJson), graph: stats });
  else {
    const done = OUTCOMES.flatMap((outcome) => (countOf(run, outcome) > 0 ? `${countOf(run, outcome)} ${outcome}` : []));
    cli.terminal.print(
      [
        `read        ${run.documents.length} of ${asked}: ${done.join(', ') || 'nothing'}`,
        `issues      ${countIssues(issues)}`,
        `store       ${store.url}`,
        ...statsLines(stats),
      ].join('\n'),
    );
  }
  if (run.interrupted) {
    cli.terminal.note(
      `interrupted: ${run.documents.length} of ${asked} documents were read; each ` +
        `of them is in the store as a whole, the others are untouched`,
    );
    return 130;
  }
  return run.documents.every(isLoaded) ? 0 : 1;
}

function countOf(run: IngestRun, outcome: IngestedDocument['outcome']): number {
  return run.documents.filter((document) => document.outcome === outcome).length;
}

function toJson({ error, ...document }: IngestedDocument): unknown {
  return error ? { ...document, error: { code: error.code, message: error.message, hint: error.hint } } : document;
}

/** Prints what an import or a copy did and what the store now holds. */
export async function reportLoad(cli: Cli, { counts, interrupted }: LoadRun, store: GraphStore, asJson: boolean): Promise<ExitCode> {
  const [stats, dataVersion] = await Promise.all([store.reader.stats(), store.reader.dataVersion()]);
  if (asJson) cli.terminal.printJson({ store: store.url, interrupted, counts, dataVersion, graph: stats });
  else {
    const done = Object.entries(counts).flatMap(([outcome, count]) => (count > 0 ? `${count} ${outcome}` : []));
    cli.terminal.print([`documents   ${done.join(', ') || 'none'}`, `store       ${store.url}`, ...statsLines(stats)].join('\n'));
  }
  if (!interrupted) return counts.refused > 0 ? 1 : 0;
  cli.terminal.note('interrupted: the documents above are in the store as a whole; run the command again to complete it');
  return 130;
}
