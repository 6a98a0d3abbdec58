import { PlangraphError } from '../../../schema/errors.js';
import type { GraphReader, StoredDocument } from '../../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../../store/port/page.js';

/**
 * The ids of documents that are named by their id or their source.
 * @throws PlangraphError BAD_ARGUMENT where one is not in the store.
 */
export async function findDocumentIds(reader: GraphReader, names: readonly string[]): Promise<string[]> {
  const found: StoredDocument[] = [];
  for (let at = 0; at < names.length; at += MAX_PAGE_SIZE / 2) {
    const value = names.slice(at, at + MAX_PAGE_SIZE / 2);
    const { items } = await reader.findDocuments({
      where: {
        or: [
          { field: 'id', op: 'in', value },
          { field: 'source', op: 'in', value },
        ],
      },
      page: { first: MAX_PAGE_SIZE },
    });
    found.push(...items.map(({ item }) => item));
  }
  const missing = names.find((name) => !found.some(({ id, source }) => id === name || source === name));
  if (missing !== undefined)
    throw new PlangraphError('BAD_ARGUMENT', `the store has no document ${JSON.stringify(missing)}`, {
      hint: 'give the id or the source of a document, as the export of the table "documents" lists them',
    });
  return [...new Set(found.map(({ id }) => id))];
}
