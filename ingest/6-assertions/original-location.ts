import type { OriginalLocation } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';
import type { OriginalPart } from '../formats/original/original.js';

/**
 * Where a stretch of the text begins in the original; its box takes in all its parts on that page. Undefined where the original
 * is text, or no part of it covers the stretch.
 * @param parts in order and apart from each other
 * @param span in UTF-16 code units of the stored text
 */
export function locationOf(parts: readonly OriginalPart[], { start, end }: Span): OriginalLocation | undefined {
  const first = firstBehind(parts, start);
  const begins = parts[first];
  if (!begins || begins.start >= end) return undefined;
  const { start: _, end: __, box, ...location } = begins;
  return { ...location, ...(box && { box: boxOf(parts, first, end) }) };
}

/** The index of the first part that ends behind a position. */
function firstBehind(parts: readonly OriginalPart[], position: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function boxOf(parts: readonly OriginalPart[], first: number, end: number): number[] {
  const { page } = parts[first]!;
  let [left, top, right, bottom] = parts[first]!.box!;
  for (let index = first + 1; index < parts.length && parts[index]!.start < end; index++) {
    const { box, page: own } = parts[index]!;
    if (!box || own !== page) continue;
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom].map((value) => Math.round(value * 10) / 10);
}
