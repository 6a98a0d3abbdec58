import fc from 'fast-check';
import { comparable, fold } from '../../../../ingest/text/fold.js';

test.each([
  ['５Ｇ', '5g'],
  ['FISCO—BCOS', 'fisco-bcos'],
  ['（甲）', '(甲)'],
  ['〈甲〉', '《甲》'],
  ['甲•乙', '甲·乙'],
  ['甲，乙：丙', '甲,乙:丙'],
  ['𠮷甲', '𠮷甲'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('offsets stay: one code unit for one code unit, and folding twice is once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test.each([
  ['“凌风”系统', '凌风系统'],
  ['《风能（试行）》', '风能试行'],
  ['Wind Sea-X', 'windseax'],
  ['青能发〔2031〕12号', '青能发(2031)12号'],
])('%s and %s are one form', (a, b) => {
  expect(comparable(a)).toBe(comparable(b));
});
