import { idKind } from '../../../schema/ids.js';
import type { Loaders } from './loaders.js';

/** The record that an id stands for, or null: the id's own prefix says which kind it is of. */
export async function loadNode(loaders: Loaders, id: string): Promise<object | null> {
  const kind = idKind(id);
  return kind === null ? null : loaders[kind].load(id);
}
