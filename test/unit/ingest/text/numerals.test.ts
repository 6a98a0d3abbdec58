import fc from 'fast-check';
import { formatNumeral, parseEnclosed, parseNumber } from '../../../../ingest/text/numerals.js';

test.each([
  ['1,709', 1709],
  ['３．５', 3.5],
  ['4.28万亿', 4.28e12],
  ['3000万', 3e7],
  ['二〇二五', 2025],
  ['十五', 15],
  ['两百', 200],
  ['一百零五', 105],
  ['一百二十', 120],
  ['三百五', 350],
  ['三万五', 35_000],
  ['一亿零三', 100_000_003],
  ['廿一', 21],
  ['壹仟贰佰', 1200],
  ['零', 0],
])('%s is %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', '十十', '百', '一二百', '零零一百', '第三', '1.2.3', '万', '数十', '一千一千'])('%p is no numeral', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test('a number written in Chinese reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(10_000), fc.nat(), fc.maxSafeNat()), (value) => {
      expect(parseNumber(formatNumeral(value))).toBe(value);
    }),
  );
});

test('any text gives a number or null', () => {
  const signs = fc.constantFrom(...'零〇一二三十百千万亿两1239.,，点第 ');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 50 }), (text) => {
      const value = parseNumber(text);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});

test('enclosed numerals have their values', () => {
  expect(['①', '⑳', '⑴', '⒈', '㈠', '❶'].map(parseEnclosed)).toEqual([1, 20, 1, 1, 1, 1]);
  expect(parseEnclosed('1')).toBeNull();
});
