import { typeWith } from '../../schema/entity-traits.js';
import { overlaps, type Span } from '../../schema/span.js';
import type { StructuredDocument } from '../2-structure/section.js';
import { TIER } from './candidate.js';
import type { Mention } from './candidate.js';

/** The title and the issuers as stage 1 found them: spans that may run over several lines. */
export function metadataNames({ metadata, sentences }: StructuredDocument): Mention[] {
  const { title, issuers } = metadata;
  const found: Mention[] = [];
  const add = (span: Span, name: Pick<Mention, 'type' | 'rule' | 'self'>): void => {
    const sentence = sentences.findIndex((candidate) => overlaps(candidate, span));
    if (sentence === -1 || span.end <= span.start || found.some((other) => overlaps(other, span))) return;
    found.push({ ...span, ...name, tier: TIER.TITLE, sentence });
  };
  if (title) add(title.span, { type: typeWith('text'), rule: 'metadata:title', self: true });
  for (const issuer of issuers) add(issuer.span, { type: typeWith('body'), rule: 'metadata:issuer' });
  return found;
}
