import { mergeRelation } from '../../schema/merge-relation.js';
import type { AssertionRecord, DocumentGraph, EntityRecord } from '../../schema/records.js';
import { groupBy } from '../store/merge/group-by.js';
import { canonicalJson } from '../store/merge/document-hash.js';
import { type Fault, named } from './fault.js';

/**
 * Faults of evidence: every entity is mentioned or said something of; no passage supports an assertion twice, and no assertion
 * says by the same rule, from the same passage, what another one says; an assertion is about exactly one relation or one
 * attribute, every attribute has a value that an assertion gives it, and every relation is what its assertions make.
 */
export function* checkEvidence({ entities, mentions, relations, assertions }: DocumentGraph): Generator<Fault> {
  const told = new Set([...mentions, ...assertions].map(({ entity }) => entity));
  for (const { id } of entities)
    if (!told.has(id)) yield { record: named('entity', id), fault: 'is neither mentioned nor has an attribute that is asserted' };
  for (const { id, evidence } of assertions) {
    const places = new Set(evidence.map(({ section, start, end }) => `${section} ${start} ${end}`));
    if (places.size < evidence.length) yield { record: named('assertion', id), fault: 'stands on the same passage more than once' };
  }
  const said = new Set<string>();
  for (const assertion of assertions) {
    const key = claimOf(assertion);
    if (said.has(key))
      yield { record: named('assertion', assertion.id), fault: 'says what another assertion says by the same rule, from the same passage' };
    said.add(key);
  }
  for (const assertion of assertions)
    if (!isAboutRelation(assertion) && !isAboutAttribute(assertion))
      yield {
        record: named('assertion', assertion.id),
        fault: 'is about neither one relation nor one attribute of an entity with its value',
      };
  const byRelation = groupBy(assertions.filter(isAboutRelation), ({ relation }) => relation!);
  for (const relation of relations) {
    const own = byRelation.get(relation.id);
    if (!own) yield { record: named('relation', relation.id), fault: 'stands on no assertion' };
    else if (canonicalJson(mergeRelation(relation, own)) !== canonicalJson(relation))
      yield {
        record: named('relation', relation.id),
        fault: `is not what its assertions make: ${canonicalJson(mergeRelation(relation, own))}`,
      };
  }
  const asserted = new Map<string, Set<EntityRecord['attributes'][string]>>();
  for (const { entity, attribute, value } of assertions.filter(isAboutAttribute)) {
    const key = `${entity} ${attribute}`;
    asserted.set(key, (asserted.get(key) ?? new Set()).add(value!));
  }
  for (const { id, attributes } of entities)
    for (const [attribute, value] of Object.entries(attributes)) {
      const values = asserted.get(`${id} ${attribute}`);
      if (!values) yield { record: named('entity', id), fault: `its attribute ${attribute} stands on no assertion` };
      else if (!values.has(value))
        yield { record: named('entity', id), fault: `its attribute ${attribute} is ${JSON.stringify(value)}, which no assertion says` };
    }
}

/** What an assertion says, by which rule and from which passage, as one key. */
function claimOf({ relation, entity, attribute, value, rule, evidence: [first] }: AssertionRecord): string {
  return JSON.stringify([relation, entity, attribute, value, rule, first?.section, first?.start, first?.end]);
}

function isAboutRelation({ relation, entity, attribute, value }: AssertionRecord): boolean {
  return relation !== undefined && entity === undefined && attribute === undefined && value === undefined;
}

function isAboutAttribute({ relation, entity, attribute, value }: AssertionRecord): boolean {
  return relation === undefined && entity !== undefined && attribute !== undefined && value !== undefined;
}
