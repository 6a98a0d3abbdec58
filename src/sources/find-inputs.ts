import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { glob, isDynamicPattern } from 'tinyglobby';
import { PlangraphError } from '../../schema/errors.js';
import { fileInput, type Input, streamInput } from './input.js';
import { unreadable } from './unreadable.js';
import { DOCUMENT_EXTENSIONS, walkFolder } from './walk-folder.js';

/**
 * The documents that the arguments name: a file, a folder (searched through), a pattern, or `-` for standard input.
 * They come in the order of the arguments, inside one argument by path; a file that is named twice comes once.
 * @throws PlangraphError INPUT_NOT_FOUND where an argument names no document; INPUT_UNREADABLE; USAGE for a second `-`.
 */
export async function findInputs(
  names: readonly string[],
  { stdin, folder = process.cwd() }: { stdin: Readable; folder?: string },
): Promise<Input[]> {
  if (names.filter((name) => name === '-').length > 1) {
    throw new PlangraphError('USAGE', 'standard input can be read once', { hint: 'give - only once' });
  }
  const inputs: Input[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    if (name === '-') {
      inputs.push(streamInput(stdin));
      continue;
    }
    for (const path of await findPaths(name, folder)) {
      const place = await placeOf(path);
      if (!seen.has(place)) inputs.push(fileInput(sourceName(path, folder), path));
      seen.add(place);
    }
  }
  return inputs;
}

/**
 * The one document that an argument names.
 * @throws PlangraphError USAGE where it names several.
 */
export async function findInput(name: string, stdin: Readable): Promise<Input> {
  const inputs = await findInputs([name], { stdin });
  const [input] = inputs;
  if (input && inputs.length === 1) return input;
  throw new PlangraphError('USAGE', `${name} holds ${inputs.length} documents, and this command takes one`, {
    hint: 'name one of them, or read all into a store with plangraph ingest',
  });
}

async function findPaths(name: string, folder: string): Promise<string[]> {
  const path = resolve(folder, name);
  const stats = await statOf(name, path);
  if (!stats) return matchPattern(name, folder);
  if (!stats.isDirectory()) return [path];
  const found = await walkFolder(path);
  if (found.length > 0) return found;
  throw new PlangraphError('INPUT_NOT_FOUND', `no documents in ${name}`, {
    hint: `a folder is searched for ${DOCUMENT_EXTENSIONS.join(', ')}; name a file to read it whatever its extension`,
  });
}

async function statOf(name: string, path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const missing = unreadable(name, error);
    if (missing.code === 'INPUT_NOT_FOUND' && isDynamicPattern(name)) return undefined;
    throw missing;
  }
}

async function matchPattern(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, { cwd: folder, absolute: true, expandDirectories: false });
  if (found.length > 0) return found.map((path) => normalize(path)).sort();
  throw new PlangraphError('INPUT_NOT_FOUND', `no file matches ${pattern}`, { hint: 'a pattern is read from the current folder' });
}

/** One file has one place, whichever way leads there. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** Inside the current folder a document is known by its path from there, so that both ways to name it mean one document. */
function sourceName(path: string, folder: string): string {
  const inside = relative(folder, path);
  const name = inside.startsWith('..') || isAbsolute(inside) ? path : inside;
  return name.split(sep).join('/');
}
