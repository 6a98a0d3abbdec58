import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large one operation is, its fragments spread out where they stand. */
export interface OperationSize {
  /** Levels of fields, the root's fields being the first; introspection does not count. */
  readonly depth: number;
  /** And fields that are repeated beside themselves. */
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: OperationSize = { depth: 0, aliases: 0, directives: 0 };

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
  const selectionSize = ({ selections }: SelectionSetNode): OperationSize => {
    const size = selections.map(partSize).reduce(beside, NOTHING);
    return { ...size, aliases: size.aliases + repetitions(selections) };
  };
  const partSize = (selection: Selection): OperationSize => {
    const own = { depth: 0, aliases: 0, directives: selection.directives?.length ?? 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) return beside(own, fragmentSize(selection.name.value));
    if (selection.kind === Kind.INLINE_FRAGMENT) return beside(own, selectionSize(selection.selectionSet));
    if (selection.alias) own.aliases = 1;
    const isIntrospection = selection.name.value.startsWith('__');
    const inside = selection.selectionSet ? selectionSize(selection.selectionSet) : NOTHING;
    return { ...beside(own, inside), depth: isIntrospection ? 0 : inside.depth + 1 };
  };
  return beside(selectionSize(operation.selectionSet), { ...NOTHING, directives: operation.directives?.length ?? 0 });
}

/** Fields without an alias that stand in one selection more than once: as much work to look at as if each had one. */
function repetitions(selections: readonly Selection[]): number {
  const names = selections.flatMap((selection) => (selection.kind === Kind.FIELD && !selection.alias ? [selection.name.value] : []));
  return names.length - new Set(names).size;
}

type Selection = SelectionSetNode['selections'][number];

function beside(a: OperationSize, b: OperationSize): OperationSize {
  return { depth: Math.max(a.depth, b.depth), aliases: a.aliases + b.aliases, directives: a.directives + b.directives };
}
