import fc from 'fast-check';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import type { DocumentGraph } from '../../schema/records.js';
import { recordLines } from '../../src/export/canonical/record-lines.js';
import { type Judgement, judgementsVersion, makeJudgement, type NewJudgement } from '../../schema/judgement.js';
import { resolveJudgements } from '../../src/judgements/resolve-judgements.js';
import { judgeGraph } from '../../src/store/merge/judge-graph.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { anyJudgementOf } from '../fixtures/judgements.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { contentOf } from './content-of.js';

/** Documents that share entities with one another. */
const GRAPHS = [cityPlan(), countyPlan()];

const judgementOf = (content: object): Judgement =>
  makeJudgement({ by: 'li', at: '2026-01-02T03:04:05Z', why: 'read', ...content } as NewJudgement);

/** Judgements are applied to what every document says, whenever it comes, and leave no trace once they are undone. */
export function defineJudgementsContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: judgements`, () => {
    const [a, b] = smallGraph({ source: 'x', entities: { a: { name: '甲局' }, b: { name: '乙局' } } }).entities.map(({ id }) => id) as [
      string,
      string,
    ];
    const same = judgementOf({ kind: 'SAME', entity: a, other: b });
    const graphOf = (source: string, names: readonly string[]): DocumentGraph =>
      smallGraph({
        source,
        entities: { ...Object.fromEntries(names.map((one) => [one, { name: one }])), c: { name: '丙' } },
        relations: names.map((one) => ({ subject: one, object: 'c' })),
      });

    test('two entities that are one are found, counted and related as one, from documents before and after', async () => {
      const { reader, writer } = await makeStore();
      const graphs = [graphOf('first', ['甲局']), graphOf('second', ['乙局']), graphOf('third', ['甲局', '乙局'])];
      for (const graph of graphs.slice(0, 2)) await writer.replaceDocument(graph);
      expect(await writer.changeJudgements({ add: [same] })).toMatchObject({ added: 1, removed: 0, documents: 1 });
      await writer.replaceDocument(graphs[2]!);
      const [id, gone] = [a, b].sort();
      const [one, other] = await reader.entities([id!, gone!]);
      expect(other).toBeNull();
      expect(one).toMatchObject({ documentCount: 3, relationCount: 1 });
      expect([one!.name, ...one!.aliases].sort()).toEqual(['乙局', '甲局'].sort());
      const { items } = await reader.search({ text: '乙局', in: ['NAMES'], page: {} });
      expect(items.map(({ item }) => item.kind === 'ENTITY' && item.entity.id)).toEqual([id]);
      expect((await reader.mentionsOfEntities([id!], {}))[0]!.totalCount).toBe(
        graphs.flatMap(({ mentions }) => mentions.filter(({ entity }) => entity === a || entity === b)).length,
      );
    });

    test('undone is as if it had not been, to the last byte and the version', async () => {
      const store = await makeStore();
      for (const graph of GRAPHS) await store.writer.replaceDocument(graph);
      const before = [await contentOf(store), await exportOf(store)];
      const { id, type } = GRAPHS[0]!.entities.find((entity) => entity.type === 'Institution')!;
      const other = GRAPHS[1]!.entities.find((entity) => entity.type === type && entity.id !== id)!;
      const [relation] = GRAPHS[0]!.relations;
      const judgements = [
        { kind: 'SAME', entity: id, other: other.id },
        { kind: 'RENAME', entity: id, name: 'another name' },
        { kind: 'REJECT', subject: relation!.subject, type: relation!.type, object: relation!.object },
      ].map(judgementOf);
      const { documents } = await store.writer.changeJudgements({ add: judgements });
      expect(documents).toBe(2);
      expect(await exportOf(store)).toBe(before[1]);
      expect(await contentOf(store)).not.toEqual(before[0]);
      // One by one: each leads to the documents that it changed by itself.
      for (const one of judgements) expect(await store.writer.changeJudgements({ remove: [one.id] })).toMatchObject({ removed: 1 });
      expect([await contentOf(store), await exportOf(store)]).toEqual(before);
    });

    test('a change that was made for other judgements is refused, and changes nothing', async () => {
      const { reader, writer } = await makeStore();
      const seen = judgementsVersion(await reader.judgements());
      expect((await writer.changeJudgements({ add: [same], ifVersion: seen })).version).toBe(judgementsVersion([same]));
      const late = judgementOf({ kind: 'RENAME', entity: a, name: 'late' });
      await expect(writer.changeJudgements({ add: [late], ifVersion: seen })).rejects.toMatchObject({ code: 'JUDGEMENTS_CHANGED' });
      expect(await reader.judgements()).toEqual([same]);
    });

    test('what is there is not added again, what is not there not removed, and neither is a change', async () => {
      const { reader, writer } = await makeStore();
      await writer.changeJudgements({ add: [same, same] });
      const revision = await reader.revision();
      expect(await writer.changeJudgements({ add: [same], remove: ['jdg_nothing'] })).toMatchObject({ added: 0, removed: 0 });
      expect(await reader.revision()).toBe(revision);
      await writer.changeJudgements({ remove: [same.id] });
      expect(await reader.revision()).not.toBe(revision);
    });

    test('any history gives the content of a clean build with the same judgements, and what merging judged documents gives', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), async (steps, judgedFirst) => {
          const [lived, clean] = [await makeStore(), await makeStore()];
          const left = { documents: new Map<string, DocumentGraph>(), judgements: new Map<string, Judgement>() };
          for (const one of steps) await take(one, lived, left);
          const judgements = [...left.judgements.values()];
          if (judgedFirst) await clean.writer.changeJudgements({ add: judgements });
          for (const graph of left.documents.values()) await clean.writer.replaceDocument(graph);
          if (!judgedFirst) for (const one of judgements) await clean.writer.changeJudgements({ add: [one] });
          const content = (await contentOf(lived)) as object;
          expect(content).toEqual(await contentOf(clean));
          expect(await exportOf(lived)).toBe(await exportOf(clean));
          await Promise.all([lived.close(), clean.close()]);
          const [plain, resolution] = [await makeStore(), resolveJudgements(judgements)];
          for (const graph of left.documents.values()) await plain.writer.replaceDocument(judgeGraph(graph, resolution).graph);
          const expected = (await contentOf(plain)) as object;
          expect({ ...content, judgements: [], dataVersion: '' }).toEqual({ ...expected, dataVersion: '' });
          await plain.close();
        }),
        { numRuns: 6 },
      );
    });
  });
}

type Step =
  | { readonly kind: 'judge'; readonly judgement: Judgement }
  | { readonly kind: 'undo'; readonly at: number }
  | { readonly kind: 'put' | 'remove'; readonly graph: DocumentGraph };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('judge' as const), judgement: anyJudgementOf(GRAPHS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), at: fc.nat({ max: 3 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('put' as const), graph: fc.constantFrom(...GRAPHS) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), graph: fc.constantFrom(...GRAPHS) }) },
);

async function take(
  one: Step,
  { writer }: GraphStore,
  { documents, judgements }: { readonly documents: Map<string, DocumentGraph>; readonly judgements: Map<string, Judgement> },
): Promise<void> {
  if (one.kind === 'judge') {
    await writer.changeJudgements({ add: [one.judgement] });
    judgements.set(one.judgement.id, one.judgement);
  } else if (one.kind === 'undo') {
    const [id] = [...judgements.keys()].slice(one.at);
    if (id === undefined) return;
    await writer.changeJudgements({ remove: [id] });
    judgements.delete(id);
  } else {
    const { id } = one.graph.document;
    documents.delete(id);
    if (one.kind === 'remove') await writer.removeDocument(id);
    else {
      await writer.replaceDocument(one.graph);
      documents.set(id, one.graph);
    }
  }
}

async function exportOf({ reader }: GraphStore): Promise<string> {
  return text(Readable.from(recordLines(reader.documentGraphs())));
}
