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
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return countRows([...counts].map(([code, count]) => ({ code, count })));
}

/** As `countIssues`, of issues that are counted already. */
export function countRows(rows: readonly { readonly code: string; readonly count: number }[]): string {
  return rows.map(({ code, count }) => `${count} ${code}`).join(', ') || 'none';
}
