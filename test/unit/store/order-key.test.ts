import fc from 'fast-check';
import { compareCodePoints } from '../../../schema/compare-code-points.js';
import { orderKey, orderStart } from '../../../src/store/neo4j/records/order-key.js';

const nearEachOther = fc.string({ unit: fc.constantFrom('a', '一', '\ue000', '\uffff', '\u{10000}', '\u{2f800}'), maxLength: 6 });
const long = fc.tuple(fc.constantFrom(0, 98, 99, 100, 101), nearEachOther).map(([count, rest]) => `${'长'.repeat(count)}${rest}`);
const texts = fc.oneof(nearEachOther, long, fc.string({ unit: 'grapheme' }));
const byUnit = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

test('order keys are in the order of code points, by unit and by code point', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const order = compareCodePoints(a.replaceAll('\uffff', '|'), b.replaceAll('\uffff', '|'));
      const [left, right] = [a, b].map((text) => orderKey(text.replaceAll('\uffff', '|')));
      expect(Math.sign(byUnit(left!, right!))).toBe(Math.sign(order));
      expect(Math.sign(compareCodePoints(left!, right!))).toBe(Math.sign(order));
    }),
  );
});

test('beginnings are never out of the order of the keys that they begin', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [left, right] = [a, b].map(orderStart) as [string, string];
      if (byUnit(orderKey(a), orderKey(b)) <= 0) {
        expect(byUnit(left, right)).toBeLessThanOrEqual(0);
        expect(compareCodePoints(left, right)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a beginning is short, begins the key, and cuts no character in two', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const start = orderStart(text);
      expect(start.length).toBeLessThanOrEqual(100);
      expect(orderKey(text).startsWith(start)).toBe(true);
      expect(start).not.toMatch(/[\ud800-\udfff]/);
      if (orderKey(text).length <= 100 && !orderKey(text).includes('\uffff')) expect(start).toBe(text);
    }),
  );
});
