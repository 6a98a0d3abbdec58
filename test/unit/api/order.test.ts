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

test.each([[{}], [{ name: 'ASC', year: 'ASC' }], [{ name: null }]])('a key that names not exactly one field is refused: %j', (key) => {
  expect(() => toSortKeys([key])).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }) as Error);
});
