import { nestingDepth } from '../../../src/api/limits/value-size.js';

test.each([
  [undefined, 0],
  [null, 0],
  [7, 0],
  [{}, 1],
  [{ a: [{ b: 1 }], c: 2 }, 3],
])('%j nests %i deep', (value, depth) => {
  expect(nestingDepth(value, 10)).toBe(depth);
});

test('stops just past what is enough, and does not overflow', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 100_000; level++) deep = { AND: [deep] };
  expect(nestingDepth(deep, 32)).toBe(33);
});
