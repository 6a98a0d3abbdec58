import { PlangraphError } from '../../../schema/errors.js';
import type { Direction } from '../port/queries.js';

export const DIRECTIONS: readonly Direction[] = ['OUT', 'IN', 'BOTH'];

/** @throws PlangraphError BAD_ARGUMENT where it is none of the three. */
export function checkDirection(direction: Direction): void {
  if (!DIRECTIONS.includes(direction))
    throw new PlangraphError('BAD_ARGUMENT', `there is no direction ${JSON.stringify(direction)}; there are OUT, IN and BOTH`);
}
