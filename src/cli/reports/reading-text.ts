import { ontology } from '../../../schema/ontology.js';
import type { DocumentGraph, EntityRecord, RelationRecord } from '../../../schema/records.js';
import { countIssues } from './issue-lines.js';

/** What one document gave, for a person: what it is, its tasks, entities by type, relations with their evidence, targets. */
export function toReadingText(graph: DocumentGraph): string {
  const blocks = [headOf(graph), tasksOf(graph), ...entitiesOf(graph), relationsOf(graph), targetsOf(graph)];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headOf({ document, issues }: DocumentGraph): string[] {
  const { title, source, issuers, docNumber, date, periodStart, periodEnd, encoding, length } = document;
  const period = periodStart === undefined ? undefined : `${periodStart} – ${periodEnd ?? ''}`.trim();
  const rows: [string, string | undefined][] = [
    ['source', `${source} (${length} code points, ${encoding})`],
    ['issued by', issuers.join(', ') || undefined],
    ['number', docNumber],
    ['date', date],
    ['period', period],
    ['issues', countIssues(issues)],
  ];
  return [title || '(no title)', ...rows.flatMap(([head, value]) => (value === undefined ? [] : `  ${head.padEnd(10)} ${value}`))];
}

function tasksOf({ entities }: DocumentGraph): string[] {
  const tasks = entities.filter(({ type }) => type === 'Task');
  return block(
    'Task',
    tasks.map(({ attributes: { number, title }, name }) => `${String(number ?? '')}  ${String(title ?? name)}`),
  );
}

function entitiesOf({ entities, mentions }: DocumentGraph): string[][] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const types = [...new Set(entities.map(({ type }) => type))].filter((type) => type !== 'Task' && type !== 'Target').sort();
  const line = ({ id, name, aliases }: EntityRecord) =>
    `${name}${aliases.length > 0 ? ` = ${aliases.join(' = ')}` : ''}  ×${counts.get(id) ?? 0}`;
  return types.map((type) => block(type, entities.filter((entity) => entity.type === type).map(line)));
}

function relationsOf({ entities, relations, assertions }: DocumentGraph): string[] {
  const names = new Map(entities.map((entity) => [entity.id, captionOf(entity)]));
  const quotes = new Map(assertions.flatMap(({ relation, evidence: [first] }) => (relation && first ? [[relation, first.quote]] : [])));
  // The relations that follow from structure alone would drown what the sentences say.
  const said = relations.filter(({ type }) => !ontology().relationType(type)?.structural);
  const line = ({ id, type, subject, object, modality, date, role }: RelationRecord) =>
    [
      `${names.get(subject) ?? subject} ${type} ${names.get(object) ?? object}`,
      `[${[modality, role, date].filter((part) => part !== undefined).join(', ')}]`,
      `“${shorten(quotes.get(id) ?? '')}”`,
    ].join('  ');
  return block('Relations', said.map(line));
}

function targetsOf({ entities }: DocumentGraph): string[] {
  const targets = entities.filter(({ type }) => type === 'Target');
  return block(
    'Target',
    targets.map(({ name, attributes: { value, valueMax, unit, year } }) => {
      const amount = valueMax === undefined ? String(value ?? '') : `${String(value ?? '')}–${String(valueMax)}`;
      return `${name}: ${amount} ${String(unit ?? '')}${year === undefined ? '' : ` (${String(year)})`}`;
    }),
  );
}

function captionOf({ type, name, attributes: { number } }: EntityRecord): string {
  return type === 'Task' && number !== undefined ? `${String(number)} ${name}` : name;
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)] : [];
}

/** The quote on one line, 60 code points at most. */
function shorten(quote: string): string {
  const points = [...quote.replace(/\s+/g, ' ')];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : points.join('');
}
