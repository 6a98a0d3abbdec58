import { basename } from 'node:path';
import type { Ontology } from '../../schema/ontology.js';
import type { PlanSummary } from './summarise-plan.js';

/** A column of counts: its head and what it counts of one plan. */
type Column = readonly [head: string, count: (plan: PlanSummary) => number];

/**
 * A table of what each plan gave, with a last row of sums. `relations` are those that sentences state,
 * `structural` those that the outline gives; a type's head is its first four letters.
 */
export function formatSummaries(plans: readonly PlanSummary[], ontology: Ontology): string {
  const columns = columnsOf(ontology);
  const names = plans.map(({ source }) => basename(source).replace(/\.\w+$/, ''));
  const counts = plans.map((plan) => columns.map(([, count]) => count(plan)));
  const sums = columns.map((_, column) => counts.reduce((sum, row) => sum + row[column]!, 0));
  const rows: readonly (readonly [string, readonly (string | number)[]])[] = [
    ['plan', columns.map(([head]) => head)],
    ...counts.map((row, index) => [names[index]!, row] as const),
    ['sum', sums],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const widths = columns.map((_, column) => Math.max(...rows.map(([, cells]) => String(cells[column]).length)));
  return rows
    .map(([name, cells]) => [name.padEnd(width), ...cells.map((cell, column) => String(cell).padStart(widths[column]!))].join('  '))
    .join('\n');
}

function columnsOf(ontology: Ontology): Column[] {
  const isStructural = (type: string) => ontology.relationType(type)?.structural ?? false;
  const relations = (structural: boolean) => (plan: PlanSummary) =>
    Object.entries(plan.relations).reduce((sum, [type, count]) => (isStructural(type) === structural ? sum + count : sum), 0);
  return [
    ['chars', ({ characters }) => characters],
    ['sections', ({ sections }) => sections],
    ...ontology.entityTypes.map(({ name }): Column => [name.slice(0, 4), ({ entities }) => entities[name] ?? 0]),
    ['relations', relations(false)],
    ['structural', relations(true)],
    ['assertions', ({ assertions }) => assertions],
    ['error', ({ issues }) => issues.error],
    ['warning', ({ issues }) => issues.warning],
    ['info', ({ issues }) => issues.info],
  ];
}
