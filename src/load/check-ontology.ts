import type { AttributeDefinition, Ontology } from '../../schema/ontology.js';
import type { DocumentGraph, EntityRecord } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/** Faults of kinds: entity types, their attributes and the ends of relations must be the ontology's. */
export function* checkOntology({ entities, relations }: DocumentGraph, ontology: Ontology): Generator<Fault> {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  for (const { id, type, attributes } of entities) {
    const definition = ontology.entityType(type);
    if (!definition) yield { record: named('entity', id), fault: `${type} is no entity type of the ontology` };
    else
      for (const [name, value] of Object.entries(attributes)) {
        const attribute = definition.attributes.find((known) => known.name === name);
        if (!attribute) yield { record: named('entity', id), fault: `${type} has no attribute ${name}` };
        else if (!fits(attribute, value))
          yield {
            record: named('entity', id),
            fault: `${name} is ${JSON.stringify(value)}, which is no ${attribute.type} that it may hold`,
          };
      }
  }
  for (const { id, type, subject, object } of relations) {
    const subjectType = types.get(subject) ?? '';
    const objectType = types.get(object) ?? '';
    if (!ontology.allows(type, subjectType, objectType))
      yield { record: named('relation', id), fault: `the ontology has no ${type} from ${subjectType} to ${objectType}` };
  }
}

function fits({ type, values }: AttributeDefinition, value: EntityRecord['attributes'][string]): boolean {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'int':
      return Number.isSafeInteger(value);
    case 'float':
      return Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
    case 'enum':
      return typeof value === 'string' && values!.includes(value);
    case 'string':
      return typeof value === 'string';
  }
}
