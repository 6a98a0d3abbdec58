import type { GraphReader } from '../../src/store/port/graph-store.js';
import type { CountQuery, EntityField, RelationField } from '../../src/store/port/queries.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';

/** Counts by the values of fields. */
export function defineCountsContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: counts`, () => {
    const filled = async (): Promise<GraphReader> => {
      const store = await makeStore();
      await store.writer.replaceDocument(cityPlan());
      await store.writer.replaceDocument(countyPlan());
      return store.reader;
    };

    test('relations by type and modality, the largest first, then by value', async () => {
      const reader = await filled();
      const all = (await reader.findRelations({ page: { first: 100 } })).items.map(({ item }) => item);
      const expected = new Map<string, number>();
      for (const { type, modality } of all) expected.set(`${type} ${modality}`, (expected.get(`${type} ${modality}`) ?? 0) + 1);
      const groups = await reader.countRelations({ groupBy: [{ field: 'type' }, { field: 'modality' }] });
      const sorted = [...expected].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
      expect(groups.map(({ values, count }) => [values.join(' '), count])).toEqual(sorted);
    });

    test('years of dates, missing values last among equals', async () => {
      const reader = await filled();
      const groups = await reader.countRelations({
        where: { field: 'type', op: 'in', value: ['ESTABLISHES', 'COOPERATES_WITH', 'OPERATES'] },
        groupBy: [{ field: 'date', part: 'year' }],
      });
      const dated = new Map(groups.map(({ values, count }) => [values[0], count]));
      expect(dated.get('2024')).toBe(2);
      expect(dated.get('2023')).toBe(1);
      expect(groups.every(({ values: [year] }) => year === null || /^\d{4}$/.test(String(year)))).toBe(true);
    });

    test('entities by attributes of every kind, with none for those that lack it', async () => {
      const { reader, writer } = await makeStore();
      const target = (key: string, attributes: Record<string, string | number>): [string, object] => [
        key,
        { type: 'Target', name: key, attributes },
      ];
      await writer.replaceDocument(
        smallGraph({
          source: 'targets',
          entities: Object.fromEntries([
            target('a', { year: 2025, unit: '家' }),
            target('b', { year: 2025, unit: '%' }),
            target('c', { year: 2030, unit: '家' }),
            target('d', {}),
          ]) as never,
        }),
      );
      const counts = (field: EntityField): Promise<unknown> => reader.countEntities({ groupBy: [{ field }] });
      expect(await counts({ attribute: 'year' })).toEqual([
        { values: [2025], count: 2 },
        { values: [2030], count: 1 },
        { values: [null], count: 1 },
      ]);
      expect(await counts({ attribute: 'unit' })).toEqual([
        { values: ['家'], count: 2 },
        { values: ['%'], count: 1 },
        { values: [null], count: 1 },
      ]);
      expect(await counts({ attribute: 'nothing' })).toEqual([{ values: [null], count: 4 }]);
      expect(await reader.countEntities({ where: { field: 'name', op: 'eq', value: 'nobody' }, groupBy: [{ field: 'type' }] })).toEqual([]);
    });

    test.each<[string, CountQuery<RelationField>]>([
      ['nothing', { groupBy: [] }],
      ['too much', { groupBy: (['type', 'modality', 'role', 'date'] as const).map((field) => ({ field })) }],
      ['a field of several values', { groupBy: [{ field: 'document' }] }],
      ['a field that is none', { groupBy: [{ field: 'constructor' as RelationField }] }],
    ])('grouped by %s is refused', async (_, query) => {
      const { reader } = await makeStore();
      await expect(reader.countRelations(query)).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    });
  });
}
