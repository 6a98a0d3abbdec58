import type { Ontology, RelationTypeDefinition } from '../../../schema/ontology.js';
import type { Direction } from '../../store/port/queries.js';

/** A field that follows relations of one type: from their subjects by its name, or from their objects by the inverse. */
export interface RelationFieldDefinition {
  readonly name: string;
  readonly relation: RelationTypeDefinition;
  /** The types of entity that have it, and those that it can lead to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly direction: Direction;
  readonly description: string;
}

/** Every relation field that the ontology has. */
export function relationFieldsOf(ontology: Ontology): RelationFieldDefinition[] {
  return ontology.relationTypes.flatMap(fieldsOfType);
}

/** The type of the nodes that it leads to: `Entity` where they can be of several. */
export function nodeTypeOf({ to }: RelationFieldDefinition): string {
  return to.length === 1 ? to[0]! : 'Entity';
}

/** Does the subject play a part in relations of this type that has a name? */
export function hasRole({ relation }: RelationFieldDefinition): boolean {
  return relation.attributes.some(({ name }) => name === 'role');
}

function fieldsOfType(relation: RelationTypeDefinition): RelationFieldDefinition[] {
  const { field, inverse, subject, object, symmetric, label, description } = relation;
  const out = { name: field, relation, from: subject, to: object, description: `${label.zh} · ${description.en}` };
  if (symmetric) return [{ ...out, direction: 'BOTH' }];
  const back = `${label.zh} · inverse of \`${field}\`: ${description.en}`;
  return [
    { ...out, direction: 'OUT' },
    { name: inverse, relation, from: object, to: subject, direction: 'IN', description: back },
  ];
}
