import { typeWith } from '../../schema/entity-traits.js';
import { makeId } from '../../schema/ids.js';
import type { Span } from '../../schema/span.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import { readTables, type Table, type TableRow } from '../3-mentions/tables.js';
import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import { trimSpan } from '../text/line-index.js';
import type { Task } from './tasks.js';

/** A cell that is longer says what is done, and names no task. */
const LONGEST_TITLE = 60;
/** A table of which so many rows name tasks of the text repeats them. */
const REPEATED = 1 / 3;
const SERIAL = /^[(（]?(\d{1,4}|[一二三四五六七八九十]{1,4})[)）]?[、.．]?$/;

/**
 * The tasks of tables that name tasks beside who bears them, where the text has none of them itself: by the sentences of the rows,
 * a row a task, and one for rows that name the same. A task is numbered by the column that numbers the rows, below the annex that
 * holds the table.
 * @param repeated rows that name a task of the text
 */
export function readRowTasks(document: MentionedDocument, policyId: string, repeated: ReadonlyMap<number, Task>): Map<number, Task> {
  const rules = document.knowledge.responsibility;
  const taken = new Map(document.sections.map(({ number }) => [number, 1]));
  const found = new Map<number, Task>();
  for (const table of readTables(document)) {
    const column = taskColumn(table, document, rules);
    const known = table.rows.filter(({ first }) => repeated.has(first)).length;
    if (column === undefined || known > table.rows.length * REPEATED) continue;
    const serial = table.headings.findIndex((heading) => rules.serialHeading.test(heading));
    let last: Task | undefined;
    let count = 0;
    for (const row of table.rows) {
      const titleSpan = titleOf(row, column, document, rules);
      if (!titleSpan || repeated.has(row.first)) continue;
      const title = document.view.plain.slice(titleSpan.start, titleSpan.end);
      // A merged cell stands in each of its rows.
      if (last?.title !== title) {
        const { section } = document.sentences[row.first]!;
        const own = serialOf(row, serial, document) ?? String(++count);
        const number = free(`${prefixOf(section, document)}${own}`, taken);
        last = {
          id: makeId('entity', typeWith('task'), policyId, number),
          section,
          number,
          title,
          titleSpan,
          parentTask: undefined,
          isRow: true,
        };
      }
      for (let sentence = row.first; sentence <= row.last; sentence++) found.set(sentence, last);
    }
  }
  return found;
}

/** The most particular column of those that name tasks; a table that says nothing of who bears them has none. */
function taskColumn({ headings, rows }: Table, { view }: MentionedDocument, rules: ResponsibilityRules): number | undefined {
  const isLabel = (heading: string) => [...rules.labelRoles.keys()].some((word) => heading.includes(word));
  if (!headings.some(isLabel)) return undefined;
  const named = headings.flatMap((heading, column) => (rules.taskHeading.test(heading) && !isLabel(heading) ? [column] : []));
  const isShort = (column: number) =>
    rows.every(({ cells }) => {
      const cell = cells[column];
      return !cell || view.text.slice(cell.start, cell.end).trim().length <= LONGEST_TITLE;
    });
  return named.filter(isShort).at(-1) ?? named[0];
}

/** The words of the cell up to its first stop, without a number before them. */
function titleOf(row: TableRow, column: number, { view }: MentionedDocument, rules: ResponsibilityRules): Span | undefined {
  const cell = row.cells[column];
  if (!cell) return undefined;
  const span = trimSpan(view.text, cell);
  const start = span.start + (rules.taskNumber.exec(view.text.slice(span.start, span.end))?.[0].length ?? 0);
  const stop = view.text.slice(start, span.end).search(/[。；;]/);
  const end = Math.min(stop < 0 ? span.end : start + stop, start + LONGEST_TITLE);
  return end > start ? { start, end } : undefined;
}

function serialOf(row: TableRow, column: number, { view }: MentionedDocument): string | undefined {
  const cell = row.cells[column];
  return cell && SERIAL.exec(view.text.slice(cell.start, cell.end).trim())?.[1];
}

/** The number of the nearest part around the table that has one, and what keeps digits apart. */
function prefixOf(section: number, { sections }: MentionedDocument): string {
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
    const number = sections[at]?.number ?? '';
    if (number !== '') return /\d$/.test(number) ? `${number}.` : number;
  }
  return '';
}

/** A path that is taken gets a counter, since a path identifies a task. */
function free(path: string, taken: Map<string, number>): string {
  const times = (taken.get(path) ?? 0) + 1;
  taken.set(path, times);
  return times > 1 ? `${path}〔${times}〕` : path;
}
