import fc from 'fast-check';
import { extractDocument, extractText } from '../../../ingest/extract-text.js';

test('a text gives what its bytes give', () => {
  const text = '# 行动方案\n\n一、主要任务\n\n福田区设立湾区国际金融科技城。\n';
  const source = 'plan.md';
  expect(extractText(text, source)).toEqual(extractDocument({ source, bytes: Buffer.from(text) }));
  expect(extractText(text, source).relations.map(({ type }) => type)).toContain('ESTABLISHES');
});

test('whatever the text, it is kept as it is, or an issue says why not', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const { text: kept, issues } = extractText(text);
      if (issues.every(({ level }) => level !== 'error')) expect(kept).toBe(text.replace(/^\uFEFF/, ''));
    }),
    { numRuns: 60 },
  ));
