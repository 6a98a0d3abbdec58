import { typeWith } from '../../schema/entity-traits.js';
import type { GraphReader, StoredEntity } from '../store/port/graph-store.js';
import type { Page } from '../store/port/page.js';
import type { Condition, EntityField } from '../store/port/queries.js';
import { isEntityId, type Resolved } from './references.js';

/** The relation from what sets a target to the target. */
export const SETS_TARGET = 'SETS_TARGET';

/** Each word follows three links, of which a condition may have twenty. */
const MAX_WORDS = 6;
const NOTHING: Condition<EntityField> = { or: [] };

export interface TargetFilter {
  readonly year: number | undefined;
  readonly first: number;
}

/**
 * The targets that a text is about: those with all its words in their indicator, in the task that sets them or in the title of
 * its plan; where there is none, those of the tasks that an entity called so answers for or is named in.
 * @param about all targets where null
 */
export async function targetsAbout(reader: GraphReader, about: Resolved | null, filter: TargetFilter): Promise<Page<StoredEntity>> {
  if (about === null) return targetsWhere(reader, { and: [] }, filter);
  const { asked, entities } = about;
  if (!isEntityId(asked)) {
    const worded = await targetsWhere(reader, { and: asked.trim().split(/\s+/).slice(0, MAX_WORDS).map(hasWord) }, filter);
    if (worded.totalCount > 0) return worded;
  }
  return targetsWhere(reader, entities.length === 0 ? NOTHING : tiedTo(entities.map(({ id }) => id)), filter);
}

function targetsWhere(reader: GraphReader, where: Condition<EntityField>, { year, first }: TargetFilter): Promise<Page<StoredEntity>> {
  const and: Condition<EntityField>[] = [{ field: 'type', op: 'eq', value: typeWith('target') }, where];
  if (year !== undefined) and.push({ field: { attribute: 'year' }, op: 'eq', value: year });
  return reader.findEntities({
    where: { and },
    orderBy: [{ field: 'mentionCount', descending: true }, { field: { attribute: 'year' } }],
    page: { first },
  });
}

function hasWord(value: string): Condition<EntityField> {
  const named: Condition<EntityField> = { field: 'name', op: 'contains', value };
  return {
    or: [
      { field: { attribute: 'subject' }, op: 'contains', value },
      named,
      setBy({ some: 'subject', where: named }),
      { some: 'documents', where: { field: 'title', op: 'contains', value } },
    ],
  };
}

/** The targets themselves, those that these tasks and plans set, and those of the tasks that these entities answer for or are named in. */
function tiedTo(value: readonly string[]): Condition<EntityField> {
  return {
    or: [
      { field: 'id', op: 'in', value },
      setBy({ field: 'subject', op: 'in', value }),
      setBy(taskWith('IN', 'RESPONSIBLE_FOR', { field: 'subject', op: 'in', value })),
      setBy(taskWith('OUT', 'CONCERNS', { field: 'object', op: 'in', value })),
    ],
  };
}

type RelationCondition = NonNullable<Extract<Condition<EntityField>, { some: 'relations' }>['where']>;

function setBy(where: RelationCondition): Condition<EntityField> {
  return { some: 'relations', direction: 'IN', types: [SETS_TARGET], where };
}

function taskWith(direction: 'IN' | 'OUT', type: string, where: RelationCondition): RelationCondition {
  return { some: 'subject', where: { some: 'relations', direction, types: [type], where } };
}
