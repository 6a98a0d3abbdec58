import type { Cell } from './column.js';

/** A cell as one text for formats without lists: a list is a JSON array, which loses nothing. */
export function cellText(cell: NonNullable<Cell>): string {
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}
