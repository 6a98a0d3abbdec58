import { ontology } from './ontology.js';
import type { EntityTrait } from './ontology-types.js';

/** Are entities of this type what one of the traits says? False without a type. */
export function hasTrait(type: string | undefined, ...traits: readonly EntityTrait[]): boolean {
  return (
    type !== undefined &&
    ontology()
      .entityType(type)
      ?.traits?.some((trait) => traits.includes(trait)) === true
  );
}

/**
 * The type that rules make for a trait: the first that has it.
 * @throws Error where no type of the ontology has it
 */
export function typeWith(trait: EntityTrait): string {
  const type = ontology().entityTypes.find(({ traits }) => traits?.includes(trait));
  if (!type) throw new Error(`no entity type has the trait ${trait}`);
  return type.name;
}
