import type { AssertionRecord } from '../../schema/records.js';
import { CodePointIndex } from '../../schema/span.js';
import { cityId, cityPlan, countyPlan } from '../fixtures/city-plan.js';
import type { MakeStore } from './backends.js';

/** Nothing without evidence: the assertions behind relations and attributes, and the text behind them. */
export function defineEvidenceContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: evidence`, () => {
    test('of relations: the best confidence first, then document, then position', async () => {
      const { reader, writer } = await makeStore();
      const graphs = [cityPlan(), countyPlan()];
      const twice = graphs[0]!.assertions.find(({ relation }) => relation === operates())!;
      // The same claim once more, elsewhere in the text and as sure as before.
      const again = { ...twice, id: 'ass_again', evidence: [{ ...twice.evidence[0]!, start: 5, end: 6, quote: graphs[0]!.text[5]! }] };
      graphs[0]!.assertions.push(again);
      for (const graph of graphs) await writer.replaceDocument(graph);
      const related = [...new Set(graphs.flatMap(({ relations }) => relations.map(({ id }) => id)))];
      const lists = await reader.assertionsOfRelations(['nothing', ...related]);
      expect(lists[0]).toEqual([]);
      const all = graphs.flatMap(({ assertions }) => assertions);
      related.forEach((id, at) => {
        expect(lists[at + 1]).toEqual(all.filter(({ relation }) => relation === id).sort(bestFirst));
      });
      expect((await reader.assertionsOfRelations([operates()]))[0]!.map(({ confidence }) => confidence)).toEqual([0.95, 0.9, 0.9]);
    });

    test('makes a relation a fact, surer and dated, where the record of the relation says less', async () => {
      const { reader, writer } = await makeStore();
      const graph = cityPlan();
      const relation = graph.relations.find(({ id }) => id === operates())!;
      const assertion = graph.assertions.find((one) => one.relation === relation.id)!;
      graph.assertions.push({ ...assertion, id: 'ass_surer', modality: 'FACT', confidence: 0.99, date: '2026-05', role: 'LEAD' });
      await writer.replaceDocument(graph);
      const expected = { ...relation, modality: 'FACT', confidence: 0.99, date: '2026-05', role: 'LEAD', evidenceCount: 2 };
      expect(await reader.relations([relation.id])).toEqual([expected]);
    });

    test('of attributes: by attribute, then as those of relations', async () => {
      const { reader, writer } = await makeStore();
      const graph = cityPlan();
      await writer.replaceDocument(graph);
      const [income, city, ai] = await reader.assertionsOfEntities([cityId('income'), cityId('city'), cityId('ai')]);
      expect(income!.map(({ attribute, value }) => [attribute, value])).toEqual([
        ['comparator', 'EXACT'],
        ['unit', '元'],
        ['value', 50_000_000_000],
        ['year', 2027],
      ]);
      expect(city!.map(({ source }) => source)).toEqual(['gazetteer:places.csv', 'gazetteer:places.csv']);
      expect(ai).toEqual([]);
    });

    test('every quote is the stored text at its span, in code points', async () => {
      const { reader, writer } = await makeStore();
      const graph = cityPlan();
      await writer.replaceDocument(graph);
      const [text] = await reader.texts([graph.document.id]);
      const index = new CodePointIndex(text!);
      const lists = await reader.assertionsOfRelations(graph.relations.map(({ id }) => id));
      const pieces = lists.flatMap((list) => list.flatMap(({ evidence }) => evidence));
      expect(pieces.length).toBeGreaterThanOrEqual(graph.relations.length);
      for (const { start, end, quote } of pieces) expect(index.slice({ start, end })).toBe(quote);
    });
  });
}

function operates(): string {
  return cityPlan().relations.find(({ type }) => type === 'OPERATES')!.id;
}

function bestFirst(a: AssertionRecord, b: AssertionRecord): number {
  const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return b.confidence - a.confidence || text(a.document, b.document) || a.evidence[0]!.start - b.evidence[0]!.start || text(a.id, b.id);
}
