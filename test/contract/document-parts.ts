import { overlaps, type Span } from '../../schema/span.js';
import type { GraphReader } from '../../src/store/port/graph-store.js';
import type { PageRequest } from '../../src/store/port/page.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import type { MakeStore } from './backends.js';

/** What one document says, in the order of its text. */
export function defineDocumentPartsContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: parts of documents`, () => {
    const graphs = [cityPlan(), countyPlan()];
    const ids = [graphs[1]!.document.id, 'doc_nothing', graphs[0]!.document.id];
    const filled = async (): Promise<GraphReader> => {
      const store = await makeStore();
      for (const graph of graphs) await store.writer.replaceDocument(graph);
      return store.reader;
    };
    const bySortKeys = (a: Span & { id: string }, b: Span & { id: string }): number =>
      a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);

    test.each<[string, Span | null]>([
      ['all', null],
      ['of a span', { start: 100, end: 260 }],
      ['of a span within one', { start: 131, end: 132 }],
      ['of an empty span', { start: 60, end: 60 }],
    ])('mentions, %s', async (_, within) => {
      const reader = await filled();
      const pages = await reader.mentionsOfDocuments(ids, within, { first: 100 });
      [graphs[1]!, null, graphs[0]!].forEach((graph, at) => {
        const expected = (graph?.mentions ?? []).filter((mention) => !within || overlaps(mention, within)).sort(bySortKeys);
        expect(pages[at]!.items.map(({ item }) => item)).toEqual(expected);
        expect(pages[at]!.totalCount).toBe(expected.length);
      });
    });

    test('mentions page by page, forwards and backwards', async () => {
      const reader = await filled();
      const id = graphs[0]!.document.id;
      const within = { start: 50, end: 400 };
      const page = async (request: PageRequest) => (await reader.mentionsOfDocuments([id], within, request))[0]!;
      const whole = (await page({ first: 100 })).items.map(({ item }) => item.id);
      expect(whole.length).toBeGreaterThan(8);
      const forwards: string[] = [];
      for (let after: string | undefined, more = true; more;) {
        const { items, hasNextPage } = await page({ first: 3, ...(after === undefined ? {} : { after }) });
        forwards.push(...items.map(({ item }) => item.id));
        after = items[items.length - 1]?.cursor;
        more = hasNextPage;
      }
      expect(forwards).toEqual(whole);
      expect((await page({ last: 4 })).items.map(({ item }) => item.id)).toEqual(whole.slice(-4));
    });

    test('assertions, in the order of their first passages', async () => {
      const reader = await filled();
      const lists = await reader.assertionsOfDocuments(ids);
      [graphs[1]!, null, graphs[0]!].forEach((graph, at) => {
        const expected = [...(graph?.assertions ?? [])].sort(
          (a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.id < b.id ? -1 : 1),
        );
        expect(lists[at]).toEqual(expected);
      });
    });
  });
}
