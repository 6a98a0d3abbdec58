import type { AskedQuestion } from './ask-questions.js';
import type { McpFigures } from './measure-mcp.js';
import { QUESTION_KINDS } from './store-questions.js';

/** For a person: by kind of question how many were answered right, and how long it took. */
export function formatMcp({ documents, stdio, http }: McpFigures): string {
  return [
    `questions about ${documents} documents, asked by an MCP client; a right answer holds what the store holds, every quote verbatim`,
    '',
    '| question | right | lines | stdio p50 ms | p95 | HTTP p50 ms | p95 |',
    '|---|---|---|---|---|---|---|',
    ...QUESTION_KINDS.map((kind) =>
      row(
        kind,
        stdio.filter((one) => one.kind === kind),
        http.filter((one) => one.kind === kind),
      ),
    ),
    row('all', stdio, http),
    ...[...stdio, ...http].flatMap(({ faults }) => faults).slice(0, 20),
  ].join('\n');
}

function row(name: string, stdio: readonly AskedQuestion[], http: readonly AskedQuestion[]): string {
  const both = [...stdio, ...http];
  const right = both.filter(({ faults }) => faults.length === 0).length;
  const lines = both.reduce((sum, one) => sum + one.lines, 0);
  const times = [stdio, http].flatMap((asked) => [quantile(asked, 0.5), quantile(asked, 0.95)]);
  return `| ${[name, `${right} of ${both.length}`, lines, ...times.map((time) => time.toFixed(1))].join(' | ')} |`;
}

function quantile(asked: readonly AskedQuestion[], share: number): number {
  const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
