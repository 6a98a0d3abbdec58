import { hasTrait } from '../../schema/entity-traits.js';
import type { ComparedTarget, EntityLine, PlanComparison } from './plan-comparison.js';

const lower = (status: string): string => status.toLowerCase();
const BODY_WORDS = { ADDED: 'added', DROPPED: 'dropped', LEAD_TO_SUPPORT: 'LEAD→SUPPORT', SUPPORT_TO_LEAD: 'SUPPORT→LEAD' };

/** A comparison as flat JSON: tasks by their numbers, things by their kinds; an absent side is left out. */
export function toComparisonJson({ a, b, counts, tasks, targets, bodies, entities }: PlanComparison): object {
  return {
    a,
    b,
    counts,
    tasks: tasks.map((line) => ({
      status: lower(line.status),
      a: line.a?.number,
      b: line.b?.number,
      titles: { a: line.a?.title, b: line.b?.title },
      nearest: line.nearest?.number,
      confidence: line.confidence,
      passages: { a: line.a?.passage, b: line.b?.passage },
    })),
    targets: targets.map((line) => ({
      status: lower(line.status),
      a: flatTarget(line.a),
      b: flatTarget(line.b),
      confidence: line.confidence,
      passages: { a: line.a?.passage, b: line.b?.passage },
    })),
    responsible: bodies.map((line) => ({
      a: line.a.number,
      b: line.b.number,
      body: line.body,
      change: BODY_WORDS[line.change],
      confidence: line.confidence,
      passages: { a: line.passages.a ?? undefined, b: line.passages.b ?? undefined },
    })),
    institutions: things(entities, (type) => hasTrait(type, 'body')),
    technologies: things(entities, (type) => hasTrait(type, 'term') && !hasTrait(type, 'field')),
    sectors: things(entities, (type) => hasTrait(type, 'field')),
    others: things(entities, (type) => !hasTrait(type, 'body', 'term', 'field')),
  };
}

function flatTarget(target: ComparedTarget | null): object | undefined {
  if (!target) return undefined;
  const { id, value, valueMax, unit, comparator, year, subject } = target;
  return { id, value, valueMax: valueMax ?? undefined, unit, comparator: comparator ?? undefined, year: year ?? undefined, subject };
}

function things(entities: readonly EntityLine[], where: (type: string) => boolean): object[] {
  return entities.filter(({ type }) => where(type)).map(({ status, ...line }) => ({ status: lower(status), ...line }));
}
