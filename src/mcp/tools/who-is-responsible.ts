import { Type } from '@sinclair/typebox';
import { PlangraphError } from '../../../schema/errors.js';
import type { GraphReader, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import type { Page } from '../../store/port/page.js';
import { passagesOfRelations } from '../passages.js';
import { askedOf, LIMIT, list, resolve, STANDARD_LIMIT } from '../references.js';
import { tasksAbout } from '../tasks-about.js';
import { citingTool } from '../tool.js';

const RELATION = 'RESPONSIBLE_FOR';

export const whoIsResponsible = citingTool({
  name: 'who_is_responsible',
  description: 'Which institutions lead or support what: of tasks (a topic will do), of institutions, or of both together.',
  input: Type.Object({
    tasks: Type.Optional(list('topics, names, or ids of tasks, programmes, places…')),
    institutions: Type.Optional(list('names or ids')),
    role: Type.Optional(Type.Union([Type.Literal('LEAD'), Type.Literal('SUPPORT')])),
    limit: LIMIT,
  }),
  async find({ tasks, institutions, role, limit = STANDARD_LIMIT }, { reader, ontology }) {
    if (!tasks && !institutions) throw new PlangraphError('BAD_ARGUMENT', 'tasks and institutions are both missing', { hint: 'give one' });
    const [about, bodies] = await Promise.all([
      tasks ? tasksAbout(reader, tasks) : null,
      institutions ? resolve(reader, institutions, ontology.relationType(RELATION)!.subject) : null,
    ]);
    const asked = about ?? bodies!;
    const groups = await Promise.all(
      asked.map(async ({ asked: text, entities }) => ({
        text,
        page: await responsibilities(reader, {
          tasks: about ? entities : null,
          institutions: about ? (bodies?.flatMap((one) => one.entities) ?? null) : entities,
          role,
          first: limit,
        }),
      })),
    );
    const rows = groups.flatMap(({ text, page }) => page.items.map(({ item }) => ({ text, relation: item })));
    const relations = rows.map(({ relation }) => relation);
    const [passages, names] = await Promise.all([
      passagesOfRelations(
        reader,
        relations.map(({ id }) => id),
      ),
      namesOf(reader, relations),
    ]);
    return {
      rows: rows.flatMap(({ text, relation: { subject, object, role: part } }, index) => {
        const passage = passages[index];
        const line = {
          institution: names.get(subject) ?? subject,
          institutionId: subject,
          ...(part === undefined ? {} : { role: part }),
          task: names.get(object) ?? object,
          taskId: object,
          ...askedOf(
            asked.map((one) => one.asked),
            text,
          ),
        };
        return passage ? [{ line, passage }] : [];
      }),
      total: groups.reduce((sum, { page }) => sum + page.totalCount, 0),
      missing: [...(about ?? []), ...(bodies ?? [])].filter(({ entities }) => entities.length === 0).map((one) => one.asked),
    };
  },
});

interface Responsible {
  readonly tasks: readonly StoredEntity[] | null;
  readonly institutions: readonly StoredEntity[] | null;
  readonly role: string | undefined;
  readonly first: number;
}

/** Leaders first, then by institution. */
function responsibilities(reader: GraphReader, { tasks, institutions, role, first }: Responsible): Promise<Page<StoredRelation>> {
  const among = (field: 'subject' | 'object', entities: readonly StoredEntity[] | null) =>
    entities ? [{ field, op: 'in', value: entities.map(({ id }) => id) } as const] : [];
  const and = [
    { field: 'type', op: 'eq', value: RELATION } as const,
    ...among('object', tasks),
    ...among('subject', institutions),
    ...(role === undefined ? [] : [{ field: 'role', op: 'eq', value: role } as const]),
  ];
  return reader.findRelations({ where: { and }, orderBy: [{ field: 'role' }, { field: 'subject' }], page: { first } });
}

async function namesOf(reader: GraphReader, relations: readonly StoredRelation[]): Promise<ReadonlyMap<string, string>> {
  const entities = await reader.entities([...new Set(relations.flatMap(({ subject, object }) => [subject, object]))]);
  return new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity.name] as const] : [])));
}
