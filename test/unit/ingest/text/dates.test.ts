import fc from 'fast-check';
import { findDates, parseDate } from '../../../../ingest/text/dates.js';
import { formatNumeral } from '../../../../ingest/text/numerals.js';

test.each([
  ['2031年4月5日', '2031-04-05'],
  ['２０３１年４月５日', '2031-04-05'],
  ['二〇三一年十一月三十日', '2031-11-30'],
  ['2031年4月', '2031-04'],
  ['2031年', '2031'],
  ['2031-04-05', '2031-04-05'],
  ['2031-04-05T06:43:04.3', '2031-04-05'],
  ['2031/4/5', '2031-04-05'],
  ['2031.4.5', '2031-04-05'],
])('%s is %s', (text, iso) => {
  expect(parseDate(text)).toBe(iso);
});

test.each(['', '2031年13月1日', '2031年2月30日', '2031年4月5日前', '31年4月', '1.2.3', '2031'])('%p is no whole date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('all dates of a text are found where they stand', () => {
  const text = '自2031年4月起，到二〇三五年，截至2032-06-30。';
  const found = findDates(text);
  expect(found.map(({ iso }) => iso)).toEqual(['2031-04', '2035', '2032-06-30']);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(['2031年4月', '二〇三五年', '2032-06-30']);
});

test('a date reads the same in Arabic and in Chinese numerals', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const han = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
        expect(parseDate(`${han}年${formatNumeral(month)}月${formatNumeral(day)}日`)).toBe(parseDate(`${year}年${month}月${day}日`));
      },
    ),
  );
});
