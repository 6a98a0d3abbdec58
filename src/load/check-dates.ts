import type { Ontology } from '../../schema/ontology.js';
import type { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/** Faults of dates: each has to be a day, a month or a year of the calendar. */
export function* checkDates({ document, entities, relations, assertions }: DocumentGraph, ontology: Ontology): Generator<Fault> {
  const fault = (kind: string, id: string, date: unknown): Fault => ({
    record: named(kind, id),
    fault: `${JSON.stringify(date)} is no date of the calendar`,
  });
  for (const date of [document.date, document.periodStart, document.periodEnd])
    if (date !== undefined && !isCalendarDate(date)) yield fault('document', document.id, date);
  for (const [kind, records] of Object.entries({ relation: relations, assertion: assertions }))
    for (const { id, date } of records) if (date !== undefined && !isCalendarDate(date)) yield fault(kind, id, date);
  for (const { id, type, attributes } of entities)
    for (const { name, type: kind } of ontology.entityType(type)?.attributes ?? []) {
      const value = attributes[name];
      if (kind === 'date' && value !== undefined && !isCalendarDate(value)) yield fault('entity', id, value);
    }
}

/** ISO 8601 to the precision that is given: `2023`, `2023-09`, `2023-09-30`. */
function isCalendarDate(date: unknown): boolean {
  const [, year, month = '01', day = '01'] = (typeof date === 'string' && /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)) || [];
  if (year === undefined) return false;
  // A day that a month does not have is one of the next.
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(found.valueOf()) && found.toISOString().startsWith(`${year}-${month}-${day}`);
}
