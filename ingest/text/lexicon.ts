import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Static, type TSchema, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { parse } from 'yaml';
import { PlangraphError } from '../../schema/errors.js';
import { packageRoot } from '../../schema/package-root.js';

/** A word, or a regular expression that the lexicon spells out. */
export const Word = Type.String({ minLength: 1 });
export const Words = Type.Array(Word, { minItems: 1 });

/** A mapping with these keys and no others, so that a mistyped key is a fault and not silence. */
export function shapeOf<T extends Record<string, TSchema>>(keys: T) {
  return Type.Object(keys, { additionalProperties: false });
}

/**
 * Reads `seeds/lexicons/<name>.yaml` and checks it against a shape.
 * @throws PlangraphError SEED_INVALID naming the file and every fault.
 */
export function readLexicon<T extends TSchema>(name: string, shape: T): Static<T> {
  const file = join(packageRoot, 'seeds', 'lexicons', `${name}.yaml`);
  let value: Static<T>;
  try {
    value = parse(readFileSync(file, 'utf8')) as Static<T>;
  } catch (cause) {
    throw new PlangraphError('SEED_INVALID', `${file} cannot be read as YAML`, { cause });
  }
  const faults = [...Value.Errors(shape, value)].map(({ path, message }) => `${path || '/'}: ${message}`);
  if (faults.length > 0) throw new PlangraphError('SEED_INVALID', `${file} is not well formed:\n  ${faults.join('\n  ')}`);
  return value;
}

/** A pattern that matches any of the words as they stand, the longest first. */
export function anyOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}
