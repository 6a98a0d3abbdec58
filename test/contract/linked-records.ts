import fc from 'fast-check';
import type { GraphReader, StoredRelation } from '../../src/store/port/graph-store.js';
import type { Condition, Direction, EntityField, Field, RelatedField, RelationField, SortKey } from '../../src/store/port/queries.js';
import { fieldName } from '../../src/store/query/fields.js';
import { cityId, cityPlan, countyId, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { allItems } from './content-of.js';
import { compareValues, PlainConditions } from './plain-conditions.js';
import { checkPaging } from './relay.js';
import { linkedConditions } from './linked-conditions.js';

/** Conditions over what a record is linked to, and the lists of what it is linked to. */
export function defineLinkedRecordsContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: links`, () => {
    const graphs = [cityPlan(), countyPlan(), loops()];
    const filled = async (): Promise<GraphReader> => {
      const store = await makeStore();
      for (const graph of graphs) await store.writer.replaceDocument(graph);
      return store.reader;
    };
    const names = async (reader: GraphReader, where: Condition<EntityField>): Promise<string[]> =>
      (await allItems((page) => reader.findEntities({ where, orderBy: [{ field: 'name' }], page }))).map((entity) => entity.name);

    const leads: Condition<EntityField> = {
      some: 'relations',
      direction: 'OUT',
      types: ['RESPONSIBLE_FOR'],
      where: {
        and: [
          { field: 'role', op: 'eq', value: 'LEAD' },
          { some: 'other', where: { field: 'name', op: 'contains', value: '数据' } },
        ],
      },
    };

    test.each<[string, Condition<EntityField>, string[]]>([
      ['some relation to such an entity', leads, ['云海市数据局', '区工业和信息化局']],
      [
        'none',
        { and: [{ field: 'type', op: 'eq', value: 'Zone' }, { not: { some: 'relations', direction: 'IN', types: ['OPERATES'] } }] },
        [],
      ],
      [
        'all: none that does not',
        {
          and: [
            { some: 'relations', direction: 'OUT', types: ['RESPONSIBLE_FOR'] },
            {
              not: {
                some: 'relations',
                direction: 'OUT',
                types: ['RESPONSIBLE_FOR'],
                where: { not: { field: 'role', op: 'eq', value: 'LEAD' } },
              },
            },
          ],
        },
        ['云海大学', '区工业和信息化局', '市科技局'],
      ],
      [
        'two steps away',
        {
          some: 'relations',
          direction: 'OUT',
          types: ['OPERATES'],
          where: {
            some: 'other',
            where: {
              some: 'relations',
              direction: 'OUT',
              types: ['LOCATED_IN'],
              where: { some: 'other', where: { field: { attribute: 'level' }, op: 'eq', value: 'DISTRICT' } },
            },
          },
        },
        ['云海市数据集团有限公司'],
      ],
      [
        'by a document',
        {
          and: [
            { some: 'documents', where: { field: 'periodStart', op: 'gte', value: '2024' } },
            { field: 'type', op: 'eq', value: 'Programme' },
          ],
        },
        ['数据英才计划'],
      ],
      ['of no type there is', { some: 'relations', direction: 'BOTH', types: ['NOTHING'] }, []],
      ['of no type at all', { some: 'relations', direction: 'BOTH', types: [] }, []],
      ['a count of relations', { field: { relationType: 'RESPONSIBLE_FOR', direction: 'OUT' }, op: 'gte', value: 2 }, ['云海市数据局']],
      [
        'the rule of a mention',
        {
          and: [
            { field: 'rule', op: 'eq', value: 'fixture.alias' },
            { field: 'type', op: 'eq', value: 'Institution' },
          ],
        },
        ['云海市数据集团有限公司'],
      ],
    ])('entities by %s', async (_, where, expected) => {
      expect(await names(await filled(), where)).toEqual([...expected].sort());
    });

    test('relations by their ends and documents, documents by their entities', async () => {
      const reader = await filled();
      const count = async (where: Condition<RelationField>): Promise<number> =>
        (await reader.findRelations({ where, page: {} })).totalCount;
      expect(await count({ some: 'subject', where: { field: 'name', op: 'startsWith', value: '云海大学' } })).toBe(4);
      expect(await count({ some: 'object', where: { field: 'type', op: 'eq', value: 'Target' } })).toBe(2);
      expect(await count({ some: 'documents', where: { field: 'issuer', op: 'contains', value: '人民政府' } })).toBe(
        cityPlan().relations.length,
      );
      const naming = { some: 'entities', where: { field: 'id', op: 'eq', value: countyId('centre') } } as const;
      expect((await reader.findDocuments({ where: naming, page: {} })).items.map(({ item }) => item.id)).toEqual([
        countyPlan().document.id,
      ]);
    });

    test('any condition holds for the same records as in plain code', async () => {
      const reader = await filled();
      const plain = await PlainConditions.of(reader, graphs);
      const { entity, relation, document } = linkedConditions(plain);
      await fc.assert(
        fc.asyncProperty(entity, relation, document, async (ofEntity, ofRelation, ofDocument) => {
          const entities = await allItems((page) => reader.findEntities({ where: ofEntity, page }));
          expect(ids(entities)).toEqual(ids(plain.entities.filter((one) => plain.ofEntity(ofEntity, one))));
          const relations = await allItems((page) => reader.findRelations({ where: ofRelation, page }));
          expect(ids(relations)).toEqual(ids(plain.relations.filter((one) => plain.ofRelation(ofRelation, one))));
          const documents = await allItems((page) => reader.findDocuments({ where: ofDocument, page }));
          expect(ids(documents)).toEqual(ids(plain.documents.filter((one) => plain.ofDocument(ofDocument, one))));
        }),
        { numRuns: 60 },
      );
    });

    test('the relations of entities, by any condition and in any order, are those of plain code', async () => {
      const reader = await filled();
      const plain = await PlainConditions.of(reader, graphs);
      const { related } = linkedConditions(plain);
      const entities = plain.entities.filter(({ relationCount }) => relationCount > 1).map(({ id }) => id);
      const direction = fc.constantFrom<Direction>('OUT', 'IN', 'BOTH');
      const otherTypes = fc.option(fc.subarray(['Task', 'Technology', 'Institution', 'Zone']), { nil: undefined });
      await fc.assert(
        fc.asyncProperty(related, direction, otherTypes, order(RELATED_SORTS), async (where, way, types, orderBy) => {
          const query = { entities, direction: way, where, orderBy, ...(types ? { otherTypes: types } : {}) };
          const pages = await reader.relationsOf({ ...query, page: { first: 100 } });
          entities.forEach((id, at) => {
            const expected = plain
              .relationsOf(id, { direction: way })
              .filter(({ other }) => !types || types.includes(plain.entity(other).type))
              .filter(({ relation, other }) => plain.ofRelation(where, relation, other))
              .sort((a, b) => compareRelated(plain, orderBy, a, b));
            expect(pages[at]!.items.map(({ item }) => item.id)).toEqual(expected.map(({ relation }) => relation.id));
            expect(pages[at]!.totalCount).toBe(expected.length);
          });
        }),
        { numRuns: 60 },
      );
    });

    test('a list in the order of how many relations its entities have', async () => {
      const reader = await filled();
      const plain = await PlainConditions.of(reader, graphs);
      for (const field of [
        { relationType: 'RESPONSIBLE_FOR', direction: 'OUT' },
        { relationType: 'CONCERNS', direction: 'IN' },
        { relationType: 'PART_OF', direction: 'BOTH' },
        { relationType: 'NOTHING', direction: 'OUT' },
      ] as const) {
        const found = await allItems((page) => reader.findEntities({ orderBy: [{ field, descending: true }], page }), 7);
        const expected = [...plain.entities].sort(
          (a, b) => compareValues(plain.entityValues(a, field)[0], plain.entityValues(b, field)[0], true) || compareValues(a.id, b.id),
        );
        expect(ids(found)).toEqual(ids(expected));
      }
    });

    test('documents of entities and entities of documents, page by page', async () => {
      const reader = await filled();
      const plain = await PlainConditions.of(reader, graphs);
      const entities = ['nothing', cityId('dataGroup'), cityId('university'), countyId('centre')];
      const pages = await reader.documentsOfEntities(entities, { orderBy: [{ field: 'title', descending: true }], page: {} });
      expect(pages.map(({ items, totalCount }) => [totalCount, ...items.map(({ item }) => item)])).toEqual(
        entities.map((id) => {
          const documents = plain.documentsOfEntity(id).sort((a, b) => compareValues(a.title, b.title, true));
          return [documents.length, ...documents];
        }),
      );
      const documents = [countyPlan().document.id, 'nothing', cityPlan().document.id];
      const where = { field: 'type', op: 'in', value: ['Institution', 'Task'] } as const;
      const named = await reader.entitiesOfDocuments(documents, { where, orderBy: [{ field: 'name' }], page: { first: 100 } });
      documents.forEach((id, at) => {
        const expected = plain.entitiesOfDocument(id).filter(({ type }) => (where.value as readonly string[]).includes(type));
        expect(named[at]!.items.map(({ item }) => item)).toEqual(
          expected.sort((a, b) => compareValues(a.name, b.name) || compareValues(a.id, b.id)),
        );
        expect(named[at]!.totalCount).toBe(expected.length);
      });
      expect(await reader.documentsOfEntities([], { page: {} })).toEqual([]);
    });

    test('their pages are those of the Relay algorithms', async () => {
      const reader = await filled();
      const city = cityPlan().document.id;
      await checkPaging(async (page) => (await reader.entitiesOfDocuments([city], { orderBy: [{ field: 'name' }], page }))[0]!, 25);
      const orderBy = [
        { field: 'confidence', descending: true },
        { field: 'date' },
        { field: { other: { attribute: 'number' } } },
      ] as const;
      for (const direction of ['OUT', 'BOTH'] as const)
        await checkPaging(
          async (page) => (await reader.relationsOf({ entities: [cityId('dataGroup')], direction, orderBy, page }))[0]!,
          25,
        );
    });

    test.each<unknown>([
      { where: { field: 'name', op: 'eq', value: 'x' } },
      { where: { some: 'relations', direction: 'OUT' } },
      { orderBy: [{ field: 'document' }] },
      { orderBy: [{ field: { other: 'alias' } }] },
      { orderBy: [{ field: { other: 'nothing' } }] },
      { orderBy: [{ field: { other: { other: 'name' } } }] },
      { orderBy: Array.from({ length: 9 }, () => ({ field: 'type' })) },
    ])('relations of entities by %j are refused', async (query) => {
      const { reader } = await makeStore();
      const asked = { entities: ['x'], direction: 'OUT' as const, page: {}, ...(query as object) };
      await expect(reader.relationsOf(asked)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    });

    test('a walk over relations in either direction keeps to those that stay, while documents come and go', async () => {
      const { reader, writer } = await makeStore();
      for (const graph of graphs) await writer.replaceDocument(graph);
      const hub = cityId('dataGroup');
      const query = { entities: [hub], direction: 'BOTH' as const, orderBy: [{ field: { other: 'name' } }] as const };
      const staying = ids((await reader.relationsOf({ ...query, page: { first: 100 } }))[0]!.items.map(({ item }) => item));
      for (const backward of [false, true]) {
        const seen: string[] = [];
        let cursor: string | undefined;
        for (let turn = 0; ; turn++) {
          const from = cursor === undefined ? {} : backward ? { before: cursor } : { after: cursor };
          const [page] = await reader.relationsOf({ ...query, page: { ...(backward ? { last: 2 } : { first: 2 }), ...from } });
          const items = page!.items.map(({ item }) => item.id);
          if (backward) seen.unshift(...items);
          else seen.push(...items);
          cursor = (backward ? page!.items[0] : page!.items[page!.items.length - 1])?.cursor ?? cursor;
          if (turn % 2 === 0) await writer.replaceDocument(guests(turn));
          else await writer.removeDocument(guests(0).document.id);
          if (!(backward ? page!.hasPreviousPage : page!.hasNextPage)) break;
        }
        expect(seen.filter((id) => staying.includes(id))).toEqual(staying);
        expect(new Set(seen).size).toBe(seen.length);
        await writer.removeDocument(guests(0).document.id);
      }
    });
  });
}

/** Entities linked to themselves and to each other in both directions. */
function loops(): ReturnType<typeof smallGraph> {
  return smallGraph({
    source: 'loops',
    document: { periodStart: '2023', periodEnd: '2023-12' },
    entities: { a: { name: '甲' }, b: { name: '乙', attributes: { unit: 3 } }, c: { name: '丙', attributes: { unit: '三' } } },
    relations: [
      { subject: 'a', object: 'a' },
      { subject: 'a', object: 'b', date: '2024', confidence: 0.5 },
      { subject: 'b', object: 'a' },
      { subject: 'c', object: 'b', role: 'LEAD' },
    ],
  });
}

/** A document that links the hub to entities whose names come before, between and behind those it is linked to. */
function guests(turn: number): ReturnType<typeof smallGraph> {
  const { name, aliases, type } = cityPlan().entities.find(({ id }) => id === cityId('dataGroup'))!;
  const others = ['一', '东港', '区', '𬒈𬒈'].map((start, at) => [`g${at}`, { name: `${start}${turn}`, type: 'Technology' }] as const);
  return smallGraph({
    source: 'guests',
    entities: { hub: { name, aliases, type }, ...Object.fromEntries(others) },
    relations: others.map(([key]) => ({ subject: 'hub', object: key, type: 'RESEARCHES' })),
  });
}

const RELATED_SORTS: readonly RelatedField[] = [
  'type',
  'subject',
  'date',
  'role',
  'confidence',
  'objectType',
  'evidenceCount',
  { other: 'id' },
  { other: 'name' },
  { other: 'type' },
  { other: 'jurisdiction' },
  { other: 'relationCount' },
  { other: { attribute: 'number' } },
  { other: { relationType: 'RESPONSIBLE_FOR', direction: 'IN' } },
];

function order<F extends Field | RelatedField>(fields: readonly F[]): fc.Arbitrary<SortKey<F>[]> {
  const key = fc.record({ field: fc.constantFrom(...fields), descending: fc.boolean() });
  return fc.uniqueArray(key, { minLength: 1, maxLength: 3, selector: ({ field }) => fieldName(field) });
}

interface Related {
  readonly relation: StoredRelation;
  readonly other: string;
}

function compareRelated(plain: PlainConditions, orderBy: readonly SortKey<RelatedField>[], a: Related, b: Related): number {
  for (const { field, descending } of orderBy) {
    const valueOf = ({ relation, other }: Related): string | number | undefined =>
      typeof field === 'string' ? plain.relationValues(relation, field)[0] : plain.entityValues(plain.entity(other), field.other)[0];
    const difference = compareValues(valueOf(a), valueOf(b), descending);
    if (difference !== 0) return difference;
  }
  return compareValues(a.relation.id, b.relation.id);
}

function ids(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
