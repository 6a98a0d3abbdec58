import { typeWith } from '../../schema/entity-traits.js';
import { makeId } from '../../schema/ids.js';
import type { Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';

/** A task of the plan: one numbered heading with its body, or one row of a table of tasks. */
export interface Task {
  readonly id: string;
  readonly section: number;
  readonly number: string;
  readonly title: string;
  /** The heading, or the cell that names the task. */
  readonly titleSpan: Span;
  readonly parentTask: Task | undefined;
  /** Is it a row? Then what else its section holds is no part of it. */
  readonly isRow?: boolean;
}

/** The tasks of a document, parents before children; their ids stand on the policy and the number path. */
export function readTasks({ sections }: StructuredDocument, policyId: string): Task[] {
  const bySection = new Map<number, Task>();
  for (const section of sections) {
    if (!section.isTask || !section.titleSpan) continue;
    let parent = section.parent;
    while (parent !== undefined && !bySection.has(parent)) parent = sections[parent]?.parent;
    bySection.set(section.index, {
      id: makeId('entity', typeWith('task'), policyId, section.number || section.title),
      section: section.index,
      number: section.number,
      title: section.title,
      titleSpan: section.titleSpan,
      parentTask: parent === undefined ? undefined : bySection.get(parent),
    });
  }
  return [...bySection.values()];
}
