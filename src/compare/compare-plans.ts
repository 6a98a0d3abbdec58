import type { DocumentGraph } from '../../schema/records.js';
import { CodePointIndex, type Span } from '../../schema/span.js';
import { alignTargets } from './align-targets.js';
import { alignTasks, type TaskAlignment, type TaskPair } from './align-tasks.js';
import { compareBodies } from './compare-bodies.js';
import { onlyIn } from './compare-entities.js';
import {
  BODY_CHANGES,
  type BodyLine,
  type ComparedPlan,
  type ComparedTarget,
  type ComparedTask,
  ENTITY_STATUSES,
  type EntityLine,
  type EntityStatus,
  type Passage,
  type PlanComparison,
  TARGET_STATUSES,
  type TargetLine,
  type TargetStatus,
  TASK_STATUSES,
  type TaskLine,
  type TaskStatus,
} from './plan-comparison.js';
import { type PlanTarget, readTargets } from './plan-targets.js';
import { type PlanTask, readTasks } from './plan-tasks.js';
import { pairStatuses } from './task-status.js';

/**
 * Two plans side by side: which tasks, targets, responsible bodies and things of one are in the other. The answer depends on
 * the records alone, not on their order, so that every store gives the same.
 */
export function comparePlans(a: DocumentGraph, b: DocumentGraph): PlanComparison {
  const [mine, yours] = [new Side(a), new Side(b)];
  const alignment = alignTasks(mine.tasks, yours.tasks);
  const { pairs } = alignment;
  const statuses = pairStatuses(mine.tasks, yours.tasks, pairs);
  const tasks = taskLines(mine, yours, alignment, statuses);
  const targets = targetLines(mine, yours, pairs);
  const bodies = pairs.flatMap((pair, at) => (isShared(statuses[at]!) ? [] : bodyLines(mine, yours, pair)));
  const entities = [...entityLines(mine, b, 'DROPPED'), ...entityLines(yours, a, 'ADDED')];
  return {
    a: mine.plan,
    b: yours.plan,
    counts: {
      tasks: countBy(
        TASK_STATUSES,
        tasks.map(({ status }) => status),
      ),
      targets: countBy(
        TARGET_STATUSES,
        targets.map(({ status }) => status),
      ),
      bodies: countBy(
        BODY_CHANGES,
        bodies.map(({ change }) => change),
      ),
      entities: countBy(
        ENTITY_STATUSES,
        entities.map(({ status }) => status),
      ),
    },
    tasks,
    targets,
    bodies,
    entities,
  };
}

/** One plan with what is compared of it, and its parts as the answer gives them. */
class Side {
  readonly tasks: readonly PlanTask[];
  readonly targets: readonly PlanTarget[];
  readonly #index: CodePointIndex;

  constructor(readonly graph: DocumentGraph) {
    this.tasks = readTasks(graph);
    this.targets = readTargets(graph, this.tasks);
    this.#index = new CodePointIndex(graph.text);
  }

  get plan(): ComparedPlan {
    const { id, source, title, issuers, date } = this.graph.document;
    return { id, source, title, issuers, date: date ?? null, tasks: this.tasks.length, targets: this.targets.length };
  }

