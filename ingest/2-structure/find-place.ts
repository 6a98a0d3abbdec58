import type { HeadingMark } from '../text/heading-mark.js';
import type { OpenSection, Outline } from './outline.js';

/** The circumstances of a mark that may be a heading. */
export interface MarkContext {
  readonly opensLine: boolean;
  /** Does the line go on behind the heading's sentence? */
  readonly inline: boolean;
}

// Numbers of these families are headings by their form; the others only where they count on.
const STRUCTURAL = /^(?:han|roundHan|ordinal .*)$/;
const WIDEST_GAP = 3;

/**
 * Where a mark belongs: the number of open sections to keep above it. Null where it is no heading, because its number does not
 * count on from anything. The innermost open section whose number is one less comes first; where a box's list and the section
 * around it could both go on, the one of the same shape does.
 */
export function findPlace(mark: HeadingMark, context: MarkContext, outline: Outline): number | null {
  const { open, floor } = outline;
  const same = depthsFromTop(open, floor).filter((depth) => open[depth]!.mark?.family === mark.family);
  const exact = same.filter((depth) => open[depth]!.mark!.value === mark.value - 1);
  if (exact.length > 0) return exact.find((depth) => open[depth]!.inline === context.inline) ?? exact[0]!;
  if (!context.opensLine) return null;
  const [nearest] = same;
  if (mark.value === 1) return nearest === undefined || boxAbove(open, nearest) ? childDepth(mark, outline) : nearest;
  const structural = STRUCTURAL.test(mark.family);
  if (nearest !== undefined) {
    const gap = mark.value - open[nearest]!.mark!.value;
    return structural || (gap > 0 && gap <= WIDEST_GAP) ? nearest : null;
  }
  const gap = mark.value - (outline.last.get(mark.family) ?? -WIDEST_GAP);
  return structural || (gap > 0 && gap <= WIDEST_GAP) ? childDepth(mark, outline) : null;
}

function depthsFromTop(open: readonly OpenSection[], floor: number): number[] {
  return Array.from({ length: open.length - floor }, (_, i) => open.length - 1 - i);
}

function boxAbove(open: readonly OpenSection[], depth: number): boolean {
  return open.slice(depth + 1).some(({ kind }) => kind === 'BOX');
}

/** Below the innermost section that usually stands further out than this mark; boxes, articles and unnumbered headings hold any. */
function childDepth(mark: HeadingMark, { open, floor }: Outline): number {
  let depth = open.length;
  while (depth > floor) {
    const { mark: above } = open[depth - 1]!;
    if (!above || above.rank < mark.rank) break;
    depth--;
  }
  return depth;
}
