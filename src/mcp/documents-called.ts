import { PlangraphError } from '../../schema/errors.js';
import type { GraphReader, StoredDocument } from '../store/port/graph-store.js';
import type { Condition, DocumentField } from '../store/port/queries.js';

const ID = /^doc_[0-9a-f]{20}$/;
const MAX_NAMED = 5;

/**
 * The one document with this id, or this title, or these words in its title.
 * @throws PlangraphError BAD_ARGUMENT where there is none, or more than one
 */
export async function documentCalled(reader: GraphReader, text: string): Promise<StoredDocument> {
  const [known] = ID.test(text) ? await reader.documents([text]) : [];
  if (known) return known;
  const words = text.trim().split(/\s+/);
  const and = words.map((value): Condition<DocumentField> => ({ field: 'title', op: 'contains', value }));
  const { items, totalCount } = await reader.findDocuments({ where: { and }, page: { first: MAX_NAMED } });
  const documents = items.map(({ item }) => item);
  const [one] = documents.filter(({ title }) => totalCount === 1 || title === text);
  if (one) return one;
  if (totalCount === 0)
    throw new PlangraphError('BAD_ARGUMENT', `no document is called ${text}`, { hint: 'resources/list has the documents' });
  throw new PlangraphError('BAD_ARGUMENT', `${totalCount} documents are called ${text}`, {
    hint: `give the id of one: ${documents.map(({ id, title }) => `${id} ${title}`).join('; ')}`,
  });
}
