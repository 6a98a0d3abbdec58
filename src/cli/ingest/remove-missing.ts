import type { Catalogue } from '../../sync/catalogue.js';
import type { DocumentUpdates } from '../../sync/document-updates.js';
import { type FolderSearch, sourcesInFolders } from '../../sync/missing-sources.js';
import type { Cli } from '../host/cli.js';
import { confirm } from '../host/confirm.js';

/** What a folder no longer holds: removed, or left in the store because nobody agreed. */
export interface MissingSources {
  readonly missing: readonly string[];
  readonly removed: boolean;
}

const MAX_NAMES = 10;

/**
 * Removes what the searched folders hold no more. Where that is more than half of what the store has from them, a folder may have
 * moved or not be mounted: a person has to agree.
 * @param agreed the user has agreed beforehand
 * @param before how many names the store had from these folders before they were read
 */
export async function removeMissing(
  cli: Cli,
  updates: DocumentUpdates,
  { catalogue, search, agreed, before }: { catalogue: Catalogue; search: FolderSearch; agreed: boolean; before: number },
): Promise<MissingSources> {
  const { missing } = sourcesInFolders(catalogue, search);
  if (missing.length === 0) return { missing, removed: true };
  cli.terminal.note(`no longer there: ${listed(missing)}`);
  const isMuch = missing.length * 2 > before;
  if (isMuch && !agreed && !(await confirm(cli.host, `Remove ${missing.length} of ${before} documents from the store?`))) {
    cli.terminal.note(`hint: ${missing.length} of ${before} documents are gone, more than half, so none was removed; --yes removes them`);
    return { missing, removed: false };
  }
  for (const source of missing) {
    if (cli.host.interrupt.aborted) break;
    await updates.removeSource(source);
  }
  return { missing, removed: true };
}

/** The first names, and how many more. */
export function listed(names: readonly string[]): string {
  const more = names.length > MAX_NAMES ? `, and ${names.length - MAX_NAMES} more` : '';
  return `${names.slice(0, MAX_NAMES).join(', ')}${more}`;
}
