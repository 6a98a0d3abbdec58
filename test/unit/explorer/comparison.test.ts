import fc from 'fast-check';
import { comparedLines, type GivenComparison } from '../../../src/explorer/model/compared-lines.js';
import { markDifference } from '../../../src/explorer/model/mark-difference.js';
import { markText } from '../../../src/explorer/model/mark-text.js';

/** Both texts, what differs in brackets. */
function marked(a: string, b: string): string[] {
  const marks = markDifference(a, b);
  const bracketed = (text: string, of: 'a' | 'b'): string =>
    markText(text, 0, marks[of])
      .map((piece) => (piece.marks.length > 0 ? `[${piece.text}]` : piece.text))
      .join('');
  return [bracketed(a, 'a'), bracketed(b, 'b')];
}

test('what the other text lacks is marked, by code points', () => {
  expect(marked('𬒈溪区扩大产品进口。', '𬒈溪区拓展优质产品进口。')).toEqual(['𬒈溪区[扩大]产品进口。', '𬒈溪区[拓展优质]产品进口。']);
});

test('texts that have little in common, and equal ones, are not marked', () => {
  expect(marked('加强区域合作', '优化金融信保服务')).toEqual(['加强区域合作', '优化金融信保服务']);
  expect(marked('同一句话', '同一句话')).toEqual(['同一句话', '同一句话']);
});

test('what is not marked is the same in both', () => {
  const text = fc.string({ unit: fc.constantFrom('数', '据', '要', '素', '𬒈'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [mine, yours] = marked(a, b).map((one) => one.replace(/\[.*?\]/g, ''));
      expect(mine === yours || (mine === a && yours === b)).toBe(true);
    }),
  );
});

test('each part of a comparison becomes lines of two sides', () => {
  const passage = { document: 'doc_1', start: 0, end: 2, quote: '原文' };
  const target = { subject: '占比', comparator: 'AT_LEAST', value: 30, valueMax: null, unit: '%', year: 2024, passage };
  const given: GivenComparison = {
    tasks: [
      {
        status: 'ADDED',
        confidence: 0.9,
        a: null,
        b: { number: '', title: '甲', passage },
        nearest: { number: '一', title: '乙', passage },
      },
    ],
    targets: [{ status: 'CHANGED', confidence: 1, a: target, b: { ...target, comparator: null, valueMax: 40, year: null } }],
    bodies: [
      {
        status: 'DROPPED',
        confidence: 1,
        body: '市数据局',
        a: { number: '1', title: '甲' },
        b: { number: '2', title: '甲' },
        passages: { a: passage, b: null },
      },
    ],
    entities: [{ status: 'DROPPED', name: '区块链', passage }],
  };
  const sides = (part: Parameters<typeof comparedLines>[1]) =>
    comparedLines(given, part, (comparator) => `<${comparator}>`).map(({ a, b, nearest }) => [a?.name, b?.name, nearest?.name]);
  expect(sides('tasks')).toEqual([[undefined, '甲', '一 乙']]);
  expect(sides('targets')).toEqual([['占比: <AT_LEAST> 30% (2024)', '占比: 30–40%', undefined]]);
  expect(sides('bodies')).toEqual([['市数据局: 1 甲', '市数据局: 2 甲', undefined]]);
  expect(sides('entities')).toEqual([['区块链', undefined, undefined]]);
});
