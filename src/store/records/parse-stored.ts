import { PlangraphError } from '../../../schema/errors.js';

/**
 * A value that a store keeps as JSON.
 * @throws PlangraphError STORE_CORRUPT where it is none, since nobody but a store writes it.
 */
export function parseStored(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PlangraphError('STORE_CORRUPT', `the store holds a record that is damaged: ${(cause as Error).message}`, {
      cause,
      hint: 'restore a backup, or ingest the documents into a new store',
    });
  }
}
