import fc from 'fast-check';
import { editDistance } from '../../../src/store/search/edit-distance.js';
import { highlightNames } from '../../../src/store/search/highlight.js';
import { passagesOf, MAX_PASSAGE } from '../../../src/store/search/passages.js';
import { syllablesOf } from '../../../src/store/search/pinyin-keys.js';
import { readingOf } from '../../../src/store/search/pinyin-readings.js';
import { foldText } from '../../../src/store/search/fold-text.js';
import { searchForm, tracedForm } from '../../../src/store/search/search-form.js';
import { searchTerms } from '../../../src/store/search/search-terms.js';
import { searchLines } from '../../../src/store/search/search-lines.js';
import { gramQuery, gramsOfLines, gramsOfPinyin, nameQuery } from '../../../src/store/sqlite/query/grams.js';

const WIDE = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('數', '据', '𬒈', 'Ａ', 'ﾃ', 'ﾞ', '\ufe00', '\u{e0100}', ' ', '\u3000', '½', 'ẞ', 'İ', 'é', '\u0301'),
  ),
});

test('folding of conditions drops case, width and the kind of white space', () => {
  expect(foldText(' Ｆｉｎ\u3000TECH\n２０２５ ')).toBe('fin tech 2025');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
});

test.each([
  ['臺灣證券交易所', '台湾证券交易所'],
  ['後裏臺雲體藥區聯數據', '后里台云体药区联数据'],
  ['葛\u{e0100}城\ufe00', '葛城'],
  ['⼀⼆', '一二'],
  ['ﬁn\u200btech', 'fintech'],
  ['㈱Ａ', '(株)a'],
])('%j and %j are one to search', (written, form) => expect(searchForm(written)).toBe(form));

test('folding for search twice is once, and its trace tells the same form', () => {
  fc.assert(
    fc.property(WIDE, (text) => {
      const form = searchForm(text);
      expect(searchForm(form)).toBe(form);
      expect(tracedForm(text).form).toBe(form);
    }),
    { numRuns: 2000 },
  );
});

test('each part of a form has its place in the text, and that place folds to a text with the part', () => {
  fc.assert(
    fc.property(WIDE, fc.nat(), fc.nat(), (text, one, other) => {
      const traced = tracedForm(text);
      const { form } = traced;
      if (form === '') return;
      const from = one % form.length;
      const to = from + 1 + (other % (form.length - from));
      const { start, end } = traced.origin(from, to);
      expect(start).toBeLessThan(end);
      expect(searchForm([...text].slice(start, end).join(''))).toContain(form.slice(from, to).trim());
    }),
    { numRuns: 1000 },
  );
});

test('a query is cut at white space into different terms', () => {
  expect(searchTerms('數据 ＡＩ\u3000数据\tai').terms.map(({ text }) => text)).toEqual(['数据', 'ai']);
  expect(searchTerms(' \n ')).toEqual({ query: '', reading: null, terms: [] });
});

test('names are read by the words in them', () => {
  const read = (name: string): string => syllablesOf(searchForm(name)).map(({ sound }) => sound).join(' '); // prettier-ignore
  expect(read('重慶長江銀行')).toBe('chong qing chang jiang yin hang');
  expect(read('“绿色”AI 旅游')).toBe('lv se lv you');
  expect(read('FISCO')).toBe('');
});

test.each([
  ['shenzhen', [' shen zhen', ' shen zhe n']],
  ['xian', [' xian', ' xia n', ' xi an', ' xi a n'].filter((way) => way !== ' xi a n')],
  ['fut', [' fu t']],
  ['lvy', [' lv y']],
])('%s may be read %j', (term, ways) => expect(readingOf(term)!.spoken).toEqual(expect.arrayContaining(ways)));

test.each(['a', '5g', '数据', 'a-b', ''])('%j has no reading', (term) => expect(readingOf(term)).toBeNull());

test('a long word is read in bounded time, in at most 16 ways', () => {
  for (const word of ['xian'.repeat(50), 'a'.repeat(200), 'e'.repeat(199) + 'b', 'angan'.repeat(40) + 'x', 'bcdf'.repeat(50)])
    expect(readingOf(word)!.spoken.length).toBeLessThanOrEqual(16);
});

