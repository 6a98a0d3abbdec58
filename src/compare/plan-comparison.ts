import type { Span } from '../../schema/span.js';

/** What became of tasks: those of the first plan in the second, then those that only the second has. */
export const TASK_STATUSES = ['KEPT', 'REWORDED', 'MOVED', 'SPLIT', 'MERGED', 'DROPPED', 'ADDED'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const TARGET_STATUSES = ['SAME', 'CHANGED', 'DROPPED', 'ADDED'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];

export const ENTITY_STATUSES = ['DROPPED', 'ADDED'] as const;
export type EntityStatus = (typeof ENTITY_STATUSES)[number];

export const BODY_CHANGES = ['ADDED', 'DROPPED', 'LEAD_TO_SUPPORT', 'SUPPORT_TO_LEAD'] as const;
export type BodyChange = (typeof BODY_CHANGES)[number];

/** A passage of one of the two plans; offsets count code points of its stored text. */
export interface Passage extends Span {
  readonly document: string;
  readonly quote: string;
}

export interface ComparedTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly passage: Passage;
}

/** One line for each pair of tasks, and for each task without a partner, whose other side is null. */
export interface TaskLine {
  readonly status: TaskStatus;
  readonly a: ComparedTask | null;
  readonly b: ComparedTask | null;
  /** For a task without a partner the one of the other plan that comes nearest, and may have taken over a part of it. */
  readonly nearest: ComparedTask | null;
  /** How sure it is, from 0 to 1. */
  readonly confidence: number;
}

export interface ComparedTarget {
  readonly id: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly comparator: string | null;
  readonly year: number | null;
  /** What it counts. */
  readonly subject: string;
  readonly passage: Passage;
}

export interface TargetLine {
  readonly status: TargetStatus;
  readonly a: ComparedTarget | null;
  readonly b: ComparedTarget | null;
  readonly confidence: number;
}

/** A responsible body of a task that has one partner and is that one's only partner. */
export interface BodyLine {
  readonly change: BodyChange;
  /** Id of the body. */
  readonly entity: string;
  /** As the plan writes it. */
  readonly body: string;
  readonly a: ComparedTask;
  readonly b: ComparedTask;
  /** What says so in each plan; null where the plan does not name it for this task. */
  readonly passages: { readonly a: Passage | null; readonly b: Passage | null };
  readonly confidence: number;
}

/** A thing that only one of the two plans names. */
export interface EntityLine {
  readonly status: EntityStatus;
  readonly id: string;
  readonly type: string;
  /** As the plan writes it where it names it first. */
  readonly name: string;
  readonly passage: Passage;
}

export interface ComparedPlan {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly date: string | null;
  readonly tasks: number;
  readonly targets: number;
}

/** Two plans side by side: a the earlier or higher one, b the later or lower one. */
export interface PlanComparison {
  readonly a: ComparedPlan;
  readonly b: ComparedPlan;
  /** How many lines have each status. */
  readonly counts: {
    readonly tasks: Readonly<Record<TaskStatus, number>>;
    readonly targets: Readonly<Record<TargetStatus, number>>;
    readonly bodies: Readonly<Record<BodyChange, number>>;
    readonly entities: Readonly<Record<EntityStatus, number>>;
  };
  readonly tasks: readonly TaskLine[];
  readonly targets: readonly TargetLine[];
  readonly bodies: readonly BodyLine[];
  readonly entities: readonly EntityLine[];
}
