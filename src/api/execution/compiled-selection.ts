import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNullableType,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { variablesIn } from '../limits/cost-memo.js';
import type { ParsedOperation } from '../limits/measure-cost.js';

export type Variables = Readonly<Record<string, unknown>>;

/** One run of a selection, as far as completing a value needs it. */
export interface Run {
  readonly context: unknown;
  fill(selection: CompiledSelection, type: GraphQLObjectType, source: unknown): object;
  put(container: Record<string | number, unknown>, key: string | number, value: unknown, complete: Complete): void;
}

/** What stands in the answer for what a resolver gives. */
export type Complete = (run: Run, value: unknown) => unknown;

/** A field of one object type as one query asks for it: all that does not depend on the object. */
export interface CompiledField {
  readonly key: string;
  /** Undefined where the value is the object's own property. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown> | undefined;
  /** What a resolver may know of where it stands; nothing of the path or of the values of variables. */
  readonly info: GraphQLResolveInfo;
  /** @throws GraphQLError where the variables do not fit. */
  readonly argsWith: (variables: Variables) => Variables;
  readonly complete: Complete;
}

interface Scope extends Pick<ParsedOperation, 'schema'> {
  readonly fragments: Record<string, FragmentDefinitionNode>;
  /** Those that decide whether a field is asked for. */
  readonly variables: Variables;
}

/** What a query asks of the objects at one position, worked out for each type of object when one first stands there. */
export class CompiledSelection {
  readonly #fields = new Map<GraphQLObjectType, readonly CompiledField[]>();

  private constructor(
    private readonly scope: Scope,
    private readonly nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  ) {}

  static ofOperation({ schema, document, operation }: ParsedOperation, variables: Variables): CompiledSelection {
    const fragments = document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node] as const);
    return new CompiledSelection({ schema, fragments: Object.fromEntries(fragments), variables }, [operation]);
  }

  fieldsOf(type: GraphQLObjectType): readonly CompiledField[] {
    const known = this.#fields.get(type);
    if (known) return known;
    const { schema, fragments, variables } = this.scope;
    const collected = collectSubfields(schema, fragments, variables, type, this.nodes as readonly FieldNode[]);
    const fields = [...collected].map(([key, nodes]) => this.#compile(type, key, nodes));
    this.#fields.set(type, fields);
    return fields;
  }

  #compile(parentType: GraphQLObjectType, key: string, fieldNodes: readonly FieldNode[]): CompiledField {
    const node = fieldNodes[0]!;
    const fieldName = node.name.value;
    const field: GraphQLField<unknown, unknown> = fieldName === '__typename' ? TypeNameMetaFieldDef : parentType.getFields()[fieldName]!;
    const info = { fieldName, fieldNodes, returnType: field.type, parentType, schema: this.scope.schema } as unknown as GraphQLResolveInfo;
    return {
      key,
      resolve: field.resolve,
      info,
      argsWith: argumentsOf(field, node),
      complete: completion(field.type, new CompiledSelection(this.scope, fieldNodes), info),
    };
  }
}

/** Those that no variable stands in are worked out once. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): CompiledField['argsWith'] {
  if (node.arguments?.some((argument) => variablesIn(argument).length > 0)) return (variables) => getArgumentValues(field, node, variables);
  let constant: Variables | undefined;
  return () => (constant ??= getArgumentValues(field, node));
}

/** @throws TypeError where a value does not fit the type. */
function completion(type: GraphQLOutputType, selection: CompiledSelection, info: GraphQLResolveInfo): Complete {
  const nullable = getNullableType(type);
  const present = presentCompletion(nullable, selection, info);
  return (run, value) => {
    if (value instanceof Error) throw value;
    if (value != null) return present(run, value);
    if (nullable !== type) throw new TypeError(`${info.fieldName} cannot be null`);
    return null;
  };
}

function presentCompletion(type: GraphQLNullableType, selection: CompiledSelection, info: GraphQLResolveInfo): Complete {
  if (isObjectType(type)) return (run, value) => run.fill(selection, type, value);
  if (isListType(type)) {
    const complete = completion(type.ofType as GraphQLOutputType, selection, info);
    return (run, value) => {
      if (!Array.isArray(value)) throw new TypeError(`${info.fieldName} is no list`);
      return value.reduce<unknown[]>((list, item, at) => (run.put(list as never, at, item, complete), list), []);
    };
  }
  if (isLeafType(type))
    return (_, value) => {
      const serialized = type.serialize(value);
      if (serialized == null) throw new TypeError(`${type.name} has no such value`);
      return serialized;
    };
  const abstract = type as GraphQLAbstractType;
  return (run, value) => {
    const name = abstract.resolveType?.(value, run.context, info, abstract);
    const found = typeof name === 'string' ? info.schema.getType(name) : undefined;
    if (!isObjectType(found)) throw new TypeError(`${abstract.name} is of no known type`);
    return run.fill(selection, found, value);
  };
}
