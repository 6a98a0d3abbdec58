import { hasTrait } from '../../schema/entity-traits.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { ResponsibleUnit } from '../3-mentions/responsibility-lists.js';
import type { Entity } from '../4-entities/entity.js';
import type { Task } from '../4-entities/tasks.js';
import type { Issue } from '../1-document/document.js';
import { type Claim, type ClaimEnd, type Cue, cue, endOf } from './claim.js';
import { endsOf, type NamedSentence } from './clauses.js';

/** Which task's body a section belongs to: itself or the nearest above it. */
export function taskOfSection(tasks: readonly Task[], { sections }: MentionedDocument): (section: number) => Task | undefined {
  const bySection = new Map(tasks.filter(({ isRow }) => !isRow).map((task) => [task.section, task]));
  return (section) => {
    for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
      const task = bySection.get(at);
      if (task) return task;
    }
    return undefined;
  };
}

/** RESPONSIBLE_FOR, from every notation; where a unit has two roles in one task, the stronger stands. */
export function responsibilityClaims(
  document: MentionedDocument,
  sentences: readonly NamedSentence[],
  taskOf: (section: number) => Task | undefined,
  taskOfRow: ReadonlyMap<number, Task>,
): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const units = document.responsibilities.get(sentence.index) ?? [];
    const task = taskOfRow.get(sentence.index) ?? taskOf(sentence.section);
    if (units.length === 0 || !task) continue;
    for (const unit of units) {
      const named = sentence.names.find((name) => name.start === unit.start && name.end === unit.end);
      if (!named || !hasTrait(named.entity.type, 'body')) continue;
      claims.push({
        type: 'RESPONSIBLE_FOR',
        subject: endOf(named.entity, named),
        object: taskEnd(task),
        cues: dutyCues(unit),
        span: { start: sentence.start, end: sentence.end },
        section: sentence.section,
        modality: 'PLANNED',
        rule: 'responsibility:list',
        role: unit.role,
      });
    }
  }
  return claims;
}

/** A task as the end of a claim: its title stands for it. */
export function taskEnd({ id, titleSpan: { start, end } }: Task): ClaimEnd {
  return { id, start, end };
}

function dutyCues({ cue: words, header }: ResponsibleUnit): Cue[] {
  return [...(words ? [cue('ROLE', words)] : []), ...(header ? [cue('HEADER', header)] : [])];
}

/** Units that a notation names where no task stands to be responsible for, such as in a text without numbered headings. */
export function unresolvedResponsibilities(
  { responsibilities, sentences }: MentionedDocument,
  taskOf: (section: number) => Task | undefined,
  taskOfRow: ReadonlyMap<number, Task>,
): Issue[] {
  return [...responsibilities.keys()].flatMap((index) => {
    const sentence = sentences[index]!;
    if (taskOfRow.has(index) || taskOf(sentence.section)) return [];
    const message = 'units are named as responsible, but no task is found above them; number the heading of the task that they bear';
    return [{ code: 'UNRESOLVED_RESPONSIBILITY', message, stage: '5-relations', span: sentence } satisfies Issue];
  });
}

/** Members of lists that become no entity: those that stand for many bodies (各市人民政府), and those that are called like none. */
export function leftResponsibilities({ leftUnits, view }: MentionedDocument): Issue[] {
  return leftUnits.map(({ start, end, many }) => {
    const name = view.plain.slice(start, end);
    return {
      code: many ? 'UNNAMED_RESPONSIBILITY' : 'UNREAD_RESPONSIBILITY',
      message: many
        ? `${name} is responsible, but stands for many bodies that the text does not name; it is left out of the graph`
        : `${name} stands among responsible bodies and is called like none; add its ending to seeds/lexicons/responsibility.yaml`,
      stage: '5-relations',
      span: { start, end },
    } satisfies Issue;
  });
}

/** HAS_TASK, SUBTASK_OF and CONCERNS, from the document's structure. */
export function structureClaims(
  document: MentionedDocument,
  sentences: readonly NamedSentence[],
  tasks: readonly Task[],
  self: Entity | undefined,
  taskOf: (section: number) => Task | undefined,
  ownRows: ReadonlyMap<number, Task>,
): Claim[] {
  const claims: Claim[] = [];
  for (const task of tasks) {
    const base = { span: task.titleSpan, section: task.section, modality: 'PLANNED' as const };
    if (self) claims.push({ ...base, type: 'HAS_TASK', subject: endOf(self), object: taskEnd(task), rule: 'structure:task' });
    if (task.parentTask)
      claims.push({ ...base, type: 'SUBTASK_OF', subject: taskEnd(task), object: taskEnd(task.parentTask), rule: 'structure:subtask' });
  }
  const seen = new Set<string>();
  for (const sentence of sentences) {
    const task = ownRows.get(sentence.index) ?? taskOf(sentence.section);
    if (!task) continue;
    const units = new Set((document.responsibilities.get(sentence.index) ?? []).map((unit) => unit.start));
    for (const name of sentence.names) {
      const key = `${task.id}|${name.entity.id}`;
      if (name.entity.self || units.has(name.start) || seen.has(key)) continue;
      seen.add(key);
      claims.push({
        type: 'CONCERNS',
        subject: taskEnd(task),
        object: endsOf(name)[0]!,
        span: { start: sentence.start, end: sentence.end },
        section: sentence.section,
        modality: 'PLANNED',
        rule: 'structure:concerns',
      });
    }
  }
  return claims;
}
