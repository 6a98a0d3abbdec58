import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphReader, StoredEntity, StoredRelation } from '../../../src/store/port/graph-store.js';
import type { AssertionRecord } from '../../../schema/records.js';
import { smallGraph } from '../../fixtures/small-graph.js';

const BATCH = 500;

/**
 * A reader of as many entities and relations as are expected, made while they are read, so that nothing but the export
 * itself takes memory. The records are those of a stored relation with other ids and ends.
 */
export async function endlessGraph(entities: number, relations: number): Promise<GraphReader> {
  const store = await openStore('sqlite::memory:');
  await loadGraph(
    store,
    smallGraph({
      source: 'one',
      entities: { a: { name: '海燕银行', type: 'Institution' }, b: { name: '潮汐计算', type: 'Technology' } },
      relations: [{ type: 'USES', subject: 'a', object: 'b', date: '2024' }],
    }),
  );
  const { reader } = store;
  const [maker, made] = (await first(reader.scanEntities())) as [StoredEntity, StoredEntity];
  const [relation] = (await first(reader.scanRelations())) as [StoredRelation];
  const [[assertion]] = (await reader.assertionsOfRelations([relation.id])) as [[AssertionRecord]];
  const entityAt = (at: number): StoredEntity => {
    const like = at % 2 === 0 ? maker : made;
    return { ...like, id: entityId(at), name: `${like.name}${at}` };
  };
  const even = (at: number): number => (at * 2) % entities;
  const relationAt = (at: number): StoredRelation => ({
    ...relation,
    id: `rel_${at.toString(16).padStart(20, '0')}`,
    subject: entityId(even(at)),
    object: entityId((even(at * 7919) + 1) % entities),
  });
  return Object.assign(Object.create(reader) as GraphReader, {
    scanEntities: () => batches(entities, entityAt),
    scanRelations: () => batches(relations, relationAt),
    findEntities: async () => ({ items: [], totalCount: entities, hasNextPage: false, hasPreviousPage: false }),
    findRelations: async () => ({ items: [], totalCount: relations, hasNextPage: false, hasPreviousPage: false }),
    entities: async (ids: readonly string[]) => ids.map((id) => entityAt(Number.parseInt(id.slice(4), 16))),
    assertionsOfRelations: async (ids: readonly string[]) => ids.map((id) => [{ ...assertion, id: `as_${id}`, relation: id }]),
    assertionsOfEntities: async (ids: readonly string[]) => ids.map(() => []),
    documents: (ids: readonly string[]) => reader.documents(ids),
    texts: (ids: readonly string[]) => reader.texts(ids),
    sections: (ids: readonly string[]) => reader.sections(ids),
    findDocuments: (query: Parameters<GraphReader['findDocuments']>[0]) => reader.findDocuments(query),
    dataVersion: () => reader.dataVersion(),
    revision: () => reader.revision(),
  });
}

function entityId(at: number): string {
  return `ent_${at.toString(16).padStart(20, '0')}`;
}

async function* batches<T>(count: number, make: (at: number) => T): AsyncGenerator<readonly T[]> {
  for (let from = 0; from < count; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => make(from + at));
  }
}

async function first<T>(scan: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  for await (const batch of scan) return batch;
  return [];
}
