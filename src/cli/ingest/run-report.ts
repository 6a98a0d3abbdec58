import type { LoadRun } from '../../load/load-graphs.js';
import type { Cli } from '../host/cli.js';
import type { ExitCode } from '../host/host.js';
import { type IngestedDocument, type IngestRun, isLoaded } from './ingest-inputs.js';
import { listed, type MissingSources } from './remove-missing.js';
import { codeCounts, countIssues, issuesBySource, noteIssues, unreadLines } from '../reports/issue-lines.js';
import { diffLines, factCounts } from '../reports/diff-lines.js';
import { statsLines } from '../reports/stats-lines.js';
import type { Skipped } from '../../sources/find-inputs.js';
import type { SkipReason } from '../../sources/walk-folder.js';
import type { GraphDiff } from '../../sync/diff-graphs.js';
import type { GraphStore } from '../../store/port/graph-store.js';

const OUTCOMES = ['added', 'replaced', 'renamed', 'twin', 'unchanged', 'refused', 'failed'] as const;

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

export interface RunReport {
  readonly run: IngestRun;
  readonly skipped: readonly Skipped[];
  /** Only where the folders were to be followed. */
  readonly gone?: MissingSources;
  readonly asked: number;
}

export interface ReportFlags {
  readonly json?: boolean;
  readonly diff?: boolean;
  readonly dryRun?: boolean;
}

/** Prints what a run did and what the store now holds; the code says whether every document went in. */
export async function reportRun(cli: Cli, report: RunReport, store: GraphStore, flags: ReportFlags): Promise<ExitCode> {
  const { run, gone, asked } = report;
  const stats = await store.reader.stats();
  if (flags.json) cli.terminal.printJson({ store: store.url, ...jsonReport(report, flags), graph: stats });
  else cli.terminal.print([...textReport(report, flags), `store       ${store.url}`, ...statsLines(stats)].join('\n'));
  if (run.interrupted) {
    cli.terminal.note(
      `interrupted: ${run.documents.length} of ${asked} documents were read; each ` +
        `of them is in the store as a whole, the others are untouched; run the same command again to go on`,
    );
    return 130;
  }
  return run.documents.every(isLoaded) && gone?.removed !== false ? 0 : 1;
}

/** What a look at the folders changed, for who follows them. */
export interface FolderChange {
  readonly counts: Readonly<Partial<Record<IngestedDocument['outcome'] | 'removed', number>>>;
  readonly facts?: GraphDiff['counts'];
  readonly sources: readonly string[];
}

/** Null where nothing changed. */
export function changeOf({ run, gone }: Pick<RunReport, 'run' | 'gone'>): FolderChange | null {
  const changed = run.documents.filter(({ outcome }) => outcome !== 'unchanged');
  const removed = gone?.removed ? gone.missing : [];
  if (changed.length + removed.length === 0) return null;
  const counts: Partial<Record<keyof FolderChange['counts'], number>> = {};
  for (const { outcome } of changed) counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (removed.length > 0) counts.removed = removed.length;
  const facts = sumOfFacts(run);
  return {
    counts,
    ...(facts && { facts }),
    sources: [...changed.map(({ source }) => source), ...removed],
  };
}

export function changeLine({ counts, facts, sources }: FolderChange): string {
  const done = Object.entries(counts).map(([outcome, count]) => `${count} ${outcome}`);
  return `${done.join(', ')}: ${listed(sources)}${facts ? ` (facts: ${factCounts(facts)})` : ''}`;
}

function jsonReport({ run, skipped, gone }: RunReport, { diff, dryRun = false }: ReportFlags): object {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, countOf(run, outcome)]));
  const facts = sumOfFacts(run);
  return {
    dryRun,
    interrupted: run.interrupted,
    counts,
    ...(facts && { facts }),
    ...(gone && { gone }),
    issues: {
      byCode: codeCounts(run.documents.flatMap(({ issues }) => issues)),
      bySource: issuesBySource(run.documents),
    },
    documents: run.documents.map((document) => toJson(document, diff ?? false)),
    skipped,
  };
}

function textReport({ run, skipped, gone, asked }: RunReport, { diff, dryRun }: ReportFlags): string[] {
  const done = OUTCOMES.flatMap((outcome) => (countOf(run, outcome) > 0 ? `${countOf(run, outcome)} ${outcome}` : []));
  const facts = sumOfFacts(run);
  return [
    ...(diff ? run.documents.flatMap(changesOf) : []),
    `read        ${run.documents.length} of ${asked}: ${done.join(', ') || 'nothing'}${dryRun ? ' (dry run: nothing was written)' : ''}`,
    ...(facts ? [`facts       ${factCounts(facts)}`] : []),
    ...run.documents.flatMap(otherNameLines).slice(0, MAX_NAMES),
    ...run.documents.flatMap(nearTwinLines).slice(0, MAX_NAMES),
    ...(gone
      ? [`gone        ${gone.missing.length === 0 ? 'none' : `${gone.missing.length}${gone.removed ? '' : ', left in the store'}`}`]
      : []),
    ...skippedLines(skipped),
    `issues      ${countIssues(run.documents.flatMap((document) => document.issues))}`,
    ...unreadLines(run.documents, MAX_NAMES).map((line, index) => `${(index === 0 ? 'unread' : '').padEnd(12)}${line}`),
  ];
}

function changesOf({ source, diff }: IngestedDocument): string[] {
  return diff ? [`${source}: ${factCounts(diff.counts)}`, ...diffLines(diff)] : [];
}

function nearTwinLines({ source, nearTwins = [] }: IngestedDocument): string[] {
  return nearTwins.map((twin) => `near twin   ${source} ~ ${twin.source} (${Math.floor(twin.similarity * 100)} % the same)`);
}

function otherNameLines({ source, outcome, otherNames }: IngestedDocument): string[] {
  if (!otherNames) return [];
  return [outcome === 'renamed' ? `renamed     ${listed(otherNames)} → ${source}` : `same text   ${source} = ${listed(otherNames)}`];
}

/** The facts of all documents that were there before and have been read anew; undefined where there are none. */
function sumOfFacts({ documents }: IngestRun): GraphDiff['counts'] | undefined {
  const all = documents.flatMap(({ diff }) => (diff ? [diff.counts] : []));
  if (all.length === 0) return undefined;
  const sum = (change: keyof GraphDiff['counts']): number => all.reduce((total, counts) => total + counts[change], 0);
  return { added: sum('added'), changed: sum('changed'), retracted: sum('retracted'), unchanged: sum('unchanged') };
}

function countOf(run: IngestRun, outcome: IngestedDocument['outcome']): number {
  return run.documents.filter((document) => document.outcome === outcome).length;
}

function toJson({ error, diff, ...document }: IngestedDocument, withChanges: boolean): unknown {
  return {
    ...document,
    ...(diff && { facts: diff.counts, ...(withChanges && { changes: diff.changes }) }),
    ...(error && { error: { code: error.code, message: error.message, hint: error.hint } }),
  };
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
