import { foldText } from '../../search/fold-text.js';
import { orderKey, orderProperty } from './order-key.js';
import type { Properties } from './property-columns.js';

/** Where the folded form of a property is kept, if it differs from the property. */
export function foldedProperty(property: string): string {
  return `_folded_${property}`;
}

/** Adds the folded form and the order key of each of these properties that is text, where they differ from it. */
export function withFolded(properties: Properties, names: readonly string[]): Properties {
  const all = { ...properties };
  for (const name of names) {
    const value = properties[name];
    if (typeof value !== 'string') continue;
    const folded = foldText(value);
    if (folded !== value) all[foldedProperty(name)] = folded;
    const ordered = orderKey(value);
    if (ordered !== value) all[orderProperty(name)] = ordered;
  }
  return all;
}
