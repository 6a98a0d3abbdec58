import type { Span } from '../../schema/span.js';

const OPEN = '（(《〈“‘「『【〔［[';
const CLOSE = '）)》〉”’」』】〕］]';
const KIND = new Map<number, number>();
[...OPEN].forEach((sign, i) => KIND.set(sign.charCodeAt(0), i + 1));
[...CLOSE].forEach((sign, i) => KIND.set(sign.charCodeAt(0), -(i + 1)));
// Full and half width round brackets close each other, as writers mix them.
KIND.set('('.charCodeAt(0), 1);
KIND.set(')'.charCodeAt(0), -1);

// A pair further apart than this is a slip of the pen rather than a pair.
const LONGEST_PAIR = 1000;

/**
 * Pairs the brackets and quotation marks of a line. Gives, for the offset of an opening sign, the offset of its partner, and
 * undefined for any other offset. Signs without a partner are no brackets. Linear in the line's length.
 */
export function matchBrackets(text: string, line: Span): (at: number) => number | undefined {
  const partners = new Map<number, number>();
  const open: { kind: number; at: number }[] = [];
  const counts = new Map<number, number>();
  for (let at = line.start; at < line.end; at++) {
    const unit = text.charCodeAt(at);
    // Below this there are only the ASCII brackets; most characters of a Chinese text are far above the punctuation.
    if (unit >= 0x3041 && unit < 0xff00) continue;
    const kind = KIND.get(unit);
    if (kind === undefined) continue;
    if (kind > 0) {
      open.push({ kind, at });
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      continue;
    }
    if (!counts.get(-kind)) continue;
    for (let top = open.pop(); top; top = open.pop()) {
      counts.set(top.kind, counts.get(top.kind)! - 1);
      if (top.kind !== -kind) continue;
      if (at - top.at <= LONGEST_PAIR) partners.set(top.at, at);
      break;
    }
  }
  return partners.size === 0 ? () => undefined : (at) => partners.get(at);
}
