import type { Span } from '../../schema/span.js';

/** Where a quote stands; `repaired` where only white space and width differ. Or why it counts for nothing. */
export type FoundQuote = { readonly outcome: 'verified' | 'repaired'; readonly span: Span } | { readonly outcome: 'absent' | 'ambiguous' };

const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * Finds a quote word for word, the next time that it stands there; else by its characters without white space and in one width,
 * where that leads to one place only. What holds no letter and no digit is no quote. Spans count in the text.
 * @param from where the search begins: behind the last place of the same quote
 */
export function findQuote(text: string, quote: string, from = 0): FoundQuote {
  if (!/[\p{L}\p{N}]/u.test(quote)) return { outcome: 'absent' };
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
    const span = { start: at, end: at + quote.length };
    if (!cutsWord(text, span)) return { outcome: 'verified', span };
  }
  return text.includes(quote) ? { outcome: 'absent' } : findLoosely(text, quote);
}

/** The only place of a quote. */
export function findOnce(text: string, quote: string): FoundQuote {
  const found = findQuote(text, quote);
  if (found.outcome !== 'verified') return found;
  return findQuote(text, quote, found.span.start + 1).outcome === 'verified' ? { outcome: 'ambiguous' } : found;
}

function findLoosely(text: string, quote: string): FoundQuote {
  const loose = loosened(text);
  const wanted = loosened(quote).words;
  const at = loose.words.indexOf(wanted);
  if (at < 0) return { outcome: 'absent' };
  if (loose.words.includes(wanted, at + 1)) return { outcome: 'ambiguous' };
  const span = { start: loose.positions[at]!, end: loose.positions[at + wanted.length - 1]! + 1 };
  return cutsWord(text, span) ? { outcome: 'absent' } : { outcome: 'repaired', span };
}

/** A text without white space and in half width, with where each of its units stands in it. */
function loosened(text: string): { readonly words: string; readonly positions: readonly number[] } {
  const units: string[] = [];
  const positions: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (/\s/.test(unit)) continue;
    units.push(/[\uff01-\uff5e]/.test(unit) ? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_SHIFT) : unit);
    positions.push(at);
  }
  return { words: units.join(''), positions };
}

/** A quote that begins or ends inside a word of letters or a number is none (5G in 15G). */
function cutsWord(text: string, { start, end }: Span): boolean {
  const joined = (at: number): boolean => /[a-z0-9]/i.test(text[at - 1] ?? '') && /[a-z0-9]/i.test(text[at] ?? '');
  return joined(start) || joined(end);
}
