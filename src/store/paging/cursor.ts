import { PlangraphError } from '../../../schema/errors.js';

/** A value of a sort key at one position of a list; null where the record has none. */
export type CursorValue = string | number | null;

/**
 * A cursor: the position of a record in an ordered list, by the values it is sorted by (its id last). It stays good while
 * documents come and go, even when its own record is gone. `order` names the list's order, so that a cursor of one
 * order is refused by another. Opaque to callers: base64url, no padding.
 */
export function encodeCursor(order: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([order, ...values]), 'utf8').toString('base64url');
}

/**
 * The sort values that a cursor holds.
 * @throws PlangraphError BAD_CURSOR where it is not one that `encodeCursor` made for this order.
 */
export function decodeCursor(cursor: string, order: string, length: number): CursorValue[] {
  const parts = parseParts(cursor);
  if (!parts || parts.length !== length + 1 || !parts.every(isCursorValue)) throw badCursor('is not one that this store made');
  if (parts[0] !== order) throw badCursor('belongs to a list in another order');
  return parts.slice(1);
}

function parseParts(cursor: string): unknown[] | undefined {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function badCursor(fault: string): PlangraphError {
  return new PlangraphError('BAD_CURSOR', `the cursor ${fault}`, {
    hint: 'pass a cursor exactly as a page of the same list and order gave it',
  });
}
