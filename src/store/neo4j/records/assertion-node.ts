import type { AssertionRecord } from '../../../../schema/records.js';
import { canonicalJson } from '../../merge/contribution-hash.js';
import type { Properties } from './entity-node.js';

export type AssertionNode = Omit<AssertionRecord, 'evidence'> & { readonly evidence: string; readonly quote: string };

/**
 * The properties of an assertion's node: `quote` and `start` are those of its first evidence, `evidence` holds all of it but
 * that quote, which for most assertions is half of what they say.
 */
export function assertionProperties(assertion: AssertionRecord): Properties {
  const [first, ...others] = assertion.evidence;
  const evidence = first ? [{ ...first, quote: undefined }, ...others] : [];
  return { ...assertion, evidence: canonicalJson(evidence), quote: first?.quote ?? '', start: first?.start ?? 0 };
}

export function toAssertion(node: AssertionNode): AssertionRecord {
  return {
    id: node.id,
    document: node.document,
    ...(node.relation === undefined ? {} : { relation: node.relation }),
    ...(node.entity === undefined ? {} : { entity: node.entity }),
    ...(node.attribute === undefined ? {} : { attribute: node.attribute }),
    ...(node.value === undefined ? {} : { value: node.value }),
    modality: node.modality,
    confidence: node.confidence,
    ...(node.date === undefined ? {} : { date: node.date }),
    ...(node.role === undefined ? {} : { role: node.role }),
    rule: node.rule,
    ruleVersion: node.ruleVersion,
    source: node.source,
    evidence: evidenceOf(node),
  };
}

function evidenceOf({ evidence, quote }: AssertionNode): AssertionRecord['evidence'] {
  const [first, ...others] = JSON.parse(evidence) as AssertionRecord['evidence'];
  return first ? [{ ...first, quote }, ...others] : [];
}
