import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlangraphError } from '../../schema/errors.js';
import { SEEDS } from './lexicons.js';

/** Weights of a hashed linear model: a feature's weight stands at its hash. The length is a power of two. */
export interface HashedWeights {
  readonly weights: Int8Array;
  /** What one unit of a weight counts. */
  readonly scale: number;
}

/**
 * The ranker of boundaries: one linear model that ranks where a name may begin and end, and one that tells its type where it
 * has moved, with weights for each type one behind the other.
 */
export interface BoundaryModel {
  readonly ranks: HashedWeights;
  readonly types: readonly string[];
  readonly ofTypes: HashedWeights;
}

/** The file is a line of JSON, then the weights as signed bytes: those of `ranks`, then those of `ofTypes`. */
interface Header {
  readonly types: readonly string[];
  readonly ranks: { readonly size: number; readonly scale: number };
  readonly ofTypes: { readonly size: number; readonly scale: number };
}

export const MODEL_FILE = join(SEEDS, 'models', 'boundaries.model');

/**
 * The model that `npm run train:boundaries` made.
 * @throws PlangraphError SEED_INVALID where the file is missing or cut off
 */
export function readBoundaryModel(path = MODEL_FILE): BoundaryModel {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const line = bytes.indexOf('\n');
  if (line < 0)
    throw new PlangraphError('SEED_INVALID', 'seeds/models/boundaries.model is missing or cut off; npm run train:boundaries makes it');
  const { types, ranks, ofTypes } = JSON.parse(bytes.subarray(0, line).toString('utf8')) as Header;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + line + 1, bytes.length - line - 1);
  if (weights.length !== ranks.size + ofTypes.size)
    throw new PlangraphError('SEED_INVALID', 'seeds/models/boundaries.model is cut off; npm run train:boundaries makes it anew');
  return {
    types,
    ranks: { weights: weights.subarray(0, ranks.size), scale: ranks.scale },
    ofTypes: { weights: weights.subarray(ranks.size), scale: ofTypes.scale },
  };
}

/** The file of a model. */
export function boundaryModelFile({ types, ranks, ofTypes }: BoundaryModel): Buffer {
  const header: Header = {
    types,
    ranks: { size: ranks.weights.length, scale: ranks.scale },
    ofTypes: { size: ofTypes.weights.length, scale: ofTypes.scale },
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    Buffer.from(ranks.weights.buffer, ranks.weights.byteOffset, ranks.weights.length),
    Buffer.from(ofTypes.weights.buffer, ofTypes.weights.byteOffset, ofTypes.weights.length),
  ]);
}
