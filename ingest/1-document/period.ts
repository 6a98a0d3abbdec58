import { parseNumber } from '../text/numerals.js';
import { type Pattern, patternOf } from '../text/pattern.js';
import type { DocumentLexicon } from './document-lexicon.js';

/** The years that a plan covers; either end may be unsaid. */
export interface Period {
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

/** The period that a title names: 2023—2025年, “十四五” (2021–2025), 到2035年, 2035年远景目标, or one year by itself. */
export function findPeriod(title: string, lexicon: DocumentLexicon): Period {
  const { periodYears, fiveYear, horizon, untilYear, singleYear } = lexicon.raw;
  const plain = title.normalize('NFKC');
  const match = (pattern: Pattern) => new RegExp(patternOf(pattern), 'u').exec(plain)?.groups;
  const years = match(periodYears);
  if (years) return { periodStart: years['a']!, periodEnd: years['b']! };
  const far = match(horizon)?.['y'] ?? match(untilYear)?.['b'];
  const end = far === undefined ? undefined : String(parseNumber(far));
  const plan = match(fiveYear.short) ?? match(fiveYear.bare) ?? match(fiveYear.full);
  const number = plan?.['n'] === undefined ? null : parseNumber(plan['n']);
  if (number !== null && number >= 1) {
    // The first plan ran from 1953, the third from 1966, and each since then from five years after the one before.
    const start = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
    return { periodStart: String(start), periodEnd: end ?? String(start + 4) };
  }
  if (end !== undefined) return { periodEnd: end };
  const single = match(singleYear)?.['a'];
  return single === undefined ? {} : { periodStart: single, periodEnd: single };
}
