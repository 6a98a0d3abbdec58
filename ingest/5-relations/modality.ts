import type { Modality } from '../../schema/records.js';
import type { RelationRules } from '../knowledge/relation-rules.js';

/**
 * FACT where the clause speaks of the past, PLANNED where it asks for something or stands in a task of the plan.
 * @param before the clause up to and with its trigger
 */
export function modalityOf(clause: string, before: string, inTask: boolean, dated: boolean, rules: RelationRules): Modality {
  if (dated || rules.past.test(clause)) return 'FACT';
  if (rules.planned.test(before) || inTask) return 'PLANNED';
  return 'FACT';
}
