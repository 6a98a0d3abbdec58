import type { Line } from './line.js';
import type { PositionedPage } from './positioned-page.js';

/** Lines of one length, at least so many and so long (part of the page's width), are the rules of a table without walls. */
const FEWEST_RULES = 3;
const SHORTEST = 0.3;
const SAME_END = 4;
/** Rows between them that have gaps where columns would be. */
const FEWEST_ROWS = 2;

/** Does a page hold a table whose columns no line parts? Its words are read line by line. */
export function hasOpenTable({ horizontal, vertical, width }: PositionedPage, segments: readonly Line[]): boolean {
  const groups = new Map<string, number[]>();
  for (const { at, from, to } of horizontal) {
    if (to - from < width * SHORTEST || vertical.some((wall) => wall.from <= at + SAME_END && wall.to >= at - SAME_END)) continue;
    const ends = `${Math.round(from / SAME_END)} ${Math.round(to / SAME_END)}`;
    groups.set(ends, [...(groups.get(ends) ?? []), at]);
  }
  return [...groups.values()].some((rules) => {
    if (new Set(rules.map(Math.round)).size < FEWEST_RULES) return false;
    const inside = segments.filter(({ baseline }) => baseline > Math.min(...rules) && baseline < Math.max(...rules));
    const rows = new Map<number, number>();
    for (const { baseline } of inside) rows.set(Math.round(baseline), (rows.get(Math.round(baseline)) ?? 0) + 1);
    return [...rows.values()].filter((count) => count > 1).length >= FEWEST_ROWS;
  });
}