test('an index query finds every text that holds the terms', () => {
  const name = fc.string({ unit: fc.constantFrom('数', '据', '𬒈', 'a', '-', '"', '*'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(name, fc.nat(11), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
      const part = [...text].slice(from % [...text].length).slice(0, length).join(''); // prettier-ignore
      const lines = searchLines({ name: text, aliases: [], attributes: {} });
      const words = `${gramsOfLines(lines.names)} ${gramsOfPinyin(lines.pinyin)}`.split(' ');
      const { terms } = searchTerms(part);
      expect(matches(gramQuery(terms), words)).toBe(true);
      expect(matches(nameQuery(terms), words)).toBe(true);
    }),
  );
});

test('an index query finds every name that has the sound', () => {
  const name = fc.string({ unit: fc.constantFrom('深', '圳', '西', '安', '5', 'A', '𬒈', '绿'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), fc.boolean(), (text, one, other, short) => {
      const lines = searchLines({ name: text, aliases: [], attributes: {} });
      const sounds = syllablesOf(searchForm(text)).map(({ sound }) => (short ? sound[0]! : sound));
      const from = one % (sounds.length + 1);
      const { terms } = searchTerms(sounds.slice(from, from + 1 + (other % 4)).join('') || '5');
      const holds = terms.every(({ text: part, reading }) => lines.names.includes(part) || (reading && hears(lines.pinyin, reading)));
      const words = `${gramsOfLines(lines.names)} ${gramsOfPinyin(lines.pinyin)}`.split(' ');
      if (holds) expect(matches(nameQuery(terms), words)).toBe(true);
      if (terms.every(({ reading }) => reading)) expect(holds).toBe(true);
    }),
  );
});

test('passages hold all of a text but its white space, each within the bound and inside its section', () => {
  const unit = fc.constantFrom('字', '数据', '。', '；', '”', '\n', '\r\n', '\u3000', ' ', '𬒈', '标题');
  fc.assert(
    fc.property(fc.array(fc.tuple(unit, fc.nat(300)), { maxLength: 12 }), (parts) => {
      const text = parts.map(([one, times]) => one.repeat(times)).join('');
      const characters = [...text];
      const half = Math.floor(characters.length / 2);
      const part = (id: string, order: number, start: number) => ({ id, order, start, end: characters.length });
      const passages = passagesOf(text, [part('inner', 1, half), part('all', 0, 0)]);
      const covered = new Set<number>();
      let last = 0;
      for (const { start, end, section } of passages) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end - start).toBeGreaterThan(0);
        expect(end - start).toBeLessThanOrEqual(MAX_PASSAGE);
        expect(section).toBe(start >= half ? 'inner' : 'all');
        for (let at = start; at < end; at++) covered.add(at);
        last = end;
      }
      characters.forEach((character, at) => expect([at, covered.has(at) || /\s/.test(character)]).toEqual([at, true]));
    }),
  );
});

test('a long line is cut behind sentences', () => {
  const sentence = `${'数据要素'.repeat(49)}（见“附件。”）`;
  const text = `短行\n${sentence.repeat(6)}`;
  const quotes = passagesOf(text, []).map(({ start, end }) => text.slice(start, end));
  expect(quotes).toEqual(['短行', sentence.repeat(2), sentence.repeat(2), sentence.repeat(2)]);
});

test('highlights: the best match first, marks that touch are one', () => {
  const entity = { name: '中国人民银行', aliases: ['人民银行', '央行', '人民'], attributes: {} };
  const texts = (query: string) => highlightNames(entity, searchTerms(query)).map(({ text }) => text);
  expect(texts('央行')).toEqual(['央行']);
  expect(texts('人民')).toEqual(['人民', '人民银行', '中国人民银行']);
  expect(texts('央 中国')).toEqual(['中国人民银行', '央行']);
  const [first] = highlightNames(entity, searchTerms('人民 民银'));
  expect(first).toEqual({ field: 'NAME', text: '中国人民银行', spans: [{ start: 2, end: 5 }] });
});

test('the distance of two texts is the least number of changes, as far as it is asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('数', '据', '𬒈', 'a'), maxLength: 6 });
  const plain = (a: string[], b: string[]): number => {
    if (a.length === 0 || b.length === 0) return a.length + b.length;
    const rest = plain(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
    return Math.min(rest, plain(a.slice(1), b) + 1, plain(a, b.slice(1)) + 1);
  };
  fc.assert(
    fc.property(text, text, fc.nat(4), (a, b, maxDistance) => {
      const distance = plain([...a], [...b]);
      expect(editDistance(a, b, maxDistance)).toBe(distance <= maxDistance ? distance : null);
    }),
  );
});

function hears(pinyin: string, { spoken, initials }: { spoken: readonly string[]; initials: string }): boolean {
  return [...spoken, initials].some((way) => pinyin.includes(way));
}

/** Does a set of words answer an index query of quoted words, AND, OR and brackets? Innermost brackets first. */
function matches(query: string, words: readonly string[]): boolean {
  let code = query.replaceAll(/"([0-9a-z]+)"(\*?)/g, (_, word: string, star: string) =>
    String(words.some((one) => (star ? one.startsWith(word) : one === word))),
  );
  const plain = (text: string): boolean => text.split(' OR ').some((all) => all.split(' AND ').every((one) => one === 'true'));
  while (/\(/.test(code)) code = code.replace(/\(([^()]*)\)/, (_, inner: string) => String(plain(inner)));
  expect(code).toMatch(/^(?:true|false| AND )+$/);
  return plain(code);
}
