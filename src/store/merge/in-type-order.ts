import type { StoreStats } from '../port/graph-store.js';

type TypeCount = StoreStats['entities'][number];

/** Counts in the order of the given types; a type that is not among them comes behind, by name. */
export function inTypeOrder(counts: readonly TypeCount[], types: readonly { readonly name: string }[]): TypeCount[] {
  const places = new Map(types.map(({ name }, at) => [name, at]));
  const place = ({ type }: TypeCount): number => places.get(type) ?? types.length;
  return [...counts].sort((a, b) => place(a) - place(b));
}
