import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { unreadable } from './unreadable.js';

/** What a folder is searched for. A file that is named itself is read whatever its extension. */
export const DOCUMENT_EXTENSIONS = [
  ...['.md', '.markdown', '.txt', '.pdf', '.docx', '.odt', '.html', '.htm', '.xlsx', '.csv', '.tsv', '.ofd'],
  // These are refused, each with what helps: a plan that cannot be read is worth a line more than a picture.
  ...['.doc', '.wps', '.rtf', '.xls', '.et'],
] as const;

/** Files that say what a folder is, and are no documents of it. */
const ABOUT_THE_FOLDER = /^(readme|licen[cs]e|notice|changelog)\b/i;

/**
 * The documents of a folder and its subfolders, each folder's names in code-unit order. Symbolic links are followed,
 * a folder that was seen is not entered again, and names that begin with a dot, `node_modules` and a README or licence are left out.
 * @param onSkipped hears of each file that is no document by its name
 * @throws PlangraphError INPUT_UNREADABLE for a folder that cannot be listed.
 */
export async function walkFolder(
  folder: string,
  onSkipped: (path: string) => void = () => {},
  seen = new Set<string>(),
): Promise<string[]> {
  const { place, names } = await list(folder);
  if (seen.has(place)) return [];
  seen.add(place);
  const found: string[] = [];
  for (const name of names.sort()) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    if (await isFolder(path)) found.push(...(await walkFolder(path, onSkipped, seen)));
    else if (isDocumentName(name)) found.push(path);
    else if (!ABOUT_THE_FOLDER.test(name)) onSkipped(path);
  }
  return found;
}

function isDocumentName(name: string): boolean {
  return !ABOUT_THE_FOLDER.test(name) && DOCUMENT_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension));
}

async function list(folder: string): Promise<{ place: string; names: string[] }> {
  try {
    return { place: await realpath(folder), names: await readdir(folder) };
  } catch (error) {
    throw unreadable(folder, error);
  }
}

/** A link that leads nowhere is no folder: reading it will say what is wrong with it. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
