import { locationOf } from '../../../../ingest/6-assertions/original-location.js';

const parts = [
  { start: 0, end: 10, page: 1, box: [72, 700, 500, 714] as const },
  { start: 11, end: 20, page: 1, box: [60.04, 720, 520, 734] as const },
  { start: 20, end: 30, page: 2, box: [72, 72, 500, 86] as const },
  { start: 32, end: 36, page: 2, table: 1, row: 2, column: 3 },
];

test('a passage stands where its first part stands, in a box round its parts on that page', () => {
  expect(locationOf(parts, { start: 2, end: 5 })).toEqual({ page: 1, box: [72, 700, 500, 714] });
  expect(locationOf(parts, { start: 5, end: 25 })).toEqual({ page: 1, box: [60, 700, 520, 734] });
  expect(locationOf(parts, { start: 20, end: 21 })).toEqual({ page: 2, box: [72, 72, 500, 86] });
  expect(locationOf(parts, { start: 33, end: 35 })).toEqual({ page: 2, table: 1, row: 2, column: 3 });
});

test('what no part covers has no place, and neither has plain text', () => {
  expect(locationOf(parts, { start: 30, end: 32 })).toBeUndefined();
  expect(locationOf(parts, { start: 40, end: 42 })).toBeUndefined();
  expect(locationOf([], { start: 0, end: 5 })).toBeUndefined();
});
