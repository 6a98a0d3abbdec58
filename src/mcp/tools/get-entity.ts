import { Type } from '@sinclair/typebox';
import type { GraphReader, StoredEntity } from '../../store/port/graph-store.js';
import { passageOf } from '../citation.js';
import { passagesOfRelations } from '../passages.js';
import { relationLines } from '../relation-lines.js';
import { LIMIT, list, resolve } from '../references.js';
import { citingTool, type Row } from '../tool.js';
import { uniqueBy } from '../unique-by.js';

const STANDARD_RELATIONS = 30;

interface Line {
  subject: string;
  subjectId: string;
  says: string;
  object: string;
  objectId?: string;
  modality: string;
  role?: string;
  date?: string;
}

export const getEntity = citingTool({
  name: 'get_entity',
  description:
    'All that the plans say of entities: attributes, then relations in both directions. PLANNED is intended, FACT is so already.',
  input: Type.Object({
    ids: list('ids or exact names'),
    relations: Type.Optional(list('relation types only, such as RESPONSIBLE_FOR')),
    limit: LIMIT,
  }),
  async find({ ids, relations, limit = STANDARD_RELATIONS }, { reader }) {
    const resolved = await resolve(reader, ids);
    const entities = uniqueBy(
      resolved.flatMap((one) => one.entities),
      ({ id }) => id,
    );
    const [attributes, related] = await Promise.all([
      relations ? entities.map(() => []) : attributeRows(reader, entities),
      relationRows(reader, entities, limit, relations),
    ]);
    return {
      rows: entities.flatMap((_, index) => [...attributes[index]!, ...related[index]!.rows]),
      total: attributes.flat().length + related.reduce((sum, { total }) => sum + total, 0),
      missing: resolved.filter((one) => one.entities.length === 0).map(({ asked }) => asked),
      notes: entities.length > ids.length ? [`${ids.join('、')}: several entities are called so`] : [],
    };
  },
});

/** Each attribute value once, by its surest claim. */
async function attributeRows(reader: GraphReader, entities: readonly StoredEntity[]): Promise<readonly Row<Line>[][]> {
  const claims = await reader.assertionsOfEntities(entities.map(({ id }) => id));
  return entities.map(({ id: subjectId, name: subject }, index) =>
    uniqueBy(claims[index]!, ({ attribute, value }) => JSON.stringify([attribute, value])).map(
      ({ attribute = '', value = '', modality, document, evidence: [first] }) => ({
        line: { subject, subjectId, says: attribute, object: String(value), modality },
        passage: passageOf(document, first!),
      }),
    ),
  );
}

async function relationRows(
  reader: GraphReader,
  entities: readonly StoredEntity[],
  first: number,
  types: readonly string[] | undefined,
): Promise<readonly { readonly rows: readonly Row<Line>[]; readonly total: number }[]> {
  const pages = await reader.relationsOf({
    entities: entities.map(({ id }) => id),
    direction: 'BOTH',
    ...(types ? { types } : {}),
    page: { first },
  });
  const relations = pages.flatMap(({ items }) => items.map(({ item }) => item));
  const [passages, lineOf] = await Promise.all([
    passagesOfRelations(
      reader,
      relations.map(({ id }) => id),
    ),
    relationLines(reader, relations),
  ]);
  const passageBy = new Map(relations.map(({ id }, index) => [id, passages[index]]));
  return pages.map(({ items, totalCount }) => ({
    total: totalCount,
    rows: items.flatMap(({ item: relation }) => {
      const { id, role, date } = relation;
      const passage = passageBy.get(id);
      const line = { ...lineOf(relation), ...(role === undefined ? {} : { role }), ...(date === undefined ? {} : { date }) };
      return passage ? [{ line, passage }] : [];
    }),
  }));
}
