import { OriginalReader } from '../../sources/original-reader.js';
import { rereadFile } from '../../sources/reread-file.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { Catalogue, sourcesOf } from '../../sync/catalogue.js';
import { DocumentUpdates } from '../../sync/document-updates.js';
import { type Extractor, RULES } from './extractor.js';

interface UpdateFlags {
  readonly strict?: boolean;
  readonly dryRun?: boolean;
  readonly isGone?: (source: string) => boolean;
  readonly originals?: OriginalReader;
  readonly extractor?: Extractor;
}

/** Updates of a store by files of this machine. */
export async function openUpdates(
  store: GraphStore,
  { strict = false, dryRun = false, isGone, originals = new OriginalReader(), extractor = RULES }: UpdateFlags = {},
) {
  const catalogue = await Catalogue.read(store.reader);
  /** Only what a search finds again is a file of this machine. */
  const isFile = (source: string): boolean => {
    const known = catalogue.bySource(source);
    return known !== undefined && sourcesOf(known).some((name) => name.source === source && name.inFolder === true);
  };
  const updates = new DocumentUpdates({
    store,
    catalogue,
    extract: async (input) => extractor.extract(await originals.read(input)),
    suggestedBy: extractor.suggestedBy,
    reread: async (source) => (isFile(source) ? rereadFile(source) : null),
    isGone: (source) => isFile(source) && (isGone?.(source) ?? false),
    strict,
    dryRun,
  });
  return { updates, catalogue };
}
