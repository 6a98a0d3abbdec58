import { type ClassType, Field, InputType } from 'type-graphql';
import type { Condition } from '../../store/port/queries.js';
import { nameClass } from '../kinds/names.js';
import { toCondition } from './to-condition.js';
import type { WherePart } from './where-part.js';

/** A `where` input, and what it asks of the store. */
export interface Where<F extends string> {
  readonly Class: ClassType;
  /** @throws GraphQLError BAD_USER_INPUT for a null, which no comparison can mean. */
  readonly toCondition: (given: object | null | undefined) => Condition<F> | undefined;
}

/** Makes the input `<name>Where`: its parts, and AND, OR, NOT over the same input. */
export function makeWhere<F extends string>(name: string, parts: readonly WherePart<F>[]): Where<F> {
  const Class = nameClass(class {}, `${name}Where`);
  InputType(Class.name, { description: 'Conditions that all have to hold.' })(Class);
  for (const part of parts) {
    const { description } = part;
    const type = 'input' in part ? part.input : () => part.filter;
    Field(type, { nullable: true, ...(description ? { description } : {}) })(Class.prototype, part.name);
  }
  Field(() => [Class], { nullable: true, description: 'All of these hold.' })(Class.prototype, 'AND');
  Field(() => [Class], { nullable: true, description: 'At least one of these holds; nothing passes an empty list.' })(
    Class.prototype,
    'OR',
  );
  Field(() => Class, { nullable: true, description: 'This does not hold.' })(Class.prototype, 'NOT');
  return { Class, toCondition: (given) => toCondition(given, parts) };
}
