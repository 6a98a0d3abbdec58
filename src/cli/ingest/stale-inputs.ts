import { changedSince } from '../../../ingest/current-run.js';
import { PlangraphError } from '../../../schema/errors.js';
import { type FetchSettings } from '../../config.js';
import { addressInput, isAddress } from '../../sources/address-input.js';
import type { Input } from '../../sources/input.js';
import { rereadFile } from '../../sources/reread-file.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { Catalogue, sourcesOf } from '../../sync/catalogue.js';

/** The documents that other versions have read, to be read again: from their file or address, or where they were text from the store. */
export async function staleInputs(store: GraphStore, fetching: FetchSettings): Promise<Input[]> {
  const stale = (await Catalogue.read(store.reader)).all().filter(({ run }) => changedSince(run).length > 0);
  return stale.map(({ id, source, sources, mediaType }): Input => {
    if (isAddress(source)) return addressInput(source, fetching);
    const inFolder = sourcesOf({ source, ...(sources && { sources }) })[0]!.inFolder ?? false;
    return {
      source,
      inFolder,
      async read() {
        // Of a name that no folder gave, a file of that name would be another.
        const bytes = (inFolder ? await rereadFile(source) : null) ?? (await storedText(store, id, mediaType));
        if (bytes) return { source, bytes };
        throw new PlangraphError('INPUT_NOT_FOUND', `there is no file ${source} to be read again`, {
          hint: 'run plangraph ingest on its folder, from where it was read before, or remove the document',
        });
      },
    };
  });
}

async function storedText(store: GraphStore, id: string, mediaType: string): Promise<Uint8Array | null> {
  if (!/^text\/(?:plain|markdown)$/.test(mediaType)) return null;
  const [text] = await store.reader.texts([id]);
  return text == null ? null : new TextEncoder().encode(text);
}
