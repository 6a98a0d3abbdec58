import type { PlanComparison } from '../../compare/plan-comparison.js';
import { type ComparisonRow, comparisonTables, planLine } from './comparison-text.js';

/** A comparison as Markdown: counts first, then a table for each kind with both passages. */
export function toComparisonMarkdown(comparison: PlanComparison): string {
  const tables = comparisonTables(comparison);
  const counts = tables.map(({ title, counts: found }) => `- ${title}: ${found}`);
  const parts = tables.map(({ title, rows }) =>
    [
      `## ${title}`,
      '',
      '| what | a | b | passage in a | passage in b | confidence |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.map((row) => `| ${cellsOf(row).map(markdownCell).join(' | ')} |`),
    ].join('\n'),
  );
  const head = `# ${markdownCell(comparison.a.title)} → ${markdownCell(comparison.b.title)}`;
  const sides = [`- a: ${markdownCell(planLine(comparison.a))}`, `- b: ${markdownCell(planLine(comparison.b))}`];
  return [head, [...sides, ...counts].join('\n'), ...parts].join('\n\n');
}

/** A comparison as one page that needs nothing else: no script, no address. */
export function toComparisonHtml(comparison: PlanComparison): string {
  const tables = comparisonTables(comparison);
  const counts = tables.map(({ title, counts: found }) => `<li>${escapeHtml(title)}: ${escapeHtml(found)}</li>`);
  const parts = tables.map(({ title, rows }) => {
    const head = ['what', 'a', 'b', 'passage in a', 'passage in b', 'confidence'].map((name) => `<th scope="col">${name}</th>`).join('');
    const body = rows.map(
      (row) =>
        `<tr>${cellsOf(row)
          .map((cell) => `<td>${escapeHtml(cell)}</td>`)
          .join('')}</tr>`,
    );
    return `<h2>${escapeHtml(title)}</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
  });
  const sides = [comparison.a, comparison.b].map((plan, at) => `<li>${'ab'[at]}: ${escapeHtml(planLine(plan))}</li>`);
  const title = escapeHtml(`${comparison.a.title} → ${comparison.b.title}`);
  return [
    '<!doctype html>',
    '<html lang="zh">',
    `<head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>`,
    '<body>',
    `<h1>${title}</h1>`,
    `<ul>\n${[...sides, ...counts].join('\n')}\n</ul>`,
    ...parts,
    '</body>',
    '</html>',
  ].join('\n');
}

const STYLE =
  'body{font:16px/1.5 sans-serif;margin:2rem}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}td:nth-child(n+4){font-size:.85rem}';

function cellsOf({ status, a, b, passages, confidence }: ComparisonRow): string[] {
  return [status, a, b, passages.a?.quote ?? '', passages.b?.quote ?? '', confidence === null ? '' : confidence.toFixed(2)];
}

/** On one line, without what Markdown or HTML would take for a mark. */
function markdownCell(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|~]/g, (mark) => `\\${mark}`)
    .replace(/[&<>]/g, escapeHtml)
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}
