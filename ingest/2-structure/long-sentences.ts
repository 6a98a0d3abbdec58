import type { Span } from '../../schema/span.js';

/** No writer's sentence is longer, in code units: of 78,000 in 450 plans the longest has 687. */
export const LONGEST_SENTENCE = 1000;

const PAUSES = new Set([...'，、：'].map((sign) => sign.charCodeAt(0)));

/**
 * A sentence in pieces no longer than `LONGEST_SENTENCE`, so that what the rules of later stages do within one is bounded however
 * a text runs on. A piece ends behind the last pause in its second half, else where its length does; no character is cut.
 */
export function cutLongSentence(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const cut = cutBefore(text, from, from + LONGEST_SENTENCE);
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  pieces.push({ start: from, end });
  return pieces;
}

function cutBefore(text: string, from: number, limit: number): number {
  for (let at = limit; at > from + LONGEST_SENTENCE / 2; at--) if (PAUSES.has(text.charCodeAt(at - 1))) return at;
  const isHighSurrogate = (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800;
  return isHighSurrogate ? limit - 1 : limit;
}
