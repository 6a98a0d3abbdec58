import type { Catalogue } from './catalogue.js';
import { sourcesOf } from './catalogue.js';

/** What a search of folders found. */
export interface FolderSearch {
  /** How the names begin that lie in one of the folders. */
  readonly folders: readonly string[];
  /** The names that were found there, and those of subfolders that could not be looked into. */
  readonly found: ReadonlySet<string>;
}

/** Would the search have found a file of this name, and has it not? */
export function isMissing({ folders, found }: FolderSearch, source: string): boolean {
  if (!folders.some((folder) => source.startsWith(folder)) || found.has(source)) return false;
  for (let end = source.lastIndexOf('/'); end > 0; end = source.lastIndexOf('/', end - 1))
    if (found.has(source.slice(0, end))) return false;
  return true;
}

/** The names that the store has from files of the searched folders, and which of them are not there any more. */
export function sourcesInFolders(catalogue: Catalogue, search: FolderSearch): { known: string[]; missing: string[] } {
  const names = catalogue.all().flatMap(sourcesOf);
  const known = names.filter(({ source, inFolder }) => inFolder && search.folders.some((folder) => source.startsWith(folder)));
  const sources = known.map(({ source }) => source).sort();
  return { known: sources, missing: sources.filter((source) => isMissing(search, source)) };
}
