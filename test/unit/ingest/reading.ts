import { findMentions, type MentionedDocument } from '../../../ingest/3-mentions/find-mentions.js';
import { resolveEntities } from '../../../ingest/4-entities/resolve-entities.js';
import { findRelations, type RelatedDocument } from '../../../ingest/5-relations/find-relations.js';
import { extractDocument } from '../../../ingest/pipeline.js';
import type { DocumentGraph, EntityRecord, RelationRecord } from '../../../schema/records.js';
import { structured } from './structure/outline-of.js';

export const TITLE = '青岛市风能发展规划（2031—2035年）';

/** A plan of 青岛市 that holds these lines in a chapter that is no task. */
export function planOf(...lines: readonly string[]): string {
  return `${TITLE}\n\n一、发展现状\n\n${lines.join('\n')}\n`;
}

/** A plan of the State, which has no place of its own. */
export function statePlanOf(...lines: readonly string[]): string {
  return `全国风能发展规划\n\n一、发展现状\n\n${lines.join('\n')}\n`;
}

/** A plan whose first task holds these lines. */
export function taskOf(...lines: readonly string[]): string {
  return `${TITLE}\n\n一、重点任务\n\n（一）建设风场。先测风，再选址。\n${lines.join('\n')}\n`;
}

/** A plan that holds these lines below a heading of goals. */
export function goalsOf(...lines: readonly string[]): string {
  return `${TITLE}\n\n一、总体要求\n\n（一）发展目标\n${lines.join('\n')}\n`;
}

export function mentioned(text: string): MentionedDocument {
  return findMentions(structured(text, 'plan.txt'));
}

/** The names of a text but for its own title: `words Type`, or `words Type rule`. */
export function namesIn(text: string, withRule = false): string[] {
  const { mentions, view } = mentioned(text);
  return mentions
    .filter(({ rule }) => !rule.startsWith('metadata:'))
    .map(({ start, end, type, rule }) => [view.plain.slice(start, end), type, ...(withRule ? [rule] : [])].join(' '));
}

/** The words of all names of one type. */
export function namedAs(type: string, text: string): string[] {
  return namesIn(text)
    .filter((name) => name.endsWith(` ${type}`))
    .map((name) => name.slice(0, -type.length - 1));
}

export function related(text: string): RelatedDocument {
  const document = mentioned(text);
  return findRelations(document, resolveEntities(document));
}

export function graphOf(text: string, source = 'plan.txt'): DocumentGraph {
  return extractDocument({ source, bytes: Buffer.from(text, 'utf8') });
}

/** The entity that has this name or alias. */
export function entityOf(graph: DocumentGraph, form: string): EntityRecord {
  const found = graph.entities.find(({ name, aliases }) => name === form || aliases.includes(form));
  if (!found) throw new Error(`no entity is called ${form}; there are ${graph.entities.map(({ name }) => name).join(', ')}`);
  return found;
}

const STRUCTURAL = new Set(['HAS_TASK', 'SUBTASK_OF', 'CONCERNS', 'SETS_TARGET', 'RESPONSIBLE_FOR']);

/** What the sentences say, as `A TYPE B`; relations that follow from structure and the gazetteer are left out. */
export function relationsIn(text: string, ...fields: ('modality' | 'date' | 'role')[]): string[] {
  const graph = graphOf(text);
  const byGazetteer = new Set(graph.assertions.filter(({ source }) => source !== 'text').map(({ relation }) => relation));
  return graph.relations
    .filter(({ type, id }) => !STRUCTURAL.has(type) && !byGazetteer.has(id))
    .map((relation) => tieLine(graph, relation, fields))
    .sort();
}

/** The relations of one type, whatever their source. */
export function relationsOf(type: string, text: string, ...fields: ('modality' | 'date' | 'role')[]): string[] {
  const graph = graphOf(text);
  return graph.relations
    .filter((relation) => relation.type === type)
    .map((relation) => tieLine(graph, relation, fields))
    .sort();
}

function tieLine(graph: DocumentGraph, relation: RelationRecord, fields: readonly ('modality' | 'date' | 'role')[]): string {
  const nameOf = (id: string): string => graph.entities.find((entity) => entity.id === id)?.name ?? id;
  const { type, subject, object } = relation;
  return [nameOf(subject), type, nameOf(object), ...fields.map((field) => relation[field] ?? '-')].join(' ');
}

/** Who is to do the task: `unit ROLE`, in the order of the text. */
export function unitsIn(text: string): string[] {
  const graph = graphOf(text);
  return graph.relations
    .filter(({ type }) => type === 'RESPONSIBLE_FOR')
    .map(({ subject, role }) => `${graph.entities.find(({ id }) => id === subject)!.name} ${role}`);
}

/** The targets as `value unit comparator year`, `low–high` for a range. */
export function targetsIn(text: string): string[] {
  return related(text).targets.map(({ value, valueMax, unit, comparator, year }) =>
    [valueMax === undefined ? value : `${value}–${valueMax}`, unit, comparator, year ?? '-'].join(' '),
  );
}
