import type { Modality } from '../../schema/records.js';
import type { RelationRules } from '../knowledge/relation-rules.js';

/** What kind of part of the document a clause stands in. */
export type Setting = 'TASK' | 'REVIEW' | 'NORM' | 'OTHER';

/** What is known of when a verb happens besides the clause's own words. */
export interface Timing {
  readonly setting: Setting;
  /** The date of the event, where there is one. */
  readonly date: string | undefined;
  /** It stands behind a term that lies ahead (到2035年). */
  readonly ahead: boolean;
  /** The year of the document, where it is known. */
  readonly year: number | undefined;
}

/**
 * FACT where the clause speaks of the past, of what is under way or of a norm in force; PLANNED where it looks ahead, asks
 * for something or stands in a task of the plan.
 * @param before the clause up to its trigger
 * @param through the same with the trigger, which is no sign of a plan in a review (支持 reports there what was done)
 */
export function modalityOf(clause: string, before: string, through: string, timing: Timing, rules: RelationRules): Modality {
  const { setting, date, year } = timing;
  if (timing.ahead || rules.certainlyPlanned.test(setting === 'REVIEW' ? before : through)) return 'PLANNED';
  if (date !== undefined) return year !== undefined && Number(date.slice(0, 4)) > year ? 'PLANNED' : 'FACT';
  if (setting === 'REVIEW' || setting === 'NORM') return 'FACT';
  if (rules.underWay.test(before) || (setting === 'TASK' ? rules.pastInTask : rules.past).test(clause)) return 'FACT';
  return setting === 'TASK' || rules.planned.test(through) ? 'PLANNED' : 'FACT';
}

/** Does a clause name a term that lies ahead of the document? */
export function looksAhead(clause: string, year: number | undefined, rules: RelationRules): boolean {
  const match = rules.until.exec(clause);
  if (!match) return false;
  const named = match.slice(1).find((group) => group !== undefined);
  return named === undefined || year === undefined || Number(named) >= year;
}
