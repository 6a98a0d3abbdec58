import type { Modality } from '../../schema/records.js';
import type { RelationRules } from '../knowledge/relation-rules.js';

/** What a clause says of when its verb happens, besides its own words. */
export interface Timing {
  /** The clause stands in a task of the plan. */
  readonly inTask: boolean;
  /** The date of the event, where there is one. */
  readonly date: string | undefined;
  /** It stands behind a term that lies ahead (到2035年). */
  readonly ahead: boolean;
  /** The year of the document, where it is known. */
  readonly year: number | undefined;
}

/**
 * FACT where the clause speaks of the past, PLANNED where it looks ahead, asks for something or stands in a task of the plan.
 * @param before the clause up to and with its trigger
 */
export function modalityOf(clause: string, before: string, timing: Timing, rules: RelationRules): Modality {
  if (timing.ahead || rules.certainlyPlanned.test(before)) return 'PLANNED';
  if (timing.date !== undefined) return timing.year !== undefined && Number(timing.date.slice(0, 4)) > timing.year ? 'PLANNED' : 'FACT';
  if (rules.past.test(clause)) return 'FACT';
  return timing.inTask || rules.planned.test(before) ? 'PLANNED' : 'FACT';
}

/** Does a clause name a term that lies ahead of the document? */
export function looksAhead(clause: string, year: number | undefined, rules: RelationRules): boolean {
  const match = rules.until.exec(clause);
  if (!match) return false;
  const named = match.slice(1).find((group) => group !== undefined);
  return named === undefined || year === undefined || Number(named) >= year;
}
