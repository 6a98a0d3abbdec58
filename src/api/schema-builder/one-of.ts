import { type GraphQLSchema, isInputObjectType } from 'graphql';

/** Marks a class of input of which exactly one field is given; type-graphql has no word for it yet. */
export const ONE_OF = { oneOf: true };

/** Gives the inputs that are marked the directive `@oneOf`. */
export function addOneOf(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isInputObjectType(type) && type.extensions['oneOf'] === true) type.isOneOf = true;
}
