import type { Issue } from '../1-document/document.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import { readTables } from '../3-mentions/tables.js';
import type { Target } from '../4-entities/targets.js';
import type { Task } from '../4-entities/tasks.js';

/** Headings are told up to so many code units. */
const LONGEST_HEAD = 60;

/** Tables that gave no task, no responsible body and no target: their names are read, what their columns mean is not. */
export function unreadTables(document: MentionedDocument, targets: readonly Target[], taskOfRow: ReadonlyMap<number, Task>): Issue[] {
  const { view, responsibilities, source, sentences } = document;
  const targeted = new Set(targets.map(({ sentence }) => sentence.start));
  const gives = (sentence: number): boolean =>
    responsibilities.has(sentence) || taskOfRow.has(sentence) || targeted.has(sentences[sentence]!.start);
  return readTables(document).flatMap(({ headingSpans, rows }) => {
    const isRead = rows.some(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at).some(gives));
    if (rows.length === 0 || isRead) return [];
    const span = { start: headingSpans[0]!.start, end: headingSpans.at(-1)!.end };
    const head = headingSpans.map(({ start, end }) => view.plain.slice(start, end).trim()).join(' | ');
    const message =
      `${source}: a table gave no task, body or target; its rows: ${rows.length}, its head: ${head.slice(0, LONGEST_HEAD)}; ` +
      'look whether its columns are called as docs/formats.md says';
    return [{ code: 'UNREAD_TABLE', message, stage: '5-relations', span } satisfies Issue];
  });
}
