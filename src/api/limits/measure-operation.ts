import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large one operation is, its fragments spread out where they stand. */
export interface OperationSize {
  /** Levels of fields, the root's fields being the first; introspection does not count. */
  readonly depth: number;
  readonly aliases: number;
}

const NOTHING: OperationSize = { depth: 0, aliases: 0 };

/** Measures an operation of a valid document; each fragment is measured once, however often it is spread. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, OperationSize>();
  const fragmentSize = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const size = fragment ? selectionSize(fragment.selectionSet) : NOTHING;
    measured.set(name, size);
    return size;
  };
  const selectionSize = ({ selections }: SelectionSetNode): OperationSize =>
    selections.map(partSize).reduce((a, b) => ({ depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases }), NOTHING);
  const partSize = (selection: SelectionSetNode['selections'][number]): OperationSize => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentSize(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectionSize(selection.selectionSet);
    const aliases = selection.alias ? 1 : 0;
    if (selection.name.value.startsWith('__')) return { depth: 0, aliases };
    const inside = selection.selectionSet ? selectionSize(selection.selectionSet) : NOTHING;
    return { depth: inside.depth + 1, aliases: inside.aliases + aliases };
  };
  return selectionSize(operation.selectionSet);
}
