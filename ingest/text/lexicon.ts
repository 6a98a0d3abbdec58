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

const parsed = new Map<string, unknown>();

/**
 * `seeds/lexicons/<name>.yaml` as it stands there, read once a process.
 * @throws PlangraphError SEED_INVALID naming the file.
 */
export function parseLexicon(name: string): unknown {
  let value = parsed.get(name);
  if (value === undefined) parsed.set(name, (value = parseFile(lexiconFile(name))));
  return value;
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new PlangraphError('SEED_INVALID', `${file} cannot be read as YAML`, { cause });
  }
}

function lexiconFile(name: string): string {
  return join(packageRoot, 'seeds', 'lexicons', `${name}.yaml`);
}

/**
 * Reads `seeds/lexicons/<name>.yaml` and checks it against a shape.
 * @throws PlangraphError SEED_INVALID naming the file and every fault.
 */
export function readLexicon<T extends TSchema>(name: string, shape: T): Static<T> {
  const value = parseLexicon(name);
  const faults = [...Value.Errors(shape, value)].map(({ path, message }) => `${path || '/'}: ${message}`);
  if (faults.length > 0) throw new PlangraphError('SEED_INVALID', `${lexiconFile(name)} is not well formed:\n  ${faults.join('\n  ')}`);
  return value;
}

/** A pattern that matches any of the words as they stand, the longest first. */
export function anyOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}
