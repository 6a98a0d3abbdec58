import fc from 'fast-check';
import { bestMatch } from '../../../src/store/search/best-match.js';
import { foldText } from '../../../src/store/search/fold-text.js';
import { searchTerms } from '../../../src/store/search/search-terms.js';
import { searchLines } from '../../../src/store/search/search-lines.js';
import { gramQuery, gramsOfLines } from '../../../src/store/sqlite/queries/grams.js';

test('folding drops case, width and the kind of white space', () => {
  expect(foldText(' Ｆｉｎ\u3000TECH\n２０２５ ')).toBe('fin tech 2025');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
});

test('a query is cut at white space into different terms', () => {
  expect(searchTerms('数据 ＡＩ\u3000数据\tai')).toEqual({ query: '数据 ai 数据 ai', terms: ['数据', 'ai'] });
  expect(searchTerms(' \n ')).toEqual({ query: '', terms: [] });
});

test('the best match goes down the ladder', () => {
  const match = (query: string) => bestMatch('中国人民银行', ['人民银行', '央行', '人民'], searchTerms(query));
  expect(match('央行')).toBe('央行');
  expect(match('人民')).toBe('人民');
  expect(match('人民银')).toBe('人民银行');
  expect(match('银行')).toBe('中国人民银行');
  expect(match('央 中国')).toBe('央行');
});

test('an index query finds every text that holds the terms', () => {
  const name = fc.string({ unit: fc.constantFrom('数', '据', '𬒈', 'a', '-', '"', '*'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(name, fc.nat(11), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
      const part = [...text].slice(from % [...text].length).slice(0, length).join(''); // prettier-ignore
      const words = gramsOfLines(searchLines(text, [])).split(' ');
      for (const wanted of gramQuery([part]).split(' AND ')) {
        const [, word, star] = /^"([0-9a-f]+)"(\*?)$/.exec(wanted)!;
        expect(words.some((one) => (star ? one.startsWith(word!) : one === word))).toBe(true);
      }
    }),
  );
});