  passage({ start, end }: Span): Passage {
    return { document: this.graph.document.id, start, end, quote: this.#index.slice({ start, end }) };
  }

  task(at: number): ComparedTask {
    const { id, number, title, passage } = this.tasks[at]!;
    return { id, number, title, passage: this.passage(passage) };
  }

  target(at: number): ComparedTarget {
    const { entity, value, unit, passage } = this.targets[at]!;
    const { valueMax, comparator, year, subject } = entity.attributes;
    return {
      id: entity.id,
      value,
      valueMax: typeof valueMax === 'number' ? valueMax : null,
      unit,
      comparator: typeof comparator === 'string' ? comparator : null,
      year: typeof year === 'number' ? year : null,
      subject: String(subject ?? ''),
      passage: this.passage(passage),
    };
  }
}

const isShared = (status: TaskStatus): boolean => status === 'SPLIT' || status === 'MERGED';

/** In the order of the first plan, then what only the second has. */
function taskLines(a: Side, b: Side, { pairs, nearest }: TaskAlignment, statuses: readonly TaskStatus[]): TaskLine[] {
  const partners = new Map<number, TaskLine[]>();
  pairs.forEach((pair, at) => {
    const line = { status: statuses[at]!, a: a.task(pair.a), b: b.task(pair.b), nearest: null, confidence: pair.confidence };
    partners.set(pair.a, [...(partners.get(pair.a) ?? []), line]);
  });
  const paired = new Set(pairs.map((pair) => pair.b));
  const alone = (near: TaskPair | undefined) => ({ confidence: complement(near?.confidence ?? 0) });
  const dropped = (at: number): TaskLine => {
    const near = nearest.a.get(at);
    return { status: 'DROPPED', a: a.task(at), b: null, nearest: near ? b.task(near.b) : null, ...alone(near) };
  };
  const added = (at: number): TaskLine => {
    const near = nearest.b.get(at);
    return { status: 'ADDED', a: null, b: b.task(at), nearest: near ? a.task(near.a) : null, ...alone(near) };
  };
  return [
    ...[...a.tasks.keys()].flatMap((at) => partners.get(at) ?? [dropped(at)]),
    ...[...b.tasks.keys()].filter((at) => !paired.has(at)).map(added),
  ];
}

const complement = (confidence: number): number => Math.round(100 * (1 - confidence)) / 100;

/** How sure it is that a target without a partner has none; by eye, not measured. */
const ALONE = 0.9;

function targetLines(a: Side, b: Side, taskPairs: readonly TaskPair[]): TargetLine[] {
  const known = new Set(taskPairs.map((pair) => `${pair.a}>${pair.b}`));
  const pairs = alignTargets(a.targets, b.targets, (x, y) => known.has(`${x}>${y}`));
  const [ofA, pairedB] = [new Map(pairs.map((pair) => [pair.a, pair])), new Set(pairs.map((pair) => pair.b))];
  const lines = [...a.targets.keys()].map((at): TargetLine => {
    const pair = ofA.get(at);
    if (!pair) return { status: 'DROPPED', a: a.target(at), b: null, confidence: ALONE };
    const [mine, yours] = [a.target(at), b.target(pair.b)];
    return { status: targetStatus(mine, yours), a: mine, b: yours, confidence: pair.confidence };
  });
  const added = [...b.targets.keys()].filter((at) => !pairedB.has(at));
  return [...lines, ...added.map((at): TargetLine => ({ status: 'ADDED', a: null, b: b.target(at), confidence: ALONE }))];
}

/** Bounds that a reader would call another target: at least, at most, about. */
const BOUNDS = ['AT_LEAST', 'AT_MOST', 'ABOUT'];

function targetStatus(a: ComparedTarget, b: ComparedTarget): TargetStatus {
  const bounds = [a.comparator, b.comparator].filter((comparator) => BOUNDS.includes(comparator ?? ''));
  const another = a.value !== b.value || a.valueMax !== b.valueMax || (bounds.length === 2 && bounds[0] !== bounds[1]);
  return another ? 'CHANGED' : 'SAME';
}

function bodyLines(a: Side, b: Side, pair: TaskPair): BodyLine[] {
  return compareBodies(a.tasks[pair.a]!.bodies, b.tasks[pair.b]!.bodies).map(({ change, a: mine, b: yours }) => {
    const { entity, name } = (yours ?? mine)!;
    const passages = { a: mine && a.passage(mine.passage), b: yours && b.passage(yours.passage) };
    return { change, entity: entity.id, body: name, a: a.task(pair.a), b: b.task(pair.b), passages, confidence: pair.confidence };
  });
}

function entityLines(side: Side, other: DocumentGraph, status: EntityStatus): EntityLine[] {
  return onlyIn(side.graph, other).map(({ entity, mention }) => ({
    status,
    id: entity.id,
    type: entity.type,
    name: mention.quote,
    passage: side.passage(mention),
  }));
}

function countBy<T extends string>(values: readonly T[], found: readonly T[]): Record<T, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<T, number>;
  for (const value of found) counts[value]++;
  return counts;
}
