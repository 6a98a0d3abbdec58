import type { Span } from './address.js';

/** Code points that are asked for and drawn at a time. */
const SLICE = 1500;

/** A text of so many code points, in slices that follow each other. */
export function textSlices(length: number): Span[] {
  return Array.from({ length: Math.ceil(length / SLICE) }, (_, index) => ({
    start: index * SLICE,
    end: Math.min(length, (index + 1) * SLICE),
  }));
}
