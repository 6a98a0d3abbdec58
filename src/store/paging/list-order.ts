import type { ListOrder } from './plan-page.js';

/** The order as cursors carry it: the list's name and that of each key, the same in every store. */
export function listOrder(list: string, keys: readonly { readonly name: string; readonly descending?: boolean }[]): ListOrder {
  const names = keys.map(({ name, descending }) => (descending ? `-${name}` : name));
  return { name: `${list}:${names.join(',')}`, keys: keys.length };
}
