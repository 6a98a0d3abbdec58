import type { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/**
 * Faults of the outline: no two sections have one place in the reading order, and each comes after the one that holds it, so
 * that no circle can be.
 */
export function* checkSections({ sections }: DocumentGraph): Generator<Fault> {
  const byOrder = new Map<number, string>();
  const orders = new Map(sections.map(({ id, order }) => [id, order]));
  for (const { id, parent, order } of sections) {
    const other = byOrder.get(order);
    if (other !== undefined) yield { record: named('section', id), fault: `has the order ${order} of ${named('section', other)}` };
    byOrder.set(order, id);
    if (parent !== undefined && (orders.get(parent) ?? -1) >= order)
      yield { record: named('section', id), fault: `does not come after ${named('section', parent)}, which holds it` };
  }
}
