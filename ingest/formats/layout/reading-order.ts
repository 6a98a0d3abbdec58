import type { Box } from './positioned-page.js';

/** Something that stands on a page. */
export interface Placed extends Box {
  readonly isWide?: boolean;
}

/** Parts of all things on a page: on both sides of a gutter at least, and across it at most. */
const ON_EACH_SIDE = 0.25;
const ACROSS = 0.2;
const FEWEST = 5;
/** Part of the text's width that the lines of a column take. */
const COLUMN_WIDTH = 0.27;
const DEEPEST = 2;
const MAX_SEGMENTS = 1000;

/** Things in the order that they are read in: column by column, where there are columns, between what goes over all of them. */
export function readingOrder<T extends Placed>(things: readonly T[], depth = 0): T[][] {
  const sorted = [...things].sort((a, b) => a.top - b.top || a.left - b.left);
  const gutter = depth < DEEPEST ? findGutter(sorted) : null;
  if (gutter === null) return [sorted];
  const columns: T[][] = [];
  let sides: [T[], T[]] = [[], []];
  const flush = () => {
    for (const side of sides) if (side.length > 0) columns.push(...readingOrder(side, depth + 1));
    sides = [[], []];
  };
  for (const thing of sorted) {
    if (thing.left < gutter && thing.right > gutter) {
      if (sides.some((side) => side.length > 0)) flush();
      columns.push([thing]);
    } else sides[thing.right <= gutter ? 0 : 1].push(thing);
  }
  flush();
  return columns;
}

/** Where a page's text parts into two columns; null where it does not. */
function findGutter(things: readonly Placed[]): number | null {
  if (things.length < 2 * FEWEST || things.length > MAX_SEGMENTS) return null;
  const width = Math.max(...things.map(({ right }) => right)) - Math.min(...things.map(({ left }) => left));
  let best: { at: number; across: number } | null = null;
  for (const at of new Set(things.map(({ left }) => left - 1))) {
    const across = things.filter(({ left, right }) => left < at && right > at).length;
    if (across > things.length * ACROSS || (best && across >= best.across)) continue;
    const sides = [things.filter(({ right }) => right <= at), things.filter(({ left }) => left >= at)];
    const areColumns = sides.every(
      (side) =>
        side.length >= Math.max(FEWEST, things.length * ON_EACH_SIDE) &&
        middle(side.map(({ left, right }) => right - left)) >= width * COLUMN_WIDTH,
    );
    if (areColumns) best = { at, across };
  }
  return best?.at ?? null;
}

function middle(widths: number[]): number {
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)]!;
}
