import {
  type FieldNode,
  getArgumentValues,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collectFields, type Scope, type Variables } from './collect-fields.js';
import { shapeOf, type ValueShape } from './value-shape.js';

/** A field of one object type as one query asks for it: all that does not depend on the object. */
export interface FieldPlan {
  readonly key: string;
  readonly name: string;
  /** Null where the value is the object's own property. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | null;
  readonly shape: ValueShape;
  /** What a resolver may know of where it stands; nothing of the path or of the values of variables. */
  readonly info: GraphQLResolveInfo;
  /** Its arguments, or null where they depend on variables. */
  readonly args: Variables | null;
  /** @throws GraphQLError where the variables do not fit. */
  argsWith(variables: Variables): Variables;
  /** What is asked below it. */
  readonly below: SelectionPlan;
}

/** What a query asks of the objects at one place, worked out for each type of object when one first stands there. */
export class SelectionPlan {
  readonly #scope: Scope;
  readonly #sets: readonly SelectionSetNode[];
  readonly #variables: Variables;
  readonly #fields = new Map<GraphQLObjectType, readonly FieldPlan[]>();

  /** @param variables of which the values that decide whether a field is asked are the same in every run */
  constructor(scope: Scope, sets: readonly SelectionSetNode[], variables: Variables) {
    this.#scope = scope;
    this.#sets = sets;
    this.#variables = variables;
  }

  fieldsOf(type: GraphQLObjectType): readonly FieldPlan[] {
    const known = this.#fields.get(type);
    if (known) return known;
    const collected = collectFields(this.#scope, type, this.#sets, this.#variables);
    const fields = [...collected].map(([key, nodes]) => this.#plan(type, key, nodes));
    this.#fields.set(type, fields);
    return fields;
  }

  #plan(parentType: GraphQLObjectType, key: string, fieldNodes: FieldNode[]): FieldPlan {
    const node = fieldNodes[0]!;
    const name = node.name.value;
    const field: GraphQLField<unknown, unknown> = name === '__typename' ? TypeNameMetaFieldDef : parentType.getFields()[name]!;
    const { schema } = this.#scope;
    const info = { fieldName: name, fieldNodes, returnType: field.type, parentType, schema } as unknown as GraphQLResolveInfo;
    const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      key,
      name,
      resolve: field.resolve ?? null,
      shape: shapeOf(field.type),
      info,
      args: usesVariables(node) ? null : getArgumentValues(field, node),
      argsWith: (variables) => getArgumentValues(field, node, variables),
      below: new SelectionPlan(this.#scope, sets, this.#variables),
    };
  }
}

function usesVariables(node: FieldNode): boolean {
  let uses = false;
  for (const argument of node.arguments ?? []) visit(argument, { Variable: () => void (uses = true) });
  return uses;
}
