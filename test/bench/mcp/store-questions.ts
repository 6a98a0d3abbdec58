import type { GraphReader, StoredRelation } from '../../../src/store/port/graph-store.js';
import type { Condition, EntityField, RelationField } from '../../../src/store/port/queries.js';

/** A question whose answer the store knows. */
export interface StoreQuestion {
  readonly kind: QuestionKind;
  readonly tool: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Some line of the answer has to hold these values. */
  readonly expected: Readonly<Record<string, string | number>>;
  /** Some line's quote has to hold this. */
  readonly quote?: string;
}

export const QUESTION_KINDS = ['who leads it', 'what is promised by when', 'which sentence says it', 'how are they tied'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

const MOST_LINES = 100;
/** Characters of a sentence that somebody remembers. */
const REMEMBERED = 12;

/** Questions made from a store, as many of each kind or as many as there are records for, spread over them; the same each time. */
export async function storeQuestions(reader: GraphReader, ofEachKind: number): Promise<StoreQuestion[]> {
  const leads = await relations(reader, ofEachKind, [
    { field: 'type', op: 'eq', value: 'RESPONSIBLE_FOR' },
    { field: 'role', op: 'eq', value: 'LEAD' },
  ]);
  const ties = await relations(reader, ofEachKind, []);
  const said = await relations(reader, ofEachKind * 4, [{ field: 'type', op: 'eq', value: 'CONCERNS' }]);
  return [
    ...(await Promise.all(leads.map((relation) => whoLeads(reader, relation)))),
    ...(await promises(reader, ofEachKind)),
    ...(await sentences(reader, said)).slice(0, ofEachKind),
    ...ties.map(({ subject, type, object }): StoreQuestion => ({
      kind: 'how are they tied',
      tool: 'connect',
      arguments: { from: [subject], to: [object], paths: 10, steps: 1 },
      expected: { path: 1, step: 1, subjectId: subject, says: type, objectId: object },
    })),
  ];
}

async function whoLeads(reader: GraphReader, { subject, object }: StoredRelation): Promise<StoreQuestion> {
  const [task] = await reader.entities([object]);
  return {
    kind: 'who leads it',
    tool: 'who_is_responsible',
    arguments: { tasks: [(await isCalledAlone(reader, task!.name)) ? task!.name : object], role: 'LEAD', limit: MOST_LINES },
    expected: { institutionId: subject, taskId: object, role: 'LEAD' },
  };
}

/** Many a plan has a task of the same name: who means one of them asks by its id. */
async function isCalledAlone(reader: GraphReader, name: string): Promise<boolean> {
  return name.length <= 200 && (await reader.search({ text: name, in: ['NAMES'], types: ['Task'], page: { first: 0 } })).totalCount === 1;
}

async function promises(reader: GraphReader, count: number): Promise<StoreQuestion[]> {
  const targets = await spread(count, reader.scanEntities(all<EntityField>([{ field: 'type', op: 'eq', value: 'Target' }])));
  return targets.flatMap(({ id, attributes: { subject, value, year } }) => {
    if (typeof subject !== 'string' || typeof value !== 'number' || subject.length > 200) return [];
    const when: Record<string, number> = typeof year === 'number' ? { year } : {};
    return [
      {
        kind: 'what is promised by when' as const,
        tool: 'find_targets',
        arguments: { about: [subject], ...when, limit: MOST_LINES },
        expected: { id, value, ...when },
      },
    ];
  });
}

async function sentences(reader: GraphReader, said: readonly StoredRelation[]): Promise<StoreQuestion[]> {
  const assertions = await reader.assertionsOfRelations(said.map(({ id }) => id));
  return assertions.flatMap(([best]) => {
    const [part] = best!.evidence[0]!.quote.split(/\s/);
    if (part === undefined || part.length < REMEMBERED) return [];
    const remembered = [...part].slice(0, REMEMBERED).join('');
    return [
      {
        kind: 'which sentence says it' as const,
        tool: 'search_passages',
        arguments: { texts: [remembered], limit: MOST_LINES },
        expected: {},
        quote: remembered,
      },
    ];
  });
}

function relations(reader: GraphReader, count: number, and: readonly Condition<RelationField>[]): Promise<StoredRelation[]> {
  return spread(count, reader.scanRelations(all(and)));
}

function all<F extends EntityField | RelationField>(and: readonly Condition<F>[]): Condition<F> {
  return { and };
}

/** So many of all records, at even distances. */
async function spread<T>(count: number, batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const records: T[] = [];
  for await (const batch of batches) records.push(...batch);
  const step = Math.max(1, records.length / count);
  return Array.from({ length: Math.min(count, records.length) }, (_, index) => records[Math.floor(index * step)]!);
}
