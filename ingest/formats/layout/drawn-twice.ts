import type { TextItem } from './positioned-page.js';

/** In ems: so near, the same words are the same letters drawn again, as browsers print bold without a bold font. */
const SAME_PLACE = 0.15;

/** Leaves out what is drawn over itself. */
export function withoutRepeats(items: readonly TextItem[]): TextItem[] {
  const seen = new Map<string, TextItem[]>();
  return items.filter((item) => {
    const same = seen.get(item.text);
    if (!same) {
      seen.set(item.text, [item]);
      return true;
    }
    const near = item.size * SAME_PLACE;
    // Only the last few: what is drawn again is drawn at once.
    const again = same
      .slice(-8)
      .some(({ left, baseline }) => Math.abs(left - item.left) < near && Math.abs(baseline - item.baseline) < near);
    if (!again) same.push(item);
    return !again;
  });
}
