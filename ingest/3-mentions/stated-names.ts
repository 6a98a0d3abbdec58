import { overlaps, type Span } from '../../schema/span.js';
import { TIER } from './candidate.js';
import type { Mention } from './candidate.js';
import type { View } from './view.js';

/** The title and the issuers as stage 1 found them: spans that may run over several lines. */
export function statedNames(view: View): Mention[] {
  const { title, issuers } = view.document.metadata;
  const found: Mention[] = [];
  const add = (span: Span, name: Pick<Mention, 'type' | 'rule' | 'self'>): void => {
    const sentence = view.sentences.findIndex((candidate) => overlaps(candidate, span));
    if (sentence === -1 || span.end <= span.start || found.some((other) => overlaps(other, span))) return;
    found.push({ ...span, ...name, tier: TIER.TITLE, sentence });
  };
  if (title) add(view.fromSource(title.span), { type: 'Policy', rule: 'metadata:title', self: true });
  for (const issuer of issuers) add(view.fromSource(issuer.span), { type: 'Institution', rule: 'metadata:issuer' });
  return found;
}
