import { type ClassType, Field, InputType } from 'type-graphql';
import { nameClass } from '../kinds/names.js';

/** One field that a list can be filtered by: its name in the API, its filter, and what the store calls it. */
export interface WhereField<F extends string = string> {
  readonly name: string;
  readonly filter: ClassType;
  readonly field: F;
  readonly description?: string;
}

/** Makes the input `<name>Where`: a filter on each field, and AND, OR, NOT over the same input. */
export function whereClass(name: string, fields: readonly WhereField[]): ClassType {
  const Where = nameClass(class {}, `${name}Where`);
  InputType(Where.name, { description: 'Conditions that all have to hold.' })(Where);
  for (const { name: field, filter, description } of fields)
    Field(() => filter, { nullable: true, ...(description ? { description } : {}) })(Where.prototype, field);
  Field(() => [Where], { nullable: true, description: 'All of these hold.' })(Where.prototype, 'AND');
  Field(() => [Where], { nullable: true, description: 'At least one of these holds; nothing passes an empty list.' })(
    Where.prototype,
    'OR',
  );
  Field(() => Where, { nullable: true, description: 'This does not hold.' })(Where.prototype, 'NOT');
  return Where;
}
