import { type ErrorCode, PlangraphError } from '../../../schema/errors.js';

/** What a driver's code means to a user: our code, what the store does, and what to do about it. */
export interface MappedError {
  readonly code: ErrorCode;
  readonly what: string;
  readonly hint: string;
}

/** Our errors by the beginning of a driver's code: the longest that fits counts. */
export type DriverErrorMappings = readonly (readonly [string, MappedError])[];

/** The same in every store. */
export const REFUSED: MappedError = {
  code: 'INVARIANT',
  what: 'refuses a record that clashes with one already there',
  hint: 'two records share an id that must be unique; please report this with the document',
};

/**
 * An error of a driver as one of ours, with what and where and what to do; anything else unchanged.
 * @param code the driver's code of it
 * @param location the store's URL or path, without credentials
 */
export function mapDriverError(error: unknown, code: unknown, mappings: DriverErrorMappings, location: string): unknown {
  if (error instanceof PlangraphError || typeof code !== 'string') return error;
  const fitting = mappings.filter(([prefix]) => code.startsWith(prefix)).sort(([a], [b]) => b.length - a.length);
  const mapped = fitting[0]?.[1];
  if (!mapped) return error;
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new PlangraphError(mapped.code, `the store ${location} ${mapped.what} (${code}: ${detail})`, {
    cause: error,
    hint: mapped.hint,
  });
}
