import type { Ontology, RelationTypeDefinition } from '../../../schema/ontology.js';
import type { Direction } from '../../store/port/queries.js';

/** One way to follow a relation type: from its subjects by its field, or from its objects by its inverse. */
export interface Way {
  readonly name: string;
  readonly relation: RelationTypeDefinition;
  /** The types of entity that it can be followed from, and those that it can lead to. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly direction: Direction;
  readonly description: string;
}

/** Every way that the ontology has. */
export function waysOf(ontology: Ontology): Way[] {
  return ontology.relationTypes.flatMap(waysOfRelation);
}

/** Does the subject play a part in relations of this type that has a name? */
export function hasRole({ relation }: Way): boolean {
  return relation.attributes.some(({ name }) => name === 'role');
}

function waysOfRelation(relation: RelationTypeDefinition): Way[] {
  const { field, inverse, subject, object, symmetric, label, description } = relation;
  const out = { name: field, relation, from: subject, to: object, description: `${label.zh} · ${description.en}` };
  if (symmetric) return [{ ...out, direction: 'BOTH' }];
  const back = `${label.zh} · inverse of \`${field}\`: ${description.en}`;
  return [
    { ...out, direction: 'OUT' },
    { name: inverse, relation, from: object, to: subject, direction: 'IN', description: back },
  ];
}
