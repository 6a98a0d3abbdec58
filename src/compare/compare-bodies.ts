import type { EntityRecord } from '../../schema/records.js';
import type { BodyChange } from './plan-comparison.js';
import type { TaskBody } from './plan-tasks.js';

/** What changed of one responsible body; null where a plan does not name it. */
export interface ChangedBody {
  readonly change: BodyChange;
  readonly a: TaskBody | null;
  readonly b: TaskBody | null;
}

/** Which responsible bodies of two partner tasks differ, or have another part in it. */
export function compareBodies(a: readonly TaskBody[], b: readonly TaskBody[]): ChangedBody[] {
  const changes: ChangedBody[] = [];
  const left = [...b];
  for (const mine of a) {
    const at = left.findIndex((yours) => isSame(mine, yours));
    const yours = left[at];
    if (!yours) changes.push({ change: 'DROPPED', a: mine, b: null });
    else {
      left.splice(at, 1);
      const change = roleChange(mine.role, yours.role);
      if (change) changes.push({ change, a: mine, b: yours });
    }
  }
  return [...changes, ...left.map((yours) => ({ change: 'ADDED' as const, a: null, b: yours }))];
}

function roleChange(a: string, b: string): BodyChange | undefined {
  if (a === b) return undefined;
  return a === 'LEAD' ? 'LEAD_TO_SUPPORT' : b === 'LEAD' ? 'SUPPORT_TO_LEAD' : undefined;
}

function isSame(a: TaskBody, b: TaskBody): boolean {
  if (a.entity.id === b.entity.id) return true;
  const names = new Set([a.name, ...namesOf(a.entity)].map(comparable));
  return [b.name, ...namesOf(b.entity)].some((name) => names.has(comparable(name)));
}

/** All names of an entity. */
export const namesOf = ({ name, aliases }: EntityRecord): string[] => [name, ...aliases];

/** The form in which two plans' names are compared: width, case, marks and blanks do not matter. */
export const comparable = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
