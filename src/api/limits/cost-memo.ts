import { type ASTNode, type DocumentNode, visit } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Readonly<Record<string, unknown>>;

/** The arguments that say how long a list is. */
const SIZE_ARGUMENTS: readonly string[] = ['first', 'last', 'ids'];
const MAX_COSTS = 50;

/** What one document cost before, by the sizes of the pages that were asked for. It keeps numbers, never what a client sent. */
export class CostMemo {
  readonly #names: readonly string[];
  readonly #costs = new LRUCache<string, number>({ max: MAX_COSTS });

  constructor(document: DocumentNode) {
    this.#names = variablesOf(document, ({ kind, name }) => kind === 'Directive' || SIZE_ARGUMENTS.includes(name.value));
  }

  /** @param variables as they were coerced, their defaults in place */
  costOf(variables: Variables, measure: () => number): number {
    const key = this.keyOf(variables);
    const known = this.#costs.get(key);
    if (known !== undefined) return known;
    const cost = measure();
    this.#costs.set(key, cost);
    return cost;
  }

  /** What the cost depends on, a few characters for each variable, however long its value. */
  keyOf(variables: Variables): string {
    return this.#names.map((name) => sizeOf(variables[name])).join();
  }
}

/** The names of the variables that decide whether a field is asked for at all. */
export function directiveVariables(document: DocumentNode): readonly string[] {
  return variablesOf(document, ({ kind }) => kind === 'Directive');
}

function variablesOf(
  document: DocumentNode,
  counts: (node: { readonly kind: string; readonly name: { readonly value: string } }) => boolean,
): readonly string[] {
  const names: string[] = [];
  const collect = (node: ASTNode): undefined => void names.push(...variablesIn(node));
  visit(document, {
    Directive: (node) => (counts(node) ? collect(node) : undefined),
    Argument: (node) => (counts(node) ? collect(node) : undefined),
  });
  return [...new Set(names)].sort();
}

/** The names of the variables in a part of a document. */
export function variablesIn(node: ASTNode): readonly string[] {
  const names: string[] = [];
  visit(node, { Variable: ({ name }) => void names.push(name.value) });
  return names;
}

/** Absent and null stay apart: a default is taken for the one and not for the other. */
function sizeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (value === null || ['number', 'boolean', 'undefined'].includes(typeof value)) return String(value);
  // No cost depends on the content of anything else.
  return typeof value;
}
