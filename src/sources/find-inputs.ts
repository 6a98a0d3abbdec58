import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { normalize, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { glob, isDynamicPattern } from 'tinyglobby';
import { PlangraphError } from '../../schema/errors.js';
import { FETCH_SETTINGS, type FetchSettings, valuesOf } from '../config.js';
import { addressInput, isAddress } from './address-input.js';
import { fileInput, type Input, streamInput } from './input.js';
import { isInside, sourceName } from './source-name.js';
import { unreadable } from './unreadable.js';
import { DOCUMENT_EXTENSIONS, type FolderEntry, type SkipReason, walkFolder } from './walk-folder.js';

/** Something in a folder that was not read, by the name that the user knows it by, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: SkipReason;
}

export interface FindOptions {
  readonly stdin: Readable;
  /** Where relative names begin; the current folder unless given. */
  readonly folder?: string;
  /** How addresses are fetched; by the defaults unless given. */
  readonly fetching?: FetchSettings;
  /** A folder without documents is none, in place of an error. */
  readonly mayBeEmpty?: boolean;
  readonly onSkipped?: (skipped: Skipped) => void;
}

/**
 * The documents that the arguments name: a file, a folder (searched through), a pattern, an address (http://, https://), or `-`
 * for standard input. They come in the order of the arguments, inside one argument by path; a file that is named twice comes once.
 * Inside the current folder a document is known by its path from there, whichever way it was named; elsewhere a file by
 * its own name, what is found in a folder or by a pattern by the folder's name and the path from there.
 * @throws PlangraphError INPUT_NOT_FOUND where an argument names no document; INPUT_UNREADABLE; USAGE for a second `-`, for what
 * is no address, and for two files that would be known by one name, since each would replace the other.
 */
export async function findInputs(names: readonly string[], options: FindOptions): Promise<Input[]> {
  const { stdin, folder = process.cwd(), fetching = valuesOf(FETCH_SETTINGS), onSkipped = () => {}, mayBeEmpty = false } = options;
  if (names.filter((name) => name === '-').length > 1) {
    throw new PlangraphError('USAGE', 'standard input can be read once', { hint: 'give - only once' });
  }
  const inputs: Input[] = [];
  const seen = new Set<string>();
  const known = new Map<string, string>();
  const add = (input: Input, path: string): void => {
    const other = known.get(input.source);
    if (other !== undefined)
      throw new PlangraphError('USAGE', `two documents would be known as ${input.source}: ${other} and ${path}`, {
        hint: 'name a folder that holds both, or run the command from there; or read them one after the other',
      });
    known.set(input.source, path);
    inputs.push(input);
  };
  for (const name of names) {
    if (name === '-') add(streamInput(stdin), 'standard input');
    else if (isAddress(name)) {
      const input = addressInput(name, fetching);
      if (!known.has(input.source)) add(input, input.source);
    } else {
      const { entries, root } = await findEntries(name, folder, mayBeEmpty);
      for (const entry of entries) {
        const source = sourceName(entry.path, root, folder);
        const place = await placeOf(entry.path);
        const reason = entry.skipped ?? (seen.has(place) && root !== null ? 'SEEN_BEFORE' : null);
        if (reason) onSkipped({ path: source, reason });
        else if (!seen.has(place)) add(inputOf(entry, source, root, folder), entry.path);
        if (!entry.skipped) seen.add(place);
      }
    }
  }
  return inputs;
}

/**
 * The one document that an argument names.
 * @throws PlangraphError USAGE where it names several.
 */
export async function findInput(name: string, options: FindOptions): Promise<Input> {
  const inputs = await findInputs([name], options);
  const [input] = inputs;
  if (input && inputs.length === 1) return input;
  throw new PlangraphError('USAGE', `${name} holds ${inputs.length} documents, and this command takes one`, {
    hint: 'name one of them, or read all into a store with plangraph ingest',
  });
}

/** A subfolder that cannot be listed fails as a file does that cannot be read: it is counted, and the others are read. */
function inputOf({ path, error }: FolderEntry, source: string, root: string | null, folder: string): Input {
  const inFolder = root !== null || isInside(path, folder);
  if (error === undefined) return fileInput(source, path, { named: root === null, inFolder });
  return { source, read: () => Promise.reject(unreadable(source, error)) };
}

interface Found {
  readonly entries: readonly FolderEntry[];
  /** The folder that was searched; null for a file that was named itself. */
  readonly root: string | null;
}

async function findEntries(name: string, folder: string, mayBeEmpty: boolean): Promise<Found> {
  const path = resolve(folder, name);
  const stats = await statOf(name, path);
  if (!stats)
    return { entries: (await matchPattern(name, folder)).map((found) => ({ path: found })), root: resolve(folder, fixedFolder(name)) };
  if (!stats.isDirectory()) return { entries: [{ path }], root: null };
  const entries: FolderEntry[] = [];
  for await (const entry of walkFolder(path)) {
    if (entry.path === path && entry.error !== undefined) throw unreadable(name, entry.error);
    entries.push(entry);
  }
  if (mayBeEmpty || entries.some(({ skipped }) => !skipped)) return { entries, root: path };
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

/** The folders at a pattern's beginning that are named as they are. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || (pattern.startsWith('/') ? '/' : '.')
  );
}

/** One file has one place, whichever way leads there. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
