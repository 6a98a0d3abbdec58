import 'reflect-metadata';
import { type OrderField, sortKeysOf } from '../../../src/api/schema-builder/order-class.js';

const fields: OrderField[] = [
  { name: 'name', field: 'name' },
  { name: 'year', field: { attribute: 'year' } },
];
const standard = [{ field: 'name' }] as const;
const toSortKeys = sortKeysOf(fields, standard);

test('several keys keep their order', () => {
  expect(toSortKeys([{ year: 'DESC' }, { name: 'ASC' }])).toEqual([{ field: { attribute: 'year' }, descending: true }, { field: 'name' }]);
});

test('without keys the list has its standard order', () => {
  for (const absent of [undefined, null, []]) expect(toSortKeys(absent)).toBe(standard);
});
