import fc from 'fast-check';
import { markText, nameMarks } from '../../../src/explorer/model/mark-text.js';

test('a text is cut where marks begin and end, the shortest mark last', () => {
  const pieces = markText('市数据局牵头', 10, [
    { start: 11, end: 13, value: 'data' },
    { start: 10, end: 14, value: 'bureau' },
    { start: 7, end: 12, value: 'from before' },
    { start: 14, end: 99, value: 'to after' },
  ]);
  expect(pieces.map(({ text, marks }) => [text, marks.map(({ value }) => value)])).toEqual([
    ['市', ['from before', 'bureau']],
    ['数', ['from before', 'bureau', 'data']],
    ['据', ['bureau', 'data']],
    ['局', ['bureau']],
    ['牵头', ['to after']],
  ]);
});

test('offsets count code points, and no mark at all is one piece', () => {
  expect(markText('𬒈溪区', 0, [{ start: 1, end: 2, value: 1 }]).map(({ text }) => text)).toEqual(['𬒈', '溪', '区']);
  expect(markText('a', 0, [{ start: 3, end: 4, value: 1 }])).toEqual([{ text: 'a', marks: [] }]);
  expect(markText('', 0, [])).toEqual([]);
});

test('whatever the marks, the pieces are the text and each lies in its marks', () => {
  const marks = fc.array(fc.record({ start: fc.nat(30), end: fc.nat(30), value: fc.nat(9) }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.nat(9), marks, (text, from, given) => {
      const pieces = markText(text, from, given);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      let at = from;
      for (const piece of pieces) {
        const until = at + Array.from(piece.text).length;
        expect(piece.marks.map(({ value }) => value).sort()).toEqual(
          given
            .filter(({ start, end }) => start <= at && end >= until)
            .map(({ value }) => value)
            .sort(),
        );
        at = until;
      }
    }),
  );
});

test('names are found longest first, none inside another, in code points', () => {
  const named = [
    { names: ['数据局', '𬒈溪区'], value: 'a' },
    { names: ['市数据局', ''], value: 'b' },
  ];
  expect(nameMarks('𬒈溪区由市数据局、数据局负责', named)).toEqual([
    { start: 0, end: 3, value: 'a' },
    { start: 4, end: 8, value: 'b' },
    { start: 9, end: 12, value: 'a' },
  ]);
});
