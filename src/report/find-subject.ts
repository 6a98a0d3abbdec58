import { PlangraphError } from '../../schema/errors.js';
import { isEntityId, resolve } from '../mcp/references.js';
import type { GraphReader, StoredDocument, StoredEntity } from '../store/port/graph-store.js';

/** What a report is about. */
export type Subject =
  { readonly kind: 'document'; readonly document: StoredDocument } | { readonly kind: 'entity'; readonly entity: StoredEntity };

const SHOWN = 5;

/**
 * The document or entity that a user means: by its id, a document by its source or title, an entity by a name that it has, else a document
 * by words of its title.
 * @throws PlangraphError BAD_ARGUMENT where there is none, or more than one
 */
export async function findSubject(reader: GraphReader, name: string): Promise<Subject> {
  const [byId] = name.startsWith('doc_') ? await reader.documents([name]) : [];
  if (byId) return { kind: 'document', document: byId };
  const documents = async (op: 'eq' | 'contains', field: 'title' | 'source'): Promise<StoredDocument[]> => {
    const { items } = await reader.findDocuments({ where: { field, op, value: name }, page: { first: SHOWN } });
    return items.map(({ item }) => item);
  };
  const titled = isEntityId(name) ? [] : [...(await documents('eq', 'source')), ...(await documents('eq', 'title'))];
  if (titled.length > 0) return only(name, titled);
  const [{ entities } = { entities: [] }] = await resolve(reader, [name]);
  const called = entities.filter((entity) => isEntityId(name) || [entity.name, ...entity.aliases].includes(name));
  if (called.length > 1)
    throw several(
      name,
      called.map(({ id, type, name: own, jurisdiction }) => [id, type, own, jurisdiction ?? ''].join(' ')),
    );
  if (called[0]) return { kind: 'entity', entity: called[0] };
  const worded = await documents('contains', 'title');
  if (worded.length > 0) return only(name, worded);
  const near = entities.slice(0, SHOWN).map((entity) => entity.name);
  throw new PlangraphError('BAD_ARGUMENT', `the store has no document and no entity called ${name}`, {
    hint: near.length > 0 ? `near it are: ${near.join(', ')}` : 'name it as plangraph status --json or the explorer shows it',
  });
}

function only(name: string, documents: readonly StoredDocument[]): Subject {
  const [document, ...others] = [...new Map(documents.map((one) => [one.id, one])).values()];
  if (others.length > 0)
    throw several(
      name,
      documents.map(({ id, source, title }) => [id, source, title].join(' ')),
    );
  return { kind: 'document', document: document! };
}

function several(name: string, shown: readonly string[]): PlangraphError {
  return new PlangraphError('BAD_ARGUMENT', `several are called ${name}:\n  ${shown.join('\n  ')}`, { hint: 'give the id of one' });
}
