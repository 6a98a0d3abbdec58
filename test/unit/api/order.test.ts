import 'reflect-metadata';
import { type OrderField, toSortKeys } from '../../../src/api/schema-builder/order-class.js';

const fields: OrderField[] = [
  { name: 'name', field: 'name' },
  { name: 'year', field: { attribute: 'year' } },
];
const standard = [{ field: 'name' }] as const;

test('several keys keep their order', () => {
  expect(toSortKeys([{ year: 'DESC' }, { name: 'ASC' }], fields, standard)).toEqual([
    { field: { attribute: 'year' }, descending: true },
    { field: 'name' },
  ]);
});

test('without keys the list has its standard order', () => {
  for (const absent of [undefined, null, []]) expect(toSortKeys(absent, fields, standard)).toBe(standard);
});

test.each([[{}], [{ name: 'ASC', year: 'ASC' }], [{ name: null }]])('a key that names not exactly one field is refused: %j', (key) => {
  expect(() => toSortKeys([key], fields, standard)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error);
});
