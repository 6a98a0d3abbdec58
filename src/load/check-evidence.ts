import type { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/** Faults of support: every relation and every attribute stands on an assertion, and an assertion is about exactly one of them. */
export function* checkEvidence({ entities, relations, assertions }: DocumentGraph): Generator<Fault> {
  const supported = new Set<string>();
  for (const { id, relation, entity, attribute, value } of assertions) {
    const aboutRelation = relation !== undefined && entity === undefined && attribute === undefined && value === undefined;
    const aboutAttribute = relation === undefined && entity !== undefined && attribute !== undefined && value !== undefined;
    if (!aboutRelation && !aboutAttribute)
      yield { record: named('assertion', id), fault: 'is about neither one relation nor one attribute of an entity with its value' };
    supported.add(relation ?? `${entity} ${attribute}`);
  }
  for (const { id } of relations) if (!supported.has(id)) yield { record: named('relation', id), fault: 'stands on no assertion' };
  for (const { id, attributes } of entities)
    for (const attribute of Object.keys(attributes))
      if (!supported.has(`${id} ${attribute}`))
        yield { record: named('entity', id), fault: `its attribute ${attribute} stands on no assertion` };
}
