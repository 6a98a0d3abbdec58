import type { Span } from './address.js';

/** A part of a text that stands for something. */
export interface Mark<Value> extends Span {
  readonly value: Value;
}

/** A piece of a text that the same marks cover, the shortest of them last. */
export interface Piece<Value> {
  readonly text: string;
  readonly marks: readonly Mark<Value>[];
}

/**
 * Cuts a text where marks begin and end, so that marks may lie inside each other or overlap.
 * @param from where the text begins in the document that the marks count in, in code points
 */
export function markText<Value>(text: string, from: number, marks: readonly Mark<Value>[]): Piece<Value>[] {
  const characters = Array.from(text);
  const to = from + characters.length;
  const inside = marks.filter(({ start, end }) => start < to && end > from && end > start).sort((a, b) => a.start - b.start);
  const cuts = new Set([from, to, ...inside.flatMap(({ start, end }) => [start, end])].filter((cut) => cut >= from && cut <= to));
  const bounds = [...cuts].sort((a, b) => a - b);
  let active: Mark<Value>[] = [];
  let next = 0;
  return bounds.slice(0, -1).map((start, index) => {
    active = active.filter(({ end }) => end > start);
    for (; next < inside.length && inside[next]!.start <= start; next += 1) active.push(inside[next]!);
    const covering = active.toSorted((a, b) => b.end - b.start - (a.end - a.start));
    return { text: characters.slice(start - from, bounds[index + 1]! - from).join(''), marks: covering };
  });
}

/** Where any of the names stands in a text, the longest first, none inside another. */
export function nameMarks<Value>(
  text: string,
  named: readonly { readonly names: readonly string[]; readonly value: Value }[],
): Mark<Value>[] {
  const all = named.flatMap(({ names, value }) => names.map((name) => ({ name, value }))).filter(({ name }) => name !== '');
  const taken: { readonly at: number; readonly until: number; readonly value: Value }[] = [];
  for (const { name, value } of all.sort((a, b) => b.name.length - a.name.length)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const until = at + name.length;
      if (taken.every((other) => other.until <= at || other.at >= until)) taken.push({ at, until, value });
    }
  }
  const points = (units: number): number => Array.from(text.slice(0, units)).length;
  return taken.map(({ at, until, value }) => ({ start: points(at), end: points(until), value })).sort((a, b) => a.start - b.start);
}
