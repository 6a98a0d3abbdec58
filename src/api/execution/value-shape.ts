import {
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A type as something that a value is checked against: what graphql-js finds out for each value, found out once. */
export type ValueShape = { readonly nullable: boolean } & (
  | { readonly kind: 'leaf'; readonly type: GraphQLLeafType }
  | { readonly kind: 'list'; readonly item: ValueShape }
  | { readonly kind: 'object'; readonly type: GraphQLObjectType }
  | AbstractShape
);

export interface AbstractShape {
  readonly kind: 'abstract';
  readonly type: GraphQLAbstractType;
  /** Its object types that have been met. */
  readonly known: Map<string, GraphQLObjectType>;
}

export function shapeOf(given: GraphQLOutputType): ValueShape {
  const nullable = !isNonNullType(given);
  const type = getNullableType(given);
  if (isListType(type)) return { nullable, kind: 'list', item: shapeOf(type.ofType) };
  if (isLeafType(type)) return { nullable, kind: 'leaf', type };
  return isObjectType(type) ? { nullable, kind: 'object', type } : { nullable, kind: 'abstract', type, known: new Map() };
}
