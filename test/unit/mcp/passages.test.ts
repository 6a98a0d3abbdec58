import fc from 'fast-check';
import { CodePointIndex } from '../../../schema/span.js';
import { sentenceAround } from '../../../src/mcp/passages.js';

const TEXT = '第一句。\n  𬒈溪区设立园区，由云数集团运营；第三句！没有句号的一行\n末行';

test.each([
  ['园区', '𬒈溪区设立园区，由云数集团运营；'],
  ['第一句', '第一句。'],
  ['第三', '第三句！'],
  ['没有', '没有句号的一行'],
  ['末行', '末行'],
])('%s stands in its sentence', (name, sentence) => {
  const index = new CodePointIndex(TEXT);
  const at = index.spanToCodePoints({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length });
  expect(index.slice(sentenceAround(index, at))).toBe(sentence);
});

test('whatever the text, the sentence holds the name, is bounded, and no character is divided', () => {
  const text = fc.string({ unit: fc.constantFrom('𬒈', '字', '。', '\n', ' ', 'a'), maxLength: 600 });
  fc.assert(
    fc.property(text, fc.nat(599), fc.integer({ min: 1, max: 20 }), (words, begin, length) => {
      const index = new CodePointIndex(words);
      const start = Math.min(begin, index.length);
      const span = { start, end: Math.min(start + length, index.length) };
      fc.pre(index.slice(span).trim() === index.slice(span) && span.end > span.start);
      const sentence = sentenceAround(index, span);
      expect(sentence.start).toBeLessThanOrEqual(span.start);
      expect(sentence.end).toBeGreaterThanOrEqual(span.end);
      expect(sentence.end - sentence.start).toBeLessThanOrEqual(2 * 200 + length + 1);
      expect(index.slice(sentence)).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
