import type { GraphReader, GraphStore, SearchHit } from '../../src/store/port/graph-store.js';
import { MAX_PAGE_SIZE, type Page, type PageItem, type PageRequest } from '../../src/store/port/page.js';

/** Every item of a paged list, by its pages of the given size. */
export async function allItems<T>(list: (page: PageRequest) => Promise<Page<T>>, size = MAX_PAGE_SIZE): Promise<T[]> {
  const items: T[] = [];
  let page = await list({ first: size });
  for (;;) {
    items.push(...page.items.map(({ item }) => item));
    const last = page.items[page.items.length - 1];
    if (!page.hasNextPage || !last) return items;
    page = await list({ first: size, after: last.cursor });
  }
}

/** Everything that a store tells of its data, so that two stores can be compared. */
export async function contentOf({ reader }: GraphStore): Promise<unknown> {
  const entities = await allItems((page) => reader.findEntities({ page }));
  const relations = await allItems((page) => reader.findRelations({ page }));
  const documents = await allItems((page) => reader.findDocuments({ page }));
  const entityIds = entities.map(({ id }) => id);
  const relationIds = relations.map(({ id }) => id);
  const documentIds = documents.map(({ id }) => id);
  return {
    entities,
    relations,
    documents,
    texts: await reader.texts(documentIds),
    sections: await reader.sectionsOfDocuments(documentIds),
    evidenceOfRelations: await reader.assertionsOfRelations(relationIds),
    evidenceOfEntities: await reader.assertionsOfEntities(entityIds),
    mentions: await mentionsOf(reader, entityIds),
    related: (await reader.relationsOf({ entities: entityIds, direction: 'BOTH', page: { first: MAX_PAGE_SIZE } })).map(ids),
    found: await Promise.all(
      entities.map(async ({ name }) => (await reader.search({ text: name.slice(0, 2), page: { first: MAX_PAGE_SIZE } })).items.map(hit)),
    ),
    stats: await reader.stats(),
    judgements: await reader.judgements(),
    dataVersion: await reader.dataVersion(),
  };
}

async function mentionsOf(reader: GraphReader, entityIds: readonly string[]): Promise<unknown> {
  const pages = await reader.mentionsOfEntities(entityIds, { first: MAX_PAGE_SIZE });
  return pages.map(({ items, totalCount }) => ({ totalCount, items: items.map(({ item }) => item) }));
}

function ids({ items, totalCount }: Page<{ id: string }>): unknown {
  return { totalCount, ids: items.map(({ item }) => item.id) };
}

function hit({ item }: PageItem<SearchHit>): unknown {
  return item;
}
