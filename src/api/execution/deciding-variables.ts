import { type ASTNode, type ASTVisitor, type DocumentNode, visit } from 'graphql';

/** The arguments that say how long a list is. */
const SIZES: readonly string[] = ['first', 'last', 'ids'];

/** The names of the variables that decide whether a field is asked for at all. */
export function directiveVariables(document: DocumentNode): readonly string[] {
  return variablesIn(document, (collect) => ({ Directive: collect }));
}

/** The names of the variables that the cost of a document's operations depends on: also those that say how long a list is. */
export function costVariables(document: DocumentNode): readonly string[] {
  return variablesIn(document, (collect) => ({
    Directive: collect,
    Argument: (argument) => {
      if (SIZES.includes(argument.name.value)) collect(argument);
    },
  }));
}

type Collect = (node: ASTNode) => undefined;

function variablesIn(document: DocumentNode, visitor: (collect: Collect) => ASTVisitor): readonly string[] {
  const names = new Set<string>();
  const collect = (node: ASTNode): undefined => void visit(node, { Variable: ({ name }) => void names.add(name.value) });
  visit(document, visitor(collect));
  return [...names].sort();
}
