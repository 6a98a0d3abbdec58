import { parse } from 'graphql';
import { CostMemo } from '../../../src/api/limits/cost-memo.js';

const memo = new CostMemo(
  parse(
    'query ($first: Int, $ids: [ID!]!, $on: Boolean, $text: String) { a(first: $first) nodes(ids: $ids) @include(if: $on) b(text: $text) }',
  ),
);

test('a key tells sizes, and tells null from a variable that is not there', () => {
  const keys = [{}, { first: null }, { first: 1 }, { on: true }, { on: false }, { ids: [] }, { ids: ['a'] }].map((one) => memo.keyOf(one));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key is short whatever a client sends, and the same for lists of one length', () => {
  const ids = Array.from({ length: 30_000 }, (_, at) => `entity-${at}`);
  expect(memo.keyOf({ ids }).length).toBeLessThan(60);
  expect(memo.keyOf({ ids })).toBe(memo.keyOf({ ids: [...ids].reverse() }));
  expect(memo.keyOf({ text: 'x'.repeat(1_000_000) })).toBe(memo.keyOf({}));
  expect(memo.keyOf({ first: 'x'.repeat(1_000_000) }).length).toBeLessThan(60);
});

test('what was measured is not measured again', () => {
  let measured = 0;
  const cost = (variables: object): number => memo.costOf(variables as Record<string, unknown>, () => ++measured);
  expect([cost({ first: 1 }), cost({ first: 1 }), cost({ first: 2 }), cost({ first: 1 })]).toEqual([1, 1, 2, 1]);
});
