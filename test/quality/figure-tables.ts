import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKnownName } from '../../ingest/knowledge/knowledge.js';
import { ontology } from '../../schema/ontology.js';
import { packageRoot } from '../../schema/package-root.js';
import type { Evaluation, Figures } from '../../src/quality/evaluate.js';
import { lexiconRecall } from '../../src/quality/lexicon-recall.js';
import { meanOf } from '../../src/quality/ratio.js';
import type { Frozen } from './frozen.js';

/** Carry-over documents that were read while rules were made; the others never were. */
const READ = ['miit-14fyp-software', 'mofcom-housekeeping', 'mohrss-ai-plus'];

interface Column {
  readonly head: string;
  readonly group: string;
  /** Whether a document of the group belongs here. */
  readonly takes: (document: string) => boolean;
}

const COLUMNS: readonly Column[] = [
  { head: 'six plans', group: 'shared', takes: () => true },
  { head: 'samples', group: 'seeds', takes: () => true },
  { head: 'carry-over, read', group: 'carry', takes: (document) => READ.includes(document) },
  { head: 'carry-over, unread', group: 'carry', takes: (document) => !READ.includes(document) },
  { head: 'blind, read', group: 'blind-read', takes: () => true },
  { head: 'blind, unread', group: 'blind-unread', takes: () => true },
];

const PARTS: readonly (readonly [name: string, part: keyof Figures])[] = [
  ['entities', 'entities'],
  ['mentions (exact span and type)', 'mentions'],
  ['relations', 'relations'],
  ['modality (happened or planned)', 'modality'],
  ['responsibilities', 'responsibilities'],
  ['tasks', 'tasks'],
  ['targets (value, unit, year)', 'targets'],
  ['provenance', 'provenance'],
];

/** Mean F1 of each part over the documents of each column, as Markdown. */
export function figureTable(frozen: Frozen): string {
  const rows = PARTS.map(([name, part]) => [
    name,
    ...COLUMNS.map(({ group, takes }) => {
      const documents = Object.entries(frozen[group] ?? {}).filter(([document]) => takes(document));
      return meanOf(documents.map(([, figures]) => figures[part]))?.toFixed(2) ?? '–';
    }),
  ]);
  return markdownTable([['part', ...COLUMNS.map(({ head }) => head)], ...rows]);
}

/** Required entities that were found, of all, by type: names that a lexicon lists, then those that none does. As Markdown. */
export function recallTable(evaluations: ReadonlyMap<string, Evaluation>): string {
  const types = ontology().entityTypes.map(({ name }) => name);
  const recalls = COLUMNS.map(({ group, takes }) => {
    const documents = (evaluations.get(group)?.documents ?? []).filter(({ name }) => takes(name));
    const scores = documents.map(({ score }) => score);
    return lexiconRecall(scores, types, isKnownName);
  });
  const rows = types.flatMap((type) => {
    const cells = recalls.map((recall) => {
      const row = recall.find((one) => one.type === type);
      return row ? `${row.known.found}/${row.known.all}, ${row.unknown.found}/${row.unknown.all}` : '–';
    });
    return cells.some((cell) => cell !== '–') ? [[type, ...cells]] : [];
  });
  return markdownTable([['listed, not listed', ...COLUMNS.map(({ head }) => head)], ...rows]);
}

/** In the form that prettier keeps. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head!), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

const block = (name: string) => new RegExp(`(<!-- ${name}:start -->\\n\\n)([^]*?)(\\n\\n<!-- ${name}:end -->)`);

/** The table that stands between `<!-- name:start -->` and `<!-- name:end -->` of a page. */
export function tableOnPage(page: string, name: string): string | undefined {
  return block(name).exec(readFileSync(join(packageRoot, page), 'utf8'))?.[2];
}

/** Puts a table between the marks of a page. */
export function writeTable(page: string, name: string, table: string): void {
  const path = join(packageRoot, page);
  const text = readFileSync(path, 'utf8');
  if (!block(name).test(text)) throw new Error(`${page} has no place for the table ${name}`);
  writeFileSync(
    path,
    text.replace(block(name), (_, before: string, _old: string, after: string) => before + table + after),
  );
}
