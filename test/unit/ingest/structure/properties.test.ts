import fc from 'fast-check';
import { contains } from '../../../../schema/span.js';
import type { StructuredDocument } from '../../../../ingest/2-structure/section.js';
import { structured } from './outline-of.js';

/** Lines as plans have them, and lines as no plan should. */
const line = fc.oneof(
  fc.constantFrom(
    '一、总体要求',
    '二、建设风场',
    '三、',
    '（一）选址。先测风。',
    '（二）施工。',
    '1.测风。每年一次。',
    '2．评估',
    '1）',
    '①立塔',
    '第一章 总则',
    '第二条　建风场。',
    '1.1 甲',
    '附件1',
    '附件：名单',
    '专栏1 工程',
    '专栏',
    '| 甲 | 乙 |',
    '甲\t乙\t丙',
    '# 风能规划',
    '## （三）运维',
    '**重点**',
    '---',
    'title: 甲',
    '能源部',
    '2031年2月3日',
    '各省：',
    '（能源部负责）',
    '，再选址',
    '风能规划',
    '',
  ),
  fc.string({ unit: fc.constantFrom(...'风能。；（）“”《》一二1.、 *#|\t', '\u{20BB7}', '—'), maxLength: 30 }),
);
const anyText = fc.array(line, { maxLength: 25 }).chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)));

const plain = (words: string) => words.replace(/[\s*]/g, '');

function faultsOf({ view, sections, sentences }: StructuredDocument): string[] {
  const faults: string[] = [];
  const text = view.plain;
  const numbers = sections.map(({ number }) => number).filter(Boolean);
  if (new Set(numbers).size < numbers.length) faults.push('two sections share a number');
  for (const { index, parent, span, title, titleSpan } of sections) {
    if (parent !== undefined && (parent >= index || !contains(sections[parent]!.span, span)))
      faults.push(`section ${index} is outside its parent`);
    if (index > 0 && titleSpan && !contains(span, titleSpan)) faults.push(`the title of section ${index} is outside it`);
    if (titleSpan && plain(text.slice(titleSpan.start, titleSpan.end)) !== plain(title)) faults.push(`title ${index}`);
  }
  const brothers = sections.filter((a) =>
    sections.some((b) => b.index > a.index && b.parent === a.parent && b.span.start < a.span.end && a.parent !== undefined),
  );
  if (brothers.length > 0) faults.push('sections side by side overlap');
  let at = 0;
  for (const [index, { section, ...span }] of sentences.entries()) {
    if (span.start < at || span.end <= span.start) faults.push(`sentence ${index} is out of order or empty`);
    if (text.slice(span.start, span.end).trim() !== text.slice(span.start, span.end))
      faults.push(`sentence ${index} has space at its ends`);
    at = span.end;
    const innermost = sections.findLast((part) => contains(part.span, span));
    if (innermost?.index !== section) faults.push(`sentence ${index} is in ${section}, not in the innermost section`);
  }
  return faults;
}

test('sections nest, siblings keep apart, each sentence is in the innermost section, numbers are unique', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(faultsOf(structured(text))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(faultsOf(structured(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every word of the view is in a sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { sentences, view } = structured(text);
      for (const match of view.plain.matchAll(/[\p{L}\p{N}]/gu))
        expect(sentences.some(({ start, end }) => start <= match.index && match.index < end)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same structure', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.stringify(structured(text))).toBe(JSON.stringify(structured(text)));
    }),
    { numRuns: 100 },
  );
});

test.each(['（一）甲\n', '一、甲\n', '附件1\n', '专栏1\n', '（', '。（', '1.\n', '甲，\n', '| a |\n'])(
  '%j repeated takes linear time',
  (unit) => {
    const start = performance.now();
    structured(unit.repeat(40_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
