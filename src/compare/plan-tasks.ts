import { hasTrait } from '../../schema/entity-traits.js';
import type { DocumentGraph, EntityRecord, MentionRecord, SectionRecord } from '../../schema/records.js';
import { CodePointIndex, contains, type Span } from '../../schema/span.js';

/** Relations of this type say who is to do a task. */
const RESPONSIBILITY = 'RESPONSIBLE_FOR';

/** A body that a task names as responsible, as the plan writes it. */
export interface TaskBody {
  readonly entity: EntityRecord;
  readonly name: string;
  readonly role: string;
  /** The passage that says so, in code points. */
  readonly passage: Span;
}

/** One task of a plan as it is compared. */
export interface PlanTask {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Place of the task above it, or null. */
  readonly parent: number | null;
  readonly children: readonly number[];
  /** Places of the tasks below it that have none below them; its own where it has none. */
  readonly leaves: readonly number[];
  /** All of it, with its children, in code points. */
  readonly whole: Span;
  /** Its words without those of its children. */
  readonly passage: Span;
  /** What is compared: its words and those of its children, without the names of responsible bodies. */
  readonly words: string;
  readonly bodies: readonly TaskBody[];
}

/** The tasks of a plan, in reading order. */
export function readTasks(graph: DocumentGraph): PlanTask[] {
  const index = new CodePointIndex(graph.text);
  const bodies = readBodies(graph);
  const plain = maskedText(index, graph, bodies);
  const sections = new Map(graph.sections.map((section) => [section.id, section]));
  const heads = new Map([...graph.mentions].sort((x, y) => y.start - x.start).map((mention) => [mention.entity, mention]));
  const found = graph.entities
    .filter(({ type }) => hasTrait(type, 'task'))
    .flatMap((entity) => {
      const head = heads.get(entity.id);
      return head ? [{ entity, whole: wholeOf(entity, head, sections.get(head.section), graph.text, index) }] : [];
    })
    .sort((x, y) => x.whole.start - y.whole.start || x.whole.end - y.whole.end || (x.entity.id < y.entity.id ? -1 : 1));
  const places = new Map(found.map(({ entity }, at) => [String(entity.attributes['number'] ?? ''), at]));
  const parents = found.map(({ entity }, at) => {
    const parent = places.get(String(entity.attributes['parent'] ?? ''));
    // A number that two parts share may not lead round in a circle.
    return parent !== undefined && parent < at ? parent : null;
  });
  const children = found.map((): number[] => []);
  parents.forEach((parent, at) => parent !== null && children[parent]!.push(at));
  const leaves = children.map((): number[] => []);
  for (let at = found.length - 1; at >= 0; at--) {
    leaves[at]!.push(...(children[at]!.length === 0 ? [at] : children[at]!.flatMap((child) => leaves[child]!)));
  }
  return found.map(({ entity, whole }, at) => ({
    id: entity.id,
    number: String(entity.attributes['number'] ?? ''),
    title: String(entity.attributes['title'] ?? entity.name),
    parent: parents[at]!,
    children: children[at]!,
    leaves: leaves[at]!,
    whole: { start: whole.start, end: whole.end },
    passage: trimmed(index, { start: whole.start, end: found[children[at]![0] ?? -1]?.whole.start ?? whole.end }),
    words: plain.slice(index.toUnits(whole.start), index.toUnits(whole.end)),
    bodies: bodies.get(entity.id) ?? [],
  }));
}

/** The part of the text that a task heads; a row of a table has its line alone. */
function wholeOf(entity: EntityRecord, head: MentionRecord, section: SectionRecord | undefined, text: string, index: CodePointIndex): Span {
  if (section && section.number !== '' && section.number === entity.attributes['number']) return section;
  const lineEnd = text.indexOf('\n', index.toUnits(head.end));
  const end = index.toCodePoints(lineEnd === -1 ? text.length : lineEnd);
  return { start: head.start, end: section ? Math.max(head.end, Math.min(end, section.end)) : end };
}

function trimmed(index: CodePointIndex, { start, end }: Span): Span {
  return { start, end: start + [...index.slice({ start, end }).trimEnd()].length };
}

/** Who is responsible, by task. */
function readBodies({ entities, relations, assertions, mentions }: DocumentGraph): Map<string, TaskBody[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const saying = new Map(relations.filter(({ type }) => type === RESPONSIBILITY).map((relation) => [relation.id, relation]));
  const named = new Map<string, MentionRecord[]>();
  for (const mention of [...mentions].sort((x, y) => x.start - y.start)) {
    const ofEntity = named.get(mention.entity);
    if (ofEntity) ofEntity.push(mention);
    else named.set(mention.entity, [mention]);
  }
  const found = new Map<string, { object: string; at: number; body: TaskBody }>();
  for (const { relation: id, evidence } of [...assertions].sort((x, y) => x.evidence[0]!.start - y.evidence[0]!.start)) {
    const relation = saying.get(id ?? '');
    const entity = byId.get(relation?.subject ?? '');
    const passage = evidence[0]!;
    if (!relation || !entity || found.has(relation.id)) continue;
    const mention = named.get(entity.id)?.find((one) => contains(passage, one));
    const body = { entity, name: mention?.quote ?? entity.name, role: relation.role ?? '', passage };
    found.set(relation.id, { object: relation.object, at: mention?.start ?? passage.start, body });
  }
  const bodies = new Map<string, TaskBody[]>();
  const byPlace = [...found.values()].sort((x, y) => x.at - y.at || (x.body.entity.id < y.body.entity.id ? -1 : 1));
  for (const { object, body } of byPlace) bodies.set(object, [...(bodies.get(object) ?? []), body]);
  return bodies;
}

/** The text with blanks where responsible bodies are named: who does a task is compared by itself. */
function maskedText(index: CodePointIndex, { mentions }: DocumentGraph, bodies: ReadonlyMap<string, readonly TaskBody[]>): string {
  const passages = [...bodies.values()].flat().map(({ entity, passage }) => ({ entity: entity.id, passage }));
  const byEntity = new Map<string, Span[]>();
  for (const { entity, passage } of passages) byEntity.set(entity, [...(byEntity.get(entity) ?? []), passage]);
  const spans = mentions
    .filter((mention) => byEntity.get(mention.entity)?.some((passage) => contains(passage, mention)))
    .sort((x, y) => x.start - y.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const from = Math.max(at, index.toUnits(start));
    const to = Math.max(from, index.toUnits(end));
    parts.push(index.text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return parts.join('') + index.text.slice(at);
}
