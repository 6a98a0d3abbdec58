import { countYears, type TimelineEntry } from '../../../src/explorer/model/timeline.js';

const entry = (kind: TimelineEntry['kind'], from: number, to = from): TimelineEntry => ({
  key: `${kind}${from}`,
  kind,
  from,
  to,
  name: '',
  href: '',
});

test('a year counts what is said of it, a period in each of its years', () => {
  const years = countYears([entry('target', 2025), entry('target', 2025), entry('period', 2024, 2026), entry('event', 2022)]);
  expect(years.map(({ year, counts }) => [year, counts.target, counts.period, counts.event])).toEqual([
    [2022, 0, 0, 1],
    [2023, 0, 0, 0],
    [2024, 0, 1, 0],
    [2025, 2, 1, 0],
    [2026, 0, 1, 0],
  ]);
});

test('many empty years are left out, and a period without end is no chart without end', () => {
  expect(countYears([entry('policy', 1949), entry('policy', 2020)]).map(({ year }) => year)).toEqual([1949, 2020]);
  expect(countYears([entry('period', 2020, 9_999_999)])).toHaveLength(101);
  expect(countYears([])).toEqual([]);
});
