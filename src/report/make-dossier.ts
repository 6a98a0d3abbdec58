import { hasTrait } from '../../schema/entity-traits.js';
import type { Label, Ontology } from '../../schema/ontology.js';
import type { AssertionRecord, EntityRecord } from '../../schema/records.js';
import { captionOf } from '../export/flat/caption.js';
import { passageOf } from '../mcp/citation.js';
import type { Messages } from '../messages.js';
import type { GraphReader, StoredDocument, StoredEntity, StoredRelation } from '../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../store/port/page.js';
import { judgedGraphs } from '../judging/judged-graphs.js';
import type { Dossier, Line, Part } from './dossier.js';
import type { Subject } from './find-subject.js';
import { Notes } from './notes.js';

/** The most relations of one thing that a report lists. */
const MAX_RELATIONS = 2000;
/** The most passages behind one line. */
const MAX_NOTES = 3;
const RESPONSIBLE = 'RESPONSIBLE_FOR';
const SETS_TARGET = 'SETS_TARGET';

/** A relation with its ends and what says it. */
interface Told extends Pick<StoredRelation, 'type' | 'modality' | 'role' | 'date'> {
  readonly subject: EntityRecord;
  readonly object: EntityRecord;
  readonly assertions: readonly AssertionRecord[];
}

/** Makes the report of a document, or of an entity over all documents: what it leads, supports and promises first, then all else. */
export async function makeDossier(reader: GraphReader, subject: Subject, ontology: Ontology, messages: Messages): Promise<Dossier> {
  const { language } = messages;
  const told = subject.kind === 'document' ? await toldBy(reader, subject.document) : await toldOf(reader, subject.entity);
  const notes = new Notes();
  const words = new Words(ontology, messages, notes);
  const parts = subject.kind === 'document' ? documentParts(told, words) : entityParts(subject.entity, told, words);
  return {
    language: language === 'zh' ? 'zh-CN' : 'en',
    title: subject.kind === 'document' ? subject.document.title || subject.document.source : subject.entity.name,
    facts: subject.kind === 'document' ? documentFacts(subject.document, messages) : words.entityFacts(subject.entity),
    parts: parts.filter(({ lines }) => lines.length > 0),
    notesHeading: messages.say('Passages'),
    notes: await notes.read(reader),
  };
}

/** All that one document tells. */
async function toldBy(reader: GraphReader, { id }: StoredDocument): Promise<Told[]> {
  for await (const { entities, relations, assertions } of judgedGraphs(reader, [id])) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const said = new Map<string, AssertionRecord[]>();
    for (const assertion of assertions) {
      if (assertion.relation === undefined) continue;
      const of = said.get(assertion.relation);
      if (of) of.push(assertion);
      else said.set(assertion.relation, [assertion]);
    }
    const startOf = (relation: string): number => Math.min(...said.get(relation)!.map(({ evidence: [first] }) => first!.start));
    return [...relations]
      .sort((a, b) => startOf(a.id) - startOf(b.id))
      .map((one) => ({ ...one, subject: byId.get(one.subject)!, object: byId.get(one.object)!, assertions: said.get(one.id)! }));
  }
  return [];
}

/** What all documents tell of an entity, and of the targets of what it answers for. */
async function toldOf(reader: GraphReader, { id }: StoredEntity): Promise<Told[]> {
  const own = await relationsOf(reader, [id], 'BOTH');
  const duties = own.filter(({ type, subject }) => type === RESPONSIBLE && subject === id).map(({ object }) => object);
  const promised = await relationsOf(reader, duties, 'OUT', [SETS_TARGET]);
  const relations = [...new Map([...own, ...promised].map((one) => [one.id, one])).values()];
  const [assertions, entities] = await Promise.all([
    reader.assertionsOfRelations(relations.map((one) => one.id)),
    reader.entities([...new Set(relations.flatMap(({ subject, object }) => [subject, object]))]),
  ]);
  const byId = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
  return relations.flatMap((one, index) => {
    const [subject, object] = [byId.get(one.subject), byId.get(one.object)];
    return subject && object ? [{ ...one, subject, object, assertions: assertions[index]! }] : [];
  });
}

async function relationsOf(
  reader: GraphReader,
  entities: readonly string[],
  direction: 'BOTH' | 'OUT',
  types?: readonly string[],
): Promise<StoredRelation[]> {
  const found: StoredRelation[] = [];
  for (const entity of entities) {
    for (let after: string | undefined, more = true; more && found.length < MAX_RELATIONS;) {
      const page = { first: MAX_PAGE_SIZE, ...(after === undefined ? {} : { after }) };
      const [one] = await reader.relationsOf({ entities: [entity], direction, ...(types && { types }), page });
      found.push(...one!.items.map(({ item }) => item));
      after = one!.items.at(-1)?.cursor;
      more = one!.hasNextPage && after !== undefined;
    }
  }
  return found;
}

function documentFacts({ issuers, docNumber, date, periodStart, periodEnd, source }: StoredDocument, messages: Messages): string[] {
  const period = [periodStart, periodEnd].filter((year) => year !== undefined).join('–');
  const rows: readonly (readonly [string, string])[] = [
    ['Issued by', issuers.join('、')],
    ['Number', docNumber ?? ''],
    ['Date', date ?? ''],
    ['Period', period],
    ['Source', source],
  ];
  return rows.filter(([, value]) => value !== '').map(([name, value]) => `${messages.say(name)}: ${value}`);
}

