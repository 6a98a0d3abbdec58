import type { StructuredDocument } from '../2-structure/section.js';
import type { ResponsibilityRules } from '../knowledge/responsibility-rules.js';
import type { ResponsibleUnit } from './responsibility-lists.js';

/**
 * Applies a text's ruling that the first unit of a list leads (列第一位者为牵头单位，下同): where every unit of a list would lead
 * alike, the others take part. A ruling in a list of its own without 下同 holds for that list; one that stands apart from any
 * list holds for the whole text.
 */
export function applyFirstLeads(
  lists: ReadonlyMap<number, readonly ResponsibleUnit[]>,
  { view, sentences }: StructuredDocument,
  rules: ResponsibilityRules,
): Map<number, readonly ResponsibleUnit[]> {
  const rulings = sentences.flatMap((sentence, index) => {
    const text = view.text.slice(sentence.start, sentence.end);
    if (!rules.firstLeads.test(text)) return [];
    if (!lists.has(index)) return [{ from: 0, to: Infinity }];
    return [{ from: index, to: rules.holdsOn.test(text) ? Infinity : index }];
  });
  if (rulings.length === 0) return new Map(lists);
  const holds = (index: number): boolean => rulings.some(({ from, to }) => index >= from && index <= to);
  return new Map([...lists].map(([index, units]) => [index, holds(index) ? withOneLead(units) : units]));
}

function withOneLead(units: readonly ResponsibleUnit[]): readonly ResponsibleUnit[] {
  if (units.some(({ role }) => role === 'SUPPORT')) return units;
  return units.map((unit, index) => (index === 0 ? unit : { ...unit, role: 'SUPPORT' }));
}
