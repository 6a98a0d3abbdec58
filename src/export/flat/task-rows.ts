import { hasTrait } from '../../../schema/entity-traits.js';
import type { AssertionRecord } from '../../../schema/records.js';
import type { StoredEntity } from '../../store/port/graph-store.js';
import type { GraphExport } from '../graph/graph-export.js';
import type { Column } from './column.js';

/** A task as a reader of a plan sees it: where it stands, and who answers for it. */
export interface TaskRow {
  readonly entity: StoredEntity;
  readonly documentTitle: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** Who answers for it without a role. */
  readonly responsible: readonly string[];
  readonly quote: string | undefined;
}

export const TASK_COLUMNS: readonly Column<TaskRow>[] = [
  { name: 'document', type: 'string', cell: ({ documentTitle }) => documentTitle },
  { name: 'number', type: 'string', cell: ({ entity }) => textOf(entity.attributes['number']) },
  { name: 'title', type: 'string', cell: ({ entity }) => textOf(entity.attributes['title']) ?? entity.name },
  { name: 'lead', type: 'strings', cell: ({ lead }) => listed(lead) },
  { name: 'support', type: 'strings', cell: ({ support }) => listed(support) },
  { name: 'responsible', type: 'strings', cell: ({ responsible }) => listed(responsible) },
  { name: 'quote', type: 'string', cell: ({ quote }) => quote },
  { name: 'id', type: 'string', cell: ({ entity }) => entity.id },
];

interface Found {
  readonly bodies: Map<string, string[]>;
  document: string;
  start: number;
  quote: string | undefined;
}

/** Every task of an export, by document and place in it. */
export async function* taskRows(graph: GraphExport, names: ReadonlyMap<string, string>): AsyncGenerator<readonly TaskRow[]> {
  const tasks = new Map<string, Found>();
  const found = (task: string): Found => {
    const known = tasks.get(task) ?? { bodies: new Map(), document: '', start: 0, quote: undefined };
    tasks.set(task, known);
    return known;
  };
  for await (const batch of graph.relations())
    for (const { relation, assertions } of batch) {
      if (relation.type === 'HAS_TASK') stand(found(relation.object), assertions[0]);
      if (relation.type !== 'RESPONSIBLE_FOR') continue;
      const task = found(relation.object);
      const role = relation.role ?? '';
      task.bodies.set(role, [...(task.bodies.get(role) ?? []), names.get(relation.subject) ?? relation.subject]);
      task.quote ??= assertions[0]?.evidence[0]?.quote;
    }
  const documents = await graph.documentsOf([...tasks.values()].map(({ document }) => document).filter((id) => id !== ''));
  const rows: { readonly row: TaskRow; readonly start: number }[] = [];
  for await (const batch of graph.entities())
    for (const { entity } of batch) {
      if (!hasTrait(entity.type, 'task')) continue;
      const { bodies, document, start, quote } = found(entity.id);
      const of = (role: string): string[] => bodies.get(role) ?? [];
      const documentTitle = documents.get(document)?.title ?? '';
      rows.push({ start, row: { entity, documentTitle, lead: of('LEAD'), support: of('SUPPORT'), responsible: of(''), quote } });
    }
  rows.sort((a, b) => compare(a.row.documentTitle, b.row.documentTitle) || a.start - b.start);
  yield rows.map(({ row }) => row);
}

function stand(task: Found, assertion: AssertionRecord | undefined): void {
  if (!assertion) return;
  task.document = assertion.document;
  task.start = assertion.evidence[0]?.start ?? 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function listed(names: readonly string[]): readonly string[] | undefined {
  return names.length > 0 ? names : undefined;
}

function textOf(value: string | number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
