import { hasTrait } from '../../schema/entity-traits.js';
import type { DocumentGraph, EntityRecord } from '../../schema/records.js';
import { CodePointIndex, contains, type Span } from '../../schema/span.js';
import type { PlanTask } from './plan-tasks.js';

/** One target of a plan as it is compared. */
export interface PlanTarget {
  readonly entity: EntityRecord;
  readonly value: number;
  readonly unit: string;
  /** What stands around its number: from the number before it to the end of its clause. */
  readonly words: string;
  /** Its place among the targets of its sentence, from 0. */
  readonly order: number;
  /** Place of the innermost task that holds it, or null. */
  readonly task: number | null;
  /** The passage that sets it. */
  readonly passage: Span;
}

/** The targets of a plan, in reading order. */
export function readTargets(graph: DocumentGraph, tasks: readonly PlanTask[]): PlanTarget[] {
  const index = new CodePointIndex(graph.text);
  const passages = passagesOf(graph);
  const mentions = new Map([...graph.mentions].sort((x, y) => y.start - x.start).map((mention) => [mention.entity, mention]));
  const found = graph.entities
    .filter(({ type, attributes }) => hasTrait(type, 'target') && typeof attributes['value'] === 'number')
    .flatMap((entity) => {
      const mention = mentions.get(entity.id);
      return mention ? [{ entity, mention, passage: passages.get(entity.id) ?? mention }] : [];
    })
    .sort((x, y) => x.mention.start - y.mention.start || (x.entity.id < y.entity.id ? -1 : 1));
  let order = 0;
  return found.map(({ entity, mention, passage }, at) => {
    const before = found[at - 1];
    const follows = before !== undefined && before.passage.start === passage.start && before.passage.end === passage.end;
    order = follows ? order + 1 : 0;
    const around = { start: follows ? before.mention.end : Math.min(passage.start, mention.start), end: passage.end };
    const words = wordsAround(index, around, mention);
    const { value, unit, subject } = entity.attributes;
    return {
      entity,
      value: value as number,
      unit: String(unit ?? '').normalize('NFKC'),
      words: `${words} ${String(subject ?? '')}`,
      order,
      task: taskAt(tasks, mention),
      passage,
    };
  });
}

/** The clauses before a number, as far as they are its own, and what follows it to the next mark. */
function wordsAround(index: CodePointIndex, around: Span, number: Span): string {
  const before = index.slice({ start: around.start, end: Math.max(around.start, number.start) });
  const after = index.slice({ start: number.end, end: Math.max(number.end, around.end) });
  const clause = before.split(/[;；:：\n]/u).at(-1) ?? '';
  return `${clause} ${/^[^,，;；。、\n]*/u.exec(after)?.[0] ?? ''}`;
}

function passagesOf({ entities, relations, assertions }: DocumentGraph): Map<string, Span> {
  const targets = new Set(entities.filter(({ type }) => hasTrait(type, 'target')).map(({ id }) => id));
  const setting = new Map(relations.filter(({ object }) => targets.has(object)).map(({ id, object }) => [id, object]));
  const passages = new Map<string, Span>();
  for (const { relation, evidence } of assertions) {
    const target = setting.get(relation ?? '');
    const passage = evidence[0];
    const before = passages.get(target ?? '');
    if (target === undefined || !passage || (before && before.start <= passage.start)) continue;
    passages.set(target, { start: passage.start, end: passage.end });
  }
  return passages;
}

/** The last task that begins before a passage and holds it. */
function taskAt(tasks: readonly PlanTask[], passage: Span): number | null {
  for (let at = tasks.length - 1; at >= 0; at--) if (contains(tasks[at]!.whole, passage)) return at;
  return null;
}
