import type { LoadRun } from '../../load/load-graphs.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { type IngestedDocument, type IngestRun, isLoaded } from './ingest-inputs.js';
import { countIssues, noteIssues } from '../reports/issue-lines.js';
import { statsLines } from '../reports/stats-lines.js';
import type { Skipped } from '../../sources/find-inputs.js';
import type { SkipReason } from '../../sources/walk-folder.js';
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

const SKIP_REASONS: Readonly<Record<SkipReason, string>> = {
  NOT_A_DOCUMENT: 'no documents by their extension',
  ABOUT_THE_FOLDER: 'about the folder',
  HIDDEN: 'hidden',
  LIBRARIES: 'libraries',
  SEEN_BEFORE: 'seen before, by another link',
};
const MAX_NAMES = 10;

/** What was not read of the folders, and why: a line for each reason, under one head. */
function skippedLines(skipped: readonly Skipped[]): string[] {
  const lines = Object.entries(SKIP_REASONS).flatMap(([reason, words]) => {
    const paths = skipped.filter((entry) => entry.reason === reason).map(({ path }) => path);
    const more = paths.length > MAX_NAMES ? `, and ${paths.length - MAX_NAMES} more` : '';
    return paths.length > 0 ? [`${paths.length} ${words}: ${paths.slice(0, MAX_NAMES).join(', ')}${more}`] : [];
  });
  return lines.map((line, index) => `${(index === 0 ? 'skipped' : '').padEnd(12)}${line}`);
}

/** Prints what a run did and what the store now holds; the code says whether every document went in. */
export async function reportRun(
  cli: Cli,
  run: IngestRun,
  store: GraphStore,
  { asJson, asked, skipped }: { asJson: boolean; asked: number; skipped: readonly Skipped[] },
): Promise<ExitCode> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, countOf(run, outcome)]));
  const issues = run.documents.flatMap((document) => document.issues);
  const stats = await store.reader.stats();
  if (asJson)
    cli.terminal.printJson({
      store: store.url,
      interrupted: run.interrupted,
      counts,
      documents: run.documents.map(toJson),
      skipped,
      graph: stats,
    });
  else {
    const done = OUTCOMES.flatMap((outcome) => (countOf(run, outcome) > 0 ? `${countOf(run, outcome)} ${outcome}` : []));
    cli.terminal.print(
      [
        `read        ${run.documents.length} of ${asked}: ${done.join(', ') || 'nothing'}`,
        ...skippedLines(skipped),
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
