import fc from 'fast-check';
import type { GraphReader } from '../../src/store/port/graph-store.js';
import type { Condition, DocumentField, EntityField, Operator, RelationField } from '../../src/store/port/queries.js';
import { cityId, cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { allItems } from './content-of.js';
import { PlainConditions } from './plain-conditions.js';

/** Each operator on each kind of field, and the combinations as plain logic. */
export function defineConditionsContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: conditions`, () => {
    const filled = async (): Promise<GraphReader> => {
      const store = await makeStore();
      await store.writer.replaceDocument(cityPlan());
      await store.writer.replaceDocument(countyPlan());
      return store.reader;
    };
    const names = async (reader: GraphReader, where: Condition<EntityField>): Promise<string[]> =>
      (await allItems((page) => reader.findEntities({ where, orderBy: [{ field: 'name' }], page }))).map((entity) => entity.name);

    test.each<[Condition<EntityField>, string[]]>([
      [{ field: 'name', op: 'eq', value: '区块链' }, ['区块链']],
      [{ field: 'name', op: 'eq', value: '区块' }, []],
      [{ field: 'type', op: 'in', value: ['Zone', 'Product'] }, ['“云帆”大数据平台', '云海数据产业园']],
      [{ field: 'type', op: 'in', value: [] }, []],
      [{ field: 'id', op: 'eq', value: cityId('ai') }, ['人工智能']],
      [{ field: 'name', op: 'contains', value: 'pflops' }, ['智能算力规模不低于3000PFLOPS']],
      [{ field: 'name', op: 'contains', value: '３０００ＰＦ' }, ['智能算力规模不低于3000PFLOPS']],
      [{ field: 'name', op: 'startsWith', value: '𬒈' }, ['𬒈溪区']],
      [{ field: 'name', op: 'gte', value: '𬒈' }, ['𬒈溪区']],
      [{ field: 'name', op: 'startsWith', value: '产业园' }, []],
      [{ field: 'alias', op: 'eq', value: '市数据局' }, ['云海市数据局']],
      [{ field: 'alias', op: 'contains', value: '数集' }, ['云海市数据集团有限公司']],
      [{ field: 'alias', op: 'in', value: ['云帆', '数据集团'] }, ['“云帆”大数据平台', '云海市数据集团有限公司']],
      [{ field: 'jurisdiction', op: 'eq', value: '云海市东港区' }, ['区工业和信息化局']],
      [{ field: { attribute: 'value' }, op: 'gt', value: 3000 }, ['数据产业营业收入达到500亿元']],
      [{ field: { attribute: 'value' }, op: 'lte', value: 3000 }, ['智能算力规模不低于3000PFLOPS']],
      [{ field: { attribute: 'value' }, op: 'in', value: [3000, '3000'] }, ['智能算力规模不低于3000PFLOPS']],
      [{ field: { attribute: 'value' }, op: 'eq', value: '3000' }, []],
      [{ field: { attribute: 'year' }, op: 'gt', value: '' }, []],
      [{ field: { attribute: 'level' }, op: 'eq', value: 'CITY' }, ['云海市']],
      [{ field: { attribute: 'adcode' }, op: 'startsWith', value: '99' }, ['云海市']],
      [{ field: 'mentionCount', op: 'gte', value: 8 }, ['云海市数据集团有限公司']],
      [{ field: 'documentCount', op: 'gt', value: 1 }, sharedNames()],
      [
        {
          and: [
            { field: 'document', op: 'eq', value: countyPlan().document.id },
            { field: 'type', op: 'eq', value: 'Place' },
          ],
        },
        ['东港区'],
      ],
      [
        {
          or: [
            { field: 'name', op: 'eq', value: '区块链' },
            { field: 'name', op: 'eq', value: '人工智能' },
          ],
        },
        ['人工智能', '区块链'],
      ],
      [
        { and: [{ field: 'type', op: 'eq', value: 'Technology' }, { not: { field: 'name', op: 'eq', value: '区块链' } }] },
        ['人工智能', '隐私计算'],
      ],
      [{ or: [] }, []],
      [{ not: { and: [] } }, []],
    ])('entities where %j', async (where, expected) => {
      expect(await names(await filled(), where)).toEqual([...expected].sort());
    });

    test('not is plain logic: a record that lacks the field is among those for which the comparison fails', async () => {
      const reader = await filled();
      const all = await names(reader, { and: [] });
      for (const part of [
        { field: 'jurisdiction', op: 'eq', value: '云海市' },
        { field: { attribute: 'year' }, op: 'lt', value: 9999 },
        { field: 'alias', op: 'startsWith', value: '云' },
      ] as const) {
        const [held, failed] = [await names(reader, part), await names(reader, { not: part })];
        expect(held.length).toBeGreaterThan(0);
        expect([...held, ...failed].sort()).toEqual([...all].sort());
      }
    });

    test.each<[Condition<RelationField>, number]>([
      [{ field: 'type', op: 'eq', value: 'RESPONSIBLE_FOR' }, 7],
      [{ field: 'role', op: 'eq', value: 'SUPPORT' }, 2],
      [{ and: [{ field: 'type', op: 'eq', value: 'RESPONSIBLE_FOR' }, { not: { field: 'role', op: 'eq', value: 'SUPPORT' } }] }, 5],
      [
        {
          and: [
            { field: 'modality', op: 'eq', value: 'FACT' },
            { field: 'type', op: 'eq', value: 'OPERATES' },
          ],
        },
        1,
      ],
      [{ field: 'confidence', op: 'lt', value: 0.85 }, 1],
      [{ field: 'date', op: 'startsWith', value: '2024-' }, 3],
      [
        {
          and: [
            { field: 'date', op: 'gte', value: '2024' },
            { field: 'date', op: 'lt', value: '2025' },
          ],
        },
        3,
      ],
      [{ field: 'subject', op: 'eq', value: cityId('dataGroup') }, 5],
      [
        {
          and: [
            { field: 'subjectType', op: 'eq', value: 'Task' },
            { field: 'objectType', op: 'eq', value: 'Target' },
          ],
        },
        2,
      ],
      [{ field: 'object', op: 'in', value: [cityId('city'), cityId('yinXi')] }, 3],
      [
        {
          and: [
            { field: 'document', op: 'eq', value: countyPlan().document.id },
            { field: 'type', op: 'eq', value: 'USES' },
          ],
        },
        2,
      ],
      [{ field: 'rule', op: 'eq', value: 'relation.uses' }, 3],
      [{ field: 'ruleVersion', op: 'eq', value: String('relation.uses'.length) }, 3],
      [{ field: 'evidenceCount', op: 'gt', value: 1 }, 1],
    ])('relations where %j', async (where, expected) => {
      const reader = await filled();
      expect((await reader.findRelations({ where, page: {} })).totalCount).toBe(expected);
    });

    test.each<[Condition<DocumentField>, string[]]>([
      [{ field: 'title', op: 'contains', value: '行动' }, ['东港区数据产业行动计划']],
      [{ field: 'issuer', op: 'contains', value: '人民政府' }, ['云海市数字产业发展规划（2024—2027年）']],
      [{ not: { field: 'issuer', op: 'eq', value: '云海市人民政府' } }, ['东港区数据产业行动计划']],
      [{ field: 'date', op: 'gte', value: '2025' }, ['东港区数据产业行动计划']],
      [{ field: 'docNumber', op: 'eq', value: '云政发〔2024〕12号' }, ['云海市数字产业发展规划（2024—2027年）']],
      [{ field: 'source', op: 'startsWith', value: 'FIXTURES/county' }, ['东港区数据产业行动计划']],
      [{ field: 'jurisdiction', op: 'in', value: ['云海市', 'x'] }, ['云海市数字产业发展规划（2024—2027年）']],
    ])('documents where %j', async (where, expected) => {
      const reader = await filled();
      expect((await reader.findDocuments({ where, page: {} })).items.map(({ item }) => item.title)).toEqual(expected);
    });

    test('booleans are compared as such', async () => {
      const { reader, writer } = await makeStore();
      const entities = { a: { name: '甲', attributes: { open: true } }, b: { name: '乙', attributes: { open: false } }, c: { name: '丙' } };
      await writer.replaceDocument(smallGraph({ source: 'booleans', entities }));
      expect(await names(reader, { field: { attribute: 'open' }, op: 'eq', value: true })).toEqual(['甲']);
      expect(await names(reader, { not: { field: { attribute: 'open' }, op: 'eq', value: true } })).toEqual(['丙', '乙']);
      const [entity] = await allItems((page) => reader.findEntities({ where: { field: 'name', op: 'eq', value: '乙' }, page }));
      expect(entity!.attributes).toEqual({ open: false });
    });

    test.each<unknown>([
      { field: 'nothing', op: 'eq', value: 'x' },
      { field: 'constructor', op: 'eq', value: 'x' },
      { field: { attribute: '' }, op: 'eq', value: 'x' },
      { field: 'name', op: 'like', value: 'x' },
      { field: 'name', op: 'eq', value: 1 },
      { field: 'name', op: 'eq', value: ['x'] },
      { field: 'name', op: 'in', value: 'x' },
      { field: 'name', op: 'eq', value: null },
      { field: 'mentionCount', op: 'eq', value: 'x' },
      { field: 'mentionCount', op: 'contains', value: '1' },
      { field: 'mentionCount', op: 'gt', value: Number.NaN },
      { not: { and: [{ field: 'nothing', op: 'eq', value: 'x' }] } },
      Array.from({ length: 40 }).reduce<unknown>((not) => ({ not }), { field: 'name', op: 'eq', value: 'x' }),
      { some: 'nothing' },
      { some: 'constructor' },
      { some: 'other' },
      { some: 'relations', direction: 'UP' },
      { some: 'documents', where: { field: 'name', op: 'eq', value: 'x' } },
      { some: 'relations', direction: 'OUT', where: { some: 'documents', where: { some: 'relations', direction: 'OUT' } } },
      { field: { relationType: '', direction: 'OUT' }, op: 'eq', value: 1 },
      { field: { relationType: 'USES', direction: 'UP' }, op: 'eq', value: 1 },
      { field: { relationType: 'USES', direction: 'OUT' }, op: 'eq', value: 'x' },
      { and: Array.from({ length: 21 }, () => ({ some: 'documents' })) },
      Array.from({ length: 3 }).reduce<unknown>(
        (where) => ({ some: 'relations', direction: 'OUT', where: { some: 'other', ...(where ? { where } : {}) } }),
        undefined,
      ),
      { or: Array.from({ length: 1000 }, () => ({ field: 'name', op: 'eq', value: 'x' })) },
    ])('%j is refused', async (where) => {
      const { reader } = await makeStore();
      await expect(reader.findEntities({ where: where as Condition<EntityField>, page: {} })).rejects.toMatchObject({
        code: 'BAD_ARGUMENT',
      });
    });

    test('a list is not sorted by what it has not, or has several of', async () => {
      const { reader } = await makeStore();
      for (const field of ['alias', 'document', 'nothing', 'e.id'])
        await expect(reader.findEntities({ orderBy: [{ field: field as EntityField }], page: {} })).rejects.toMatchObject({
          code: 'BAD_ARGUMENT',
        });
    });

    test('any condition holds for the same entities as in plain code', async () => {
      const reader = await filled();
      const plain = await PlainConditions.of(reader, [cityPlan(), countyPlan()]);
      const everything = plain.entities;
      await fc.assert(
        fc.asyncProperty(anyCondition(plain), async (where) => {
          const found = await allItems((page) => reader.findEntities({ where, page }));
          expect(found.map(({ id }) => id)).toEqual(everything.filter((entity) => plain.ofEntity(where, entity)).map(({ id }) => id));
        }),
        { numRuns: 150 },
      );
    });
  });
}

function sharedNames(): string[] {
  const county = new Map(countyPlan().entities.map(({ id, name }) => [id, name]));
  const shared = cityPlan().entities.filter(({ id }) => county.has(id));
  return shared.map(({ id, name }) => (name === '市数据局' ? county.get(id)! : name));
}

const FIELDS = [
  'name',
  'alias',
  'jurisdiction',
  'type',
  'mentionCount',
  { attribute: 'value' },
  { attribute: 'kind' },
  { attribute: 'level' },
  'document',
  'rule',
  { relationType: 'RESPONSIBLE_FOR', direction: 'OUT' },
  { relationType: 'CONCERNS', direction: 'IN' },
  { relationType: 'COOPERATES_WITH', direction: 'BOTH' },
] as const;

/** Conditions over values that stand in the store, so that they hold often enough. */
function anyCondition(plain: PlainConditions): fc.Arbitrary<Condition<EntityField>> {
  const comparison = fc.constantFrom(...FIELDS).chain((field) => {
    const values = plain.entities.flatMap((entity) => plain.entityValues(entity, field));
    const value = fc.constantFrom(...values);
    const operators: Operator[] = ['eq', 'gt', 'gte', 'lt', 'lte'];
    if (typeof values[0] === 'string') operators.push('contains', 'startsWith');
    const one = fc.record({ field: fc.constant(field), op: fc.constantFrom(...operators), value });
    const list = fc.record({ field: fc.constant(field), op: fc.constant('in' as const), value: fc.array(value, { maxLength: 3 }) });
    return fc.oneof(one, list);
  });
  return fc.letrec<{ condition: Condition<EntityField> }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      comparison,
      fc.record({ and: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  })).condition;
}
