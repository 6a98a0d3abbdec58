import 'reflect-metadata';
import { conditionOf, type WherePart } from '../../../src/api/schema-builder/where-class.js';

const fields: WherePart[] = [
  { name: 'name', field: 'name', filter: class {}, description: 'x' },
  { name: 'level', field: { attribute: 'level' }, filter: class {}, description: 'x' },
];

const toCondition = conditionOf(fields);

test('nothing asked for is no condition', () => {
  expect(toCondition(undefined)).toBeUndefined();
  expect(toCondition(null)).toBeUndefined();
  expect(toCondition({})).toBeUndefined();
  expect(toCondition({ name: {} })).toBeUndefined();
});

test('one comparison stands alone, by the store’s name of the field', () => {
  expect(toCondition({ level: { eq: 'DISTRICT' } })).toEqual({ field: { attribute: 'level' }, op: 'eq', value: 'DISTRICT' });
});

test('fields and operators beside each other all have to hold', () => {
  expect(toCondition({ name: { contains: 'a', startsWith: 'b' }, level: { in: ['CITY', 'TOWN'] } })).toEqual({
    and: [
      { field: 'name', op: 'contains', value: 'a' },
      { field: 'name', op: 'startsWith', value: 'b' },
      { field: { attribute: 'level' }, op: 'in', value: ['CITY', 'TOWN'] },
    ],
  });
});

test('AND, OR and NOT nest', () => {
  expect(toCondition({ OR: [{ name: { eq: 'a' } }, { NOT: { AND: [{ name: { eq: 'b' } }] } }] })).toEqual({
    or: [{ field: 'name', op: 'eq', value: 'a' }, { not: { and: [{ field: 'name', op: 'eq', value: 'b' }] } }],
  });
});

test('an empty OR lets nothing pass, an empty part of it everything', () => {
  expect(toCondition({ OR: [] })).toEqual({ or: [] });
  expect(toCondition({ OR: [{}] })).toEqual({ or: [{ and: [] }] });
});

test('undefined is not there; values that are falsy are', () => {
  const value = { name: 'value', field: { attribute: 'value' }, filter: class {}, description: 'x' };
  expect(conditionOf([...fields, value])({ name: undefined, value: { eq: 0, gt: undefined } })).toEqual({
    field: { attribute: 'value' },
    op: 'eq',
    value: 0,
  });
});

test.each([
  ['a field', { name: null }, 'name is null'],
  ['an operand', { name: { eq: null } }, 'name.eq is null'],
  ['a member of a list', { name: { in: ['a', null] } }, 'name.in is null'],
  ['a combination', { NOT: null }, 'NOT is null'],
])('null as %s is refused, because it would silently let everything pass', (_, where, message) => {
  expect(() => toCondition(where)).toThrow(
    expect.objectContaining({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }) as Error,
  );
});
