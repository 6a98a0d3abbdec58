import { ontology } from '../../../schema/ontology.js';
import { traverseStore } from '../../../src/export/graph/traverse-store.js';
import type { GraphReader, StoredDocument } from '../../../src/store/port/graph-store.js';

/** A store in which every id is a document; it notes how many are read at once. */
function storeOfDocuments(): { reader: GraphReader; reads: number[] } {
  const reads: number[] = [];
  const documents = async (ids: readonly string[]): Promise<StoredDocument[]> => {
    reads.push(ids.length);
    return ids.map((id) => ({ id, title: `title of ${id}` }) as StoredDocument);
  };
  return { reader: { documents } as unknown as GraphReader, reads };
}

const ids = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `d${from + index}`);

describe('the documents of a batch', () => {
  it('are all there, however many one batch needs', async () => {
    const { reader } = storeOfDocuments();
    const graph = traverseStore(reader, ontology());
    for (const expected of [ids(10_001), ids(25_000, 5_000)]) {
      const found = await graph.documentsOf(expected);
      expect(expected.filter((id) => found.get(id)?.title !== `title of ${id}`)).toEqual([]);
    }
  });

  it('are read once while batches need the same ones', async () => {
    const { reader, reads } = storeOfDocuments();
    const graph = traverseStore(reader, ontology());
    for (let batch = 0; batch < 3; batch++) await graph.documentsOf([...ids(10), ...ids(10)]);
    await graph.documentsOf(ids(12));
    expect(reads).toEqual([10, 2]);
  });
});
