import type { IssueCode } from '../../../schema/issues.js';
import type { IssueRecord } from '../../../schema/records.js';
import type { Style } from '../host/host.js';
import type { Terminal } from '../host/cli.js';

const STYLES: Readonly<Record<IssueRecord['level'], Style>> = { error: ['bold', 'red'], warning: 'yellow', info: 'dim' };

/** Says a document's issues on stderr, one line each; remarks of level info are only counted. */
export function noteIssues(terminal: Terminal, source: string, issues: readonly IssueRecord[]): void {
  for (const { level, code, message } of issues) {
    if (level === 'info') continue;
    // A stage may have named the document already.
    const named = message.startsWith(`${source}: `) ? message : `${source}: ${message}`;
    terminal.note(`${terminal.style(STYLES[level], `${level}:`, 'stderr')} ${named} [${code}]`);
  }
}

/** How often each issue came, as `2 NO_DATE, 1 NOT_CHINESE`; `none` where there is none. */
export function countIssues(issues: readonly Pick<IssueRecord, 'code'>[]): string {
  return countRows(Object.entries(codeCounts(issues)).map(([code, count]) => ({ code, count })));
}

/** As `countIssues`, of issues that are counted already. */
export function countRows(rows: readonly { readonly code: string; readonly count: number }[]): string {
  return rows.map(({ code, count }) => `${count} ${code}`).join(', ') || 'none';
}

/** A source with its issues. */
export interface SourceIssues {
  readonly source: string;
  readonly issues: readonly Pick<IssueRecord, 'code'>[];
}

/** Issues that tell of a part of a text which no rule could read, as against what a plan does not say. */
const UNREAD: ReadonlySet<IssueCode> = new Set([
  'NO_STRUCTURE',
  'NO_TASKS',
  'SENTENCE_CUT',
  'UNPLACED_HEADING',
  'UNREAD_PART',
  'UNREAD_QUANTITY',
  'UNREAD_RESPONSIBILITY',
  'UNREAD_TABLE',
  'UNRESOLVED_RESPONSIBILITY',
]);

/** How often each code came in each source that has issues, in the order of the sources; for `--json`. */
export function issuesBySource(documents: readonly SourceIssues[]): { source: string; codes: Readonly<Record<string, number>> }[] {
  return documents.filter(({ issues }) => issues.length > 0).map(({ source, issues }) => ({ source, codes: codeCounts(issues) }));
}

export function codeCounts(issues: SourceIssues['issues']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** The sources with most left unread, one line each: so that a poor reading is not taken for a poor plan. */
export function unreadLines(documents: readonly SourceIssues[], most: number): string[] {
  const rows = documents
    .map(({ source, issues }) => ({ source, unread: issues.filter(({ code }) => UNREAD.has(code)) }))
    .filter(({ unread }) => unread.length > 0)
    .sort((a, b) => b.unread.length - a.unread.length);
  const more = rows.length > most ? [`... and ${rows.length - most} more documents; --json has all`] : [];
  return [...rows.slice(0, most).map(({ source, unread }) => `${source}: ${countIssues(unread)}`), ...more];
}
