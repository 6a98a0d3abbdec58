import type { Condition, Field } from '../../../src/store/port/queries.js';
import { conditionSql } from '../../../src/store/sqlite/query/conditions.js';
import { listOrder } from '../../../src/store/paging/list-order.js';
import { orderBy, within, type SortKey } from '../../../src/store/sqlite/query/keyset.js';
import { ENTITY_MAPPINGS } from '../../../src/store/sqlite/query/linked-records.js';
import { planPage } from '../../../src/store/paging/plan-page.js';
import { encodeCursor } from '../../../src/store/paging/cursor.js';
import { allOf, anyOf, joinSql, sql } from '../../../src/store/sqlite/connection/sql.js';

test('values become parameters, pieces are spliced', () => {
  const piece = sql`name = ${"x' OR 1"}`;
  expect(sql`SELECT * FROM t WHERE ${piece} AND n > ${3} AND m IS ${null}`).toEqual({
    text: 'SELECT * FROM t WHERE name = ? AND n > ? AND m IS ?',
    params: ["x' OR 1", 3, null],
  });
  expect(joinSql([sql`a`, sql`b = ${1}`], ', ')).toEqual({ text: 'a, b = ?', params: [1] });
  expect([allOf([]).text, anyOf([]).text]).toEqual(['TRUE', 'FALSE']);
});

test.each<[Condition<Field>, string, unknown[]]>([
  [{ field: 'name', op: 'eq', value: 'x' }, '(e.name = ?)', ['x']],
  [{ field: 'name', op: 'contains', value: 'ＡB' }, '(instr(e.folded, ?) > 0)', ['ab']],
  [{ field: 'type', op: 'in', value: ['a', 'b'] }, '(e.type IN (SELECT value FROM json_each(?)))', ['["a","b"]']],
  [{ field: 'jurisdiction', op: 'eq', value: 'x' }, '(e.jurisdiction IS NOT NULL AND e.jurisdiction = ?)', ['x']],
  [{ not: { field: 'id', op: 'eq', value: 'x' } }, 'NOT (e.id = ?)', ['x']],
  [
    { field: { attribute: 'year' }, op: 'gt', value: 2020 },
    "e.id IN (SELECT entity FROM entity_attribute WHERE attribute = ? AND (value > ? AND typeof(value) <> 'text'))",
    ['year', 2020],
  ],
])('the condition %j', (condition, text, params) => {
  expect(conditionSql(condition, ENTITY_MAPPINGS)).toEqual({ text, params });
});

describe('an order', () => {
  const level: SortKey[] = [
    { name: 'type', value: sql`t.type` },
    { name: 'id', value: sql`t.id` },
  ];
  const mixed: SortKey[] = [
    { name: 'date', value: sql`t.date`, descending: true, optional: true },
    { name: 'id', value: sql`t.id` },
  ];

  test('has a name that cursors carry, and a mirror image', () => {
    expect(listOrder('things', mixed)).toEqual({ name: 'things:-date,id', keys: 2 });
    expect(orderBy(mixed).text).toBe('ORDER BY (t.date IS NULL), t.date DESC, t.id');
    expect(orderBy(mixed, true).text).toBe('ORDER BY (t.date IS NULL) DESC, t.date, t.id DESC');
  });

  test('of one direction is one comparison of rows, which an index serves', () => {
    const order = listOrder('x', level);
    const plan = planPage({ first: 1, after: encodeCursor(order.name, ['a', 'b']) }, order);
    expect(within(level, plan)).toEqual({ text: ' AND (t.type, t.id) > (?, ?)', params: ['a', 'b'] });
  });

  test('of two is spelt out', () => {
    const order = listOrder('x', mixed);
    const plan = planPage({ last: 1, before: encodeCursor(order.name, [null, 'b']) }, order);
    expect(within(mixed, plan)).toEqual({
      text: ' AND ((t.date IS NULL) < ? OR ((t.date IS NULL) IS ? AND (t.date > ? OR (t.date IS ? AND t.id < ?))))',
      params: [1, 1, null, null, 'b'],
    });
  });
});
