import { parseValue } from 'graphql';
import { AttributeValue, PartialDate } from '../../../src/api/schema-builder/scalars.js';

test.each(['2025', '2025-03', '2025-03-31'])('%s is a date as precise as it says', (date) => {
  expect(PartialDate.parseValue(date)).toBe(date);
  expect(PartialDate.serialize(date)).toBe(date);
  expect(PartialDate.parseLiteral(parseValue(`"${date}"`), {})).toBe(date);
});

test.each(['25', '2025-3', '2025/03', 'March', '', 2025, null])('%j is none', (value) => {
  expect(() => PartialDate.parseValue(value)).toThrow('PartialDate cannot be');
});

test('a date is written as a string', () => {
  expect(() => PartialDate.parseLiteral(parseValue('2025'), {})).toThrow('as a string');
});

test('attribute values go out as they are and never come in', () => {
  expect(['a', 1.5, false].map((value) => AttributeValue.serialize(value))).toEqual(['a', 1.5, false]);
  expect(() => AttributeValue.parseValue('a')).toThrow('no input');
});
