import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import { readTables } from '../3-mentions/tables.js';
import type { Task } from '../4-entities/tasks.js';
import { comparable } from '../text/fold.js';

/** Titles shorter than this say too little to be found inside others. */
const SHORTEST_PART = 6;

/**
 * The task that a row of a table is about, by the row's sentences: a plan often ends with a table that repeats its tasks beside
 * the units that bear them. A cell below 任务 names a task where it is the title of one, or the only one that holds it.
 */
export function tasksOfRows(document: MentionedDocument, tasks: readonly Task[]): Map<number, Task> {
  const { view, knowledge } = document;
  const { taskHeading, taskNumber } = knowledge.responsibility;
  const titled = tasks.map((task) => ({ task, title: comparable(task.title) }));
  const found = new Map<number, Task>();
  for (const { headings, rows } of readTables(document)) {
    const columns = headings.flatMap((heading, column) => (taskHeading.test(heading) ? [column] : []));
    for (const { first, last, cells } of rows) {
      const names = columns.flatMap((column) => cells[column] ?? []).map(({ start, end }) => view.text.slice(start, end).trim());
      // The column furthest to the right is the most particular.
      for (const name of names.reverse()) {
        const task = taskCalled(comparable(name.replace(taskNumber, '')), titled);
        if (!task) continue;
        for (let sentence = first; sentence <= last; sentence++) found.set(sentence, task);
        break;
      }
    }
  }
  return found;
}

function taskCalled(name: string, titled: readonly { readonly task: Task; readonly title: string }[]): Task | undefined {
  const same = titled.filter(({ title }) => title === name);
  if (same.length === 1) return same[0]!.task;
  if (name.length < SHORTEST_PART) return undefined;
  const near = titled.filter(({ title }) => title.length >= SHORTEST_PART && (title.includes(name) || name.includes(title)));
  return near.length === 1 ? near[0]!.task : undefined;
}
