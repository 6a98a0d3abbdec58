import { claimsByAttribute } from '../../../src/explorer/model/claims-by-attribute.js';
import { groupBy } from '../../../src/explorer/model/group-by.js';
import { textSlices } from '../../../src/explorer/model/text-slices.js';

test('items are grouped in the order in which their keys come', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (item) => item % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ]);
});

test('the claims of an attribute begin with the surest; claims of relations are left out', () => {
  const claims = [
    { attribute: 'year', value: 2025, confidence: 0.6 },
    { attribute: null, confidence: 1 },
    { attribute: 'year', value: 2027, confidence: 0.9 },
  ];
  expect([...claimsByAttribute(claims)]).toEqual([['year', [claims[2], claims[0]]]]);
});

test('slices follow each other and end where the text does', () => {
  const slices = textSlices(3200);
  expect(slices[0]!.start).toBe(0);
  expect(slices.slice(1).map(({ start }) => start)).toEqual(slices.slice(0, -1).map(({ end }) => end));
  expect(slices.at(-1)!.end).toBe(3200);
  expect(textSlices(0)).toEqual([]);
});
