import fc from 'fast-check';
import { LineIndex, splitLines, trimSpan } from '../../../../ingest/text/line-index.js';

test('every line end ends one line', () => {
  const text = '甲\r\n乙\n\r丙\u2028丁';
  expect(splitLines(text).map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '乙', '', '丙', '丁']);
});

test('lines tile the text, and an offset finds its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', 'a', '\n', '\r', ' '), maxLength: 60 }), fc.nat(70), (text, offset) => {
      const index = new LineIndex(text);
      let at = 0;
      for (const line of index.lines) {
        expect(text.slice(at, line.start)).toMatch(/^(?:\r\n|\n|\r)?$/);
        expect(text.slice(line.start, line.end)).not.toMatch(/[\r\n]/);
        at = line.end;
      }
      expect(at).toBe(text.length);
      const place = Math.min(offset, text.length);
      const line = index.lineAt(place);
      expect(index.lines[line]!.start).toBeLessThanOrEqual(place);
      expect(index.lines[line + 1]?.start ?? Infinity).toBeGreaterThan(place);
    }),
  );
});

test('trimming takes the spaces of all widths', () => {
  const text = '\u3000\u00a0 甲 乙\u200b ';
  const { start, end } = trimSpan(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe('甲 乙');
});
