import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityType, OntologyOfGraphQuery, RelationType } from './generated/operations.js';

type Definitions = OntologyOfGraphQuery['ontology'];
export type EntityKind = Definitions['entityTypes'][number];
export type RelationKind = Definitions['relationTypes'][number];

/** The kinds that the server's graph is made of, by name. */
export class Ontology {
  readonly #entities: ReadonlyMap<string, EntityKind>;
  readonly #relations: ReadonlyMap<string, RelationKind>;

  constructor({ entityTypes, relationTypes }: Definitions) {
    this.#entities = new Map(entityTypes.map((kind) => [kind.name, kind]));
    this.#relations = new Map(relationTypes.map((kind) => [kind.name, kind]));
  }

  get entityKinds(): readonly EntityKind[] {
    return [...this.#entities.values()];
  }

  get relationKinds(): readonly RelationKind[] {
    return [...this.#relations.values()];
  }

  entity(type: EntityType): EntityKind {
    return this.#entities.get(type) ?? { name: type, colour: '#777777', label: { zh: type, en: type }, attributes: [] };
  }

  relation(type: RelationType): RelationKind {
    return this.#relations.get(type) ?? { name: type, symmetric: false, structural: false, label: { zh: type, en: type } };
  }
}

export const OntologyContext = createContext(new Ontology({ entityTypes: [], relationTypes: [] }));

export function useOntology(): Ontology {
  return useContext(OntologyContext);
}
