import fc from 'fast-check';
import { type Edit, View } from '../../../../ingest/text/view.js';

const TEXT = '风**能**&nbsp;规划';
const view = View.of(TEXT).edited([
  { start: 1, end: 3, words: '' },
  { start: 4, end: 6, words: '' },
  { start: 6, end: 12, words: ' ' },
]);

test('a view reads other words where an edit says so', () => {
  expect(view.plain).toBe('风能 规划');
  expect(view.length).toBe(5);
});

test.each([
  ['风能', '风**能'],
  ['能', '能'],
  [' ', '&nbsp;'],
  ['规划', '规划'],
])('%j leads back to %j', (words, stored) => {
  const start = view.plain.indexOf(words);
  const span = { start, end: start + words.length };
  const source = view.toSource(span);
  expect(TEXT.slice(source.start, source.end)).toBe(stored);
  expect(view.fromSource(source)).toEqual(span);
});

test('the folded text stands unit for unit beside the plain one', () => {
  const { plain, text } = View.of('ＡＩ（Z）');
  expect([plain, text]).toEqual(['ＡＩ（Z）', 'ai(z)']);
});

test('an empty view leads nowhere but the end', () => {
  const empty = View.of('###').edited([{ start: 0, end: 3, words: '' }]);
  expect(empty.toSource({ start: 0, end: 0 })).toEqual({ start: 3, end: 3 });
  expect(empty.fromSource({ start: 0, end: 3 })).toEqual({ start: 0, end: 0 });
});

/** A text with edits in order and apart. */
const edited = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'风能ab\n '), maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.constantFrom('', 'x', '风能'))),
  )
  .map(([text, steps]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, length, words] of steps) {
      const start = at + gap;
      at = start + length + 1;
      if (at <= text.length) edits.push({ start, end: at, words });
    }
    return { text, edits };
  });

test('every unit of a view leads to where it comes from, and back', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const read = View.of(text).edited(edits);
      let last = 0;
      for (let at = 0; at < read.length; at++) {
        const source = read.toSource({ start: at, end: at + 1 });
        expect(source.start).toBeGreaterThanOrEqual(last);
        expect(source.end).toBeGreaterThan(source.start);
        const edit = edits.find(({ start, end }) => start <= source.start && source.end <= end);
        if (!edit) expect(text.slice(source.start, source.end)).toBe(read.plain[at]);
        last = source.start;
        const back = read.fromSource(source);
        expect(back.start <= at && at < back.end).toBe(true);
      }
      expect(read.toSource({ start: 0, end: read.length }).end).toBeLessThanOrEqual(text.length);
    }),
  );
});
