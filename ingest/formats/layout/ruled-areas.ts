import type { Box, Ruling } from './positioned-page.js';

/** Points: so near, two rulings are one, or touch. */
const NEAR = 2;
const TOUCH = 3;
const SHORTEST = 5;
/** Beyond so many lines a page holds a drawing, and no table. */
const MAX_RULINGS = 1500;

/** Rulings that touch each other, and so enclose something. */
export interface RuledArea extends Box {
  readonly horizontal: readonly Ruling[];
  readonly vertical: readonly Ruling[];
}

/**
 * The areas that a page's rulings enclose. A line alone, as below a heading, encloses nothing.
 * @returns null where there are so many rulings that they are a drawing
 */
export function ruledAreas(horizontal: readonly Ruling[], vertical: readonly Ruling[]): RuledArea[] | null {
  const [across, down] = [mergeRulings(horizontal), mergeRulings(vertical)];
  if (across.length + down.length > MAX_RULINGS) return null;
  const groups = down.map((ruling) => ({ horizontal: new Set<Ruling>(), vertical: [ruling] }));
  const groupOf = new Map(down.map((ruling, index) => [ruling, groups[index]!]));
  for (const ruling of across) {
    const touched = new Set(down.filter((other) => touch(ruling, other)).map((other) => groupOf.get(other)!));
    const [first, ...others] = touched;
    if (!first) continue;
    first.horizontal.add(ruling);
    for (const other of others) {
      for (const line of other.horizontal) first.horizontal.add(line);
      for (const line of other.vertical) {
        first.vertical.push(line);
        groupOf.set(line, first);
      }
    }
  }
  return [...new Set(groupOf.values())]
    .filter(({ horizontal: lines }) => lines.size > 0)
    .map((group) => areaOf([...group.horizontal], group.vertical));
}

function areaOf(horizontal: readonly Ruling[], vertical: readonly Ruling[]): RuledArea {
  return {
    horizontal,
    vertical,
    left: Math.min(...horizontal.map(({ from }) => from), ...vertical.map(({ at }) => at)),
    right: Math.max(...horizontal.map(({ to }) => to), ...vertical.map(({ at }) => at)),
    top: Math.min(...vertical.map(({ from }) => from), ...horizontal.map(({ at }) => at)),
    bottom: Math.max(...vertical.map(({ to }) => to), ...horizontal.map(({ at }) => at)),
  };
}

function touch(horizontal: Ruling, vertical: Ruling): boolean {
  return between(vertical.at, horizontal) && between(horizontal.at, vertical);
}

/** Does a ruling go past a place of the other axis? */
export function between(at: number, { from, to }: Ruling): boolean {
  return at >= from - TOUCH && at <= to + TOUCH;
}

/** The pieces of one line, which each cell may draw anew, as one. */
export function mergeRulings(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  for (const group of clusters(rulings)) {
    let last: Ruling | undefined;
    for (const ruling of group.sort((a, b) => a.from - b.from)) {
      if (last && ruling.from <= last.to + TOUCH) last = { at: last.at, from: last.from, to: Math.max(last.to, ruling.to) };
      else {
        if (last) merged.push(last);
        last = ruling;
      }
    }
    if (last) merged.push(last);
  }
  return merged.filter(({ from, to }) => to - from >= SHORTEST);
}

function clusters(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of [...rulings].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    if (group && ruling.at - group[0]!.at <= NEAR) group.push(ruling);
    else groups.push([ruling]);
  }
  return groups;
}

/** Places along an axis, those that lie together as one. */
export function distinct(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) if (found.length === 0 || place - found.at(-1)! > TOUCH) found.push(place);
  return found;
}
