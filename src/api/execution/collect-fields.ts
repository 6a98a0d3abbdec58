import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** What is known of a document before it is run. */
export interface Scope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * The fields that selection sets ask of one object type, by response key, those of one key together.
 * Source: CollectFields of the GraphQL specification, October 2021, 6.3.2.
 */
export function collectFields(
  { schema, fragments }: Scope,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  variables: Variables,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => selections.filter((node) => isAsked(node, variables)).forEach(collectOne);
  const collectOne = (node: SelectionNode): void => {
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value;
      const known = fields.get(key);
      if (known) known.push(node);
      else fields.set(key, [node]);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (!node.typeCondition || applies(node.typeCondition.name.value)) collect(node.selectionSet);
    } else if (!visited.has(node.name.value)) {
      visited.add(node.name.value);
      const fragment = fragments.get(node.name.value)!;
      if (applies(fragment.typeCondition.name.value)) collect(fragment.selectionSet);
    }
  };
  const applies = (name: string): boolean => {
    const condition = schema.getType(name);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  };
  sets.forEach(collect);
  return fields;
}

function isAsked(node: SelectionNode, variables: Variables): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
