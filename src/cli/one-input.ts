import type { Readable } from 'node:stream';
import { PlangraphError } from '../../schema/errors.js';
import { findInputs } from '../sources/find-inputs.js';
import type { Input } from '../sources/input.js';

/**
 * The one document that an argument names.
 * @throws PlangraphError USAGE where it names several.
 */
export async function oneInput(name: string, stdin: Readable): Promise<Input> {
  const inputs = await findInputs([name], { stdin });
  const [input] = inputs;
  if (input && inputs.length === 1) return input;
  throw new PlangraphError('USAGE', `${name} holds ${inputs.length} documents, and this command takes one`, {
    hint: 'name one of them, or read all into a store with plangraph ingest',
  });
}
