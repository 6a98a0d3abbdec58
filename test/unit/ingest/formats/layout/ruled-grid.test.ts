import { addPathRulings, type Rulings } from '../../../../../ingest/formats/layout/path-rulings.js';
import { mergeRulings, ruledAreas } from '../../../../../ingest/formats/layout/ruled-areas.js';
import { ruledGrid } from '../../../../../ingest/formats/layout/ruled-grid.js';

const across = (at: number, from: number, to: number) => ({ at, from, to });
const down = across;

/** The cells of a grid as numbers, in the order that they are met in. */
function cellsOf(horizontal: readonly ReturnType<typeof across>[], vertical: readonly ReturnType<typeof down>[]): number[][] | null {
  const [area] = ruledAreas(horizontal, vertical)!;
  const grid = ruledGrid(area!);
  const met = new Map<unknown, number>();
  return grid && grid.cells.map((row) => row.map((cell) => met.get(cell) ?? (met.set(cell, met.size), met.size - 1)));
}

const FRAME = [across(0, 0, 300), across(90, 0, 300)];
const SIDES = [down(0, 0, 90), down(300, 0, 90)];

test('cells are what their walls make them: some span rows or columns', () => {
  const horizontal = [...FRAME, across(30, 100, 300), across(60, 0, 300)];
  const vertical = [...SIDES, down(100, 0, 90), down(200, 30, 90)];
  expect(cellsOf(horizontal, vertical)).toEqual([
    [0, 1, 1],
    [0, 2, 3],
    [4, 5, 6],
  ]);
});

test('a line that each cell draws anew, a little aside, is one', () => {
  expect(mergeRulings([across(10, 0, 50), across(11, 52, 100), across(10.5, 99, 150), across(40, 0, 3)])).toEqual([across(10, 0, 150)]);
});

test('cells that are no rectangles make no table', () => {
  expect(cellsOf([...FRAME, across(45, 150, 300)], [...SIDES, down(150, 45, 90)])).toBeNull();
});

test('lines that do not touch enclose nothing', () => {
  expect(ruledAreas([across(10, 0, 100), across(50, 0, 100)], [])).toEqual([]);
  expect(ruledAreas([across(10, 0, 100)], [down(200, 0, 90)])).toEqual([]);
});

test('two tables are two areas', () => {
  const lower = FRAME.map((line) => ({ ...line, at: line.at + 200 }));
  const sides = SIDES.map((line) => ({ ...line, from: line.from + 200, to: line.to + 200 }));
  expect(ruledAreas([...FRAME, ...lower], [...SIDES, ...sides])).toHaveLength(2);
});

test('too many lines are a drawing', () => {
  expect(
    ruledAreas(
      Array.from({ length: 5000 }, (_, i) => across(i * 10, 0, 100)),
      SIDES,
    ),
  ).toBeNull();
});

describe('a path', () => {
  const rulingsOf = (path: number[], isStroked: boolean): Rulings => {
    const rulings: Rulings = { horizontal: [], vertical: [] };
    addPathRulings(path, isStroked, [1, 0, 0, -1, 0, 842], rulings);
    return rulings;
  };

  test('that is stroked gives its straight segments, that which closes it as well', () => {
    const { horizontal, vertical } = rulingsOf([0, 10, 800, 1, 60, 800, 1, 60, 700, 1, 10, 700, 4], true);
    expect(horizontal).toEqual([across(42, 10, 60), across(142, 10, 60)]);
    expect(vertical).toEqual([down(60, 42, 142), down(10, 42, 142)]);
  });

  test('that is filled gives thin rectangles only', () => {
    expect(rulingsOf([0, 10, 800, 1, 60, 800, 1, 60, 801, 1, 10, 801, 4], false).horizontal).toEqual([across(41.5, 10, 60)]);
    expect(rulingsOf([0, 10, 800, 1, 60, 800, 1, 60, 700, 1, 10, 700, 4], false)).toEqual({ horizontal: [], vertical: [] });
  });

  test('of slanted lines and curves gives none', () => {
    expect(rulingsOf([0, 0, 0, 1, 50, 50, 2, 1, 2, 3, 4, 100, 50, 3, 1, 2, 150, 50], true)).toEqual({ horizontal: [], vertical: [] });
  });
});
