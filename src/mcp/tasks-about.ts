import { typeWith } from '../../schema/entity-traits.js';
import type { SectionRecord } from '../../schema/records.js';
import type { GraphReader, StoredEntity } from '../store/port/graph-store.js';
import type { Condition, EntityField } from '../store/port/queries.js';
import { isEntityId, type Resolved, resolve } from './references.js';
import { uniqueBy } from './unique-by.js';

/** Most tasks that one topic may mean. */
const MAX_TASKS = 50;
const MAX_PASSAGES = 20;

/**
 * The tasks that each text is about: a task itself, those called so, those whose body names an entity that is called so, and
 * where there is none of these, those in whose part of a plan the text stands.
 */
export async function tasksAbout(reader: GraphReader, asked: readonly string[]): Promise<readonly Resolved[]> {
  const type = typeWith('task');
  const resolved = await resolve(reader, asked);
  return Promise.all(
    resolved.map(async ({ asked: text, entities }) => {
      const others = entities.filter((entity) => entity.type !== type);
      const [called, concerned] = await Promise.all([
        isEntityId(text) ? entities.filter((entity) => entity.type === type) : tasksCalled(reader, text, type),
        others.length === 0 ? [] : tasksConcerning(reader, others, type),
      ]);
      const tasks = uniqueBy([...called, ...concerned], ({ id }) => id);
      if (tasks.length > 0 || isEntityId(text)) return { asked: text, entities: tasks };
      return { asked: text, entities: await tasksWithText(reader, text, type) };
    }),
  );
}

async function tasksCalled(reader: GraphReader, text: string, type: string): Promise<readonly StoredEntity[]> {
  const { items } = await reader.search({ text, in: ['NAMES'], types: [type], page: { first: MAX_TASKS } });
  return items.flatMap(({ item }) => (item.kind === 'ENTITY' ? [item.entity] : []));
}

function tasksConcerning(reader: GraphReader, entities: readonly StoredEntity[], type: string): Promise<readonly StoredEntity[]> {
  const ids = entities.map(({ id }) => id);
  return tasksWhere(reader, type, {
    some: 'relations',
    direction: 'OUT',
    types: ['CONCERNS'],
    where: { field: 'object', op: 'in', value: ids },
  });
}

async function tasksWithText(reader: GraphReader, text: string, type: string): Promise<readonly StoredEntity[]> {
  const { items } = await reader.search({ text, in: ['TEXT'], page: { first: MAX_PASSAGES } });
  const ids = items.flatMap(({ item }) => (item.kind === 'PASSAGE' && item.passage.section !== null ? [item.passage.section] : []));
  const sections = (await reader.sections([...new Set(ids)])).flatMap((section) => (section && section.number !== '' ? [section] : []));
  return sections.length === 0 ? [] : tasksWhere(reader, type, { or: sections.map(headedBy) });
}

/** The task that a numbered part of a plan is. */
function headedBy({ document, number }: SectionRecord): Condition<EntityField> {
  return {
    and: [
      { field: 'document', op: 'eq', value: document },
      { field: { attribute: 'number' }, op: 'eq', value: number },
    ],
  };
}

async function tasksWhere(reader: GraphReader, type: string, where: Condition<EntityField>): Promise<readonly StoredEntity[]> {
  const { items } = await reader.findEntities({
    where: { and: [{ field: 'type', op: 'eq', value: type }, where] },
    page: { first: MAX_TASKS },
  });
  return items.map(({ item }) => item);
}