/** A plan: its tasks with who answers for them, its targets, then what it tells besides. */
function documentParts(told: readonly Told[], words: Words): Part[] {
  const tasks = told.filter(({ type }) => type === 'HAS_TASK');
  const duties = told.filter(({ type }) => type === RESPONSIBLE);
  const listed = [...new Map([...tasks, ...duties].map((one) => [one.object.id, one.object])).values()];
  const lines = listed.map((task): Line => {
    const of = duties.filter(({ object }) => object.id === task.id);
    const bodies = (role: string | undefined, head: string): string[] => {
      const names = of.filter((one) => one.role === role).map(({ subject }) => subject.name);
      return names.length === 0 ? [] : [`${words.say(head)}: ${names.join('、')}`];
    };
    const who = [...bodies('LEAD', 'lead'), ...bodies('SUPPORT', 'support'), ...bodies(undefined, 'responsible')].join('; ');
    const sources = of.length > 0 ? of : tasks.filter(({ object }) => object.id === task.id);
    return {
      text: `${nameOf(task)}${who === '' ? '' : ` (${who})`}`,
      notes: words.notesOf(sources.flatMap(({ assertions }) => assertions)),
    };
  });
  const targets = told.filter(({ type }) => type === SETS_TARGET);
  return [
    { heading: words.say('Tasks and who answers for them'), lines },
    { heading: words.say('What it promises'), lines: targets.map((one) => words.target(one)) },
    ...words.byType(told.filter(({ type }) => !['HAS_TASK', 'SUBTASK_OF', 'CONCERNS', RESPONSIBLE, SETS_TARGET].includes(type))),
  ];
}

/** A body, or another thing: what it leads, supports and answers for, what is promised there, then all else. */
function entityParts({ id }: StoredEntity, told: readonly Told[], words: Words): Part[] {
  const duties = told.filter(({ type, subject }) => type === RESPONSIBLE && subject.id === id);
  const inRole = (role: string | undefined): Line[] =>
    duties.filter((one) => one.role === role).map((one) => words.line(one, nameOf(one.object)));
  const targets = told.filter(({ type }) => type === SETS_TARGET);
  return [
    { heading: words.say('What it leads'), lines: inRole('LEAD') },
    { heading: words.say('What it supports'), lines: inRole('SUPPORT') },
    { heading: words.say('What it answers for'), lines: inRole(undefined) },
    { heading: words.say('What is promised there'), lines: targets.map((one) => words.target(one)) },
    ...words.byType(told.filter((one) => !duties.includes(one) && !targets.includes(one))),
  ];
}

/** What a report calls things and relations, in its language. */
class Words {
  constructor(
    readonly ontology: Ontology,
    readonly messages: Messages,
    readonly notes: Notes,
  ) {}

  say(text: string): string {
    return this.messages.say(text);
  }

  label(label: Label): string {
    return label[this.messages.language];
  }

  line({ modality, date, assertions }: Pick<Told, 'modality' | 'date' | 'assertions'>, text: string): Line {
    const marks = [...(date === undefined ? [] : [date]), ...(modality === 'PLANNED' ? [this.say('planned')] : [])];
    return { text: marks.length === 0 ? text : `${text} (${marks.join(', ')})`, notes: this.notesOf(assertions) };
  }

  /** A target by what it counts, with who set it. */
  target({ subject, object, assertions }: Told): Line {
    const { year } = object.attributes;
    const caption = captionOf(object as StoredEntity);
    return { text: `${caption}${year === undefined ? '' : `, ${String(year)}`} — ${nameOf(subject)}`, notes: this.notesOf(assertions) };
  }

  /** A part for each type of relation, in the order of the ontology. */
  byType(told: readonly Told[]): Part[] {
    return this.ontology.relationTypes.map(({ name, label }) => ({
      heading: this.label(label),
      lines: told
        .filter(({ type }) => type === name)
        .map((one) => this.line(one, `${nameOf(one.subject)} — ${this.label(label)} — ${nameOf(one.object)}`)),
    }));
  }

  entityFacts({ type, aliases, jurisdiction, attributes, documentCount }: StoredEntity): string[] {
    const definition = this.ontology.entityType(type);
    const known = (definition?.attributes ?? []).flatMap(({ name, label }) =>
      attributes[name] === undefined ? [] : [[this.label(label), String(attributes[name])] as const],
    );
    const rows: readonly (readonly [string, string])[] = [
      [this.say('Type'), definition ? this.label(definition.label) : type],
      [this.say('Also called'), aliases.join('、')],
      [this.say('Of'), jurisdiction ?? ''],
      ...known,
      [this.say('Documents that name it'), String(documentCount)],
    ];
    return rows.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`);
  }

  /** The surest passages of assertions. */
  notesOf(assertions: readonly AssertionRecord[]): number[] {
    const surest = [...assertions].sort((a, b) => b.confidence - a.confidence).slice(0, MAX_NOTES);
    const numbers = surest.flatMap(({ document, evidence: [first] }) => (first ? [this.notes.number(passageOf(document, first))] : []));
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}

/** A task with its number; of a target what it counts. */
function nameOf(entity: EntityRecord): string {
  const { number } = entity.attributes;
  const isNumbered = hasTrait(entity.type, 'task') && typeof number === 'string' && number !== '';
  return isNumbered ? `${number} ${entity.name}` : entity.name;
}
