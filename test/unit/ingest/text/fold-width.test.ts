import fc from 'fast-check';
import { foldWidth } from '../../../../ingest/text/fold-width.js';

test('widths are folded and invisible marks left out', () => {
  expect(foldWidth('ＡＢ（１）\u3000Ｃ').text).toBe('AB(1) C');
  expect(foldWidth('数\u200b据\ufeff').text).toBe('数据');
  expect(foldWidth('①⑵½').text).toBe('①⑵½');
});

test('a folded range leads back to the characters that it came from', () => {
  const text = 'x\u200b数\u200b据ＡＩ';
  const folded = foldWidth(text);
  const start = folded.text.indexOf('数据');
  const span = folded.spanToOriginal({ start, end: start + 2 });
  expect(text.slice(span.start, span.end)).toBe('数\u200b据');
});

const anyText = fc.string({ unit: fc.constantFrom(...'数据AＡ１（）。\u3000 \u200b\ufeff︰︙', '\u{20BB7}', '①'), maxLength: 40 });

test('the way back keeps order and stays inside; folding the part gives the folded part', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.nat(60), (text, a, b) => {
      const folded = foldWidth(text);
      const [start, end] = [Math.min(a, b, folded.text.length), Math.min(Math.max(a, b), folded.text.length)];
      const span = folded.spanToOriginal({ start, end });
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(foldWidth(text.slice(span.start, span.end)).text).toContain(folded.text.slice(start, end));
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = foldWidth(text).text;
      expect(foldWidth(once).text).toBe(once);
    }),
  );
});
