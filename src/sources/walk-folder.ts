import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder is searched for. A file that is named itself is read whatever its extension. */
export const DOCUMENT_EXTENSIONS = [
  ...['.md', '.markdown', '.txt', '.pdf', '.docx', '.odt', '.html', '.htm', '.xlsx', '.csv', '.tsv', '.ofd'],
  // These are refused, each with what helps: a plan that cannot be read is worth a line more than a picture.
  ...['.doc', '.wps', '.rtf', '.xls', '.et'],
] as const;

/**
 * Why something in a folder is not read: its name begins with a dot; it holds libraries (`node_modules`); it says what the folder
 * is (a README, a licence, a changelog); its extension is none of a document; it was met before, by another link.
 */
export type SkipReason = 'HIDDEN' | 'LIBRARIES' | 'ABOUT_THE_FOLDER' | 'NOT_A_DOCUMENT' | 'SEEN_BEFORE';

/** What a folder holds: a document, or something that is skipped, or a subfolder that cannot be listed. */
export interface FolderEntry {
  readonly path: string;
  readonly skipped?: SkipReason;
  /** What the system said. */
  readonly error?: unknown;
}

const ABOUT_THE_FOLDER = /^(readme|licen[cs]e|notice|changelog)\b/i;

/**
 * What is in a folder and its subfolders, each folder's names in code-unit order. Symbolic links are followed, a folder that was
 * seen is not entered again.
 */
export async function* walkFolder(folder: string, seen = new Set<string>()): AsyncGenerator<FolderEntry> {
  let names: string[];
  try {
    const place = await realpath(folder);
    if (seen.has(place)) {
      yield { path: folder, skipped: 'SEEN_BEFORE' };
      return;
    }
    seen.add(place);
    names = await readdir(folder);
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  for (const name of names.sort()) {
    const path = join(folder, name);
    const skipped = skipReason(name);
    if (skipped === 'HIDDEN' || skipped === 'LIBRARIES') yield { path, skipped };
    else if (await isFolder(path)) yield* walkFolder(path, seen);
    else yield skipped ? { path, skipped } : { path };
  }
}

/** Why nothing of this name is a document; of a folder the first two alone count. */
function skipReason(name: string): SkipReason | null {
  if (name.startsWith('.')) return 'HIDDEN';
  if (name === 'node_modules') return 'LIBRARIES';
  if (ABOUT_THE_FOLDER.test(name)) return 'ABOUT_THE_FOLDER';
  return DOCUMENT_EXTENSIONS.some((extension) => name.toLowerCase().endsWith(extension)) ? null : 'NOT_A_DOCUMENT';
}

/** A link that leads nowhere is no folder: reading it will say what is wrong with it. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
