import { Type } from '@sinclair/typebox';
import { PlangraphError } from '../../../schema/errors.js';
import type { Ontology } from '../../../schema/ontology.js';
import type { GraphReader, StoredEntity } from '../../store/port/graph-store.js';
import type { Condition, EntityField } from '../../store/port/queries.js';
import { passagesOfEntities } from '../passages.js';
import { askedOf, isEntityId, LIMIT, list, MAX_LENGTH, resolve, STANDARD_LIMIT } from '../references.js';
import { citingTool } from '../tool.js';

const MAX_SUGGESTIONS = 5;

interface Found {
  readonly asked: string;
  readonly entities: readonly StoredEntity[];
  readonly total: number;
}

export const findEntities = citingTool({
  name: 'find_entities',
  description:
    'Find institutions, places, policies, programmes, tasks, targets, technologies… by name, part of a name or pinyin; ' +
    'without names the most mentioned. Gives ids for the other tools.',
  input: Type.Object({
    names: Type.Optional(list()),
    types: Type.Optional(list('Institution, Place, Zone, Policy, Programme, Task, Target, Technology, Sector, Product, Event')),
    place: Type.Optional(Type.String({ maxLength: MAX_LENGTH, description: 'of the government concerned' })),
    limit: LIMIT,
  }),
  async find({ names, types, place, limit = STANDARD_LIMIT }, { reader, ontology }) {
    if (types) checkTypes(types, ontology);
    const where = place === undefined ? undefined : concernsPlace(place);
    const found = names
      ? await Promise.all(names.map((name) => byName(reader, name, limit, types, where)))
      : [await mostMentioned(reader, limit, types, where)];
    const rows = found.flatMap(({ asked, entities }) => entities.map((entity) => ({ asked, entity })));
    const passages = await passagesOfEntities(
      reader,
      rows.map(({ entity }) => entity),
    );
    const missing = found.filter(({ entities }) => entities.length === 0).map(({ asked }) => asked);
    return {
      rows: rows.flatMap(({ asked, entity: { id, type, name, aliases, jurisdiction, mentionCount } }, index) => {
        const passage = passages[index];
        const line = {
          id,
          type,
          name,
          ...(aliases.length > 0 ? { aliases: aliases.join('、') } : {}),
          ...(jurisdiction === undefined ? {} : { place: jurisdiction }),
          mentions: mentionCount,
          ...askedOf(names ?? [], asked),
        };
        return passage ? [{ line, passage }] : [];
      }),
      total: found.reduce((sum, { total }) => sum + total, 0),
      missing: names ? missing : [],
      notes: names ? await suggestions(reader, missing, types) : [],
    };
  },
});

async function byName(
  reader: GraphReader,
  asked: string,
  first: number,
  types: readonly string[] | undefined,
  where: Condition<EntityField> | undefined,
): Promise<Found> {
  if (isEntityId(asked)) {
    const [{ entities } = { entities: [] }] = await resolve(reader, [asked]);
    return { asked, entities, total: entities.length };
  }
  const page = await reader.search({
    text: asked,
    in: ['NAMES'],
    ...(types ? { types } : {}),
    ...(where ? { where } : {}),
    page: { first },
  });
  return { asked, entities: page.items.flatMap(({ item }) => (item.kind === 'ENTITY' ? [item.entity] : [])), total: page.totalCount };
}

async function mostMentioned(
  reader: GraphReader,
  first: number,
  types: readonly string[] | undefined,
  where: Condition<EntityField> | undefined,
): Promise<Found> {
  const and = [...(types ? [{ field: 'type', op: 'in', value: types } as const] : []), ...(where ? [where] : [])];
  const page = await reader.findEntities({ where: { and }, orderBy: [{ field: 'mentionCount', descending: true }], page: { first } });
  return { asked: '', entities: page.items.map(({ item }) => item), total: page.totalCount };
}

/** Whose name means something inside this place only, or that a plan of this place names. */
function concernsPlace(place: string): Condition<EntityField> {
  return {
    or: [
      { field: 'jurisdiction', op: 'contains', value: place },
      { some: 'documents', where: { field: 'jurisdiction', op: 'contains', value: place } },
    ],
  };
}

async function suggestions(reader: GraphReader, missing: readonly string[], types: readonly string[] | undefined): Promise<string[]> {
  const near = await Promise.all(missing.map((text) => reader.suggest({ text, ...(types ? { types } : {}), limit: MAX_SUGGESTIONS })));
  return near.flatMap((names, index) => (names.length > 0 ? [`instead of ${missing[index]} maybe ${names.join('、')}`] : []));
}

/** @throws PlangraphError BAD_ARGUMENT for a type that the ontology does not have */
function checkTypes(types: readonly string[], { entityTypes }: Ontology): void {
  const unknown = types.filter((type) => !entityTypes.some(({ name }) => name === type));
  if (unknown.length === 0) return;
  throw new PlangraphError('BAD_ARGUMENT', `there is no entity type ${unknown.join(', ')}`, {
    hint: `there are ${entityTypes.map(({ name }) => name).join(', ')}`,
  });
}
