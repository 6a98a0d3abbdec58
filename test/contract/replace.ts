import fc from 'fast-check';
import type { DocumentGraph } from '../../schema/records.js';
import type { GraphStore } from '../../src/store/port/graph-store.js';
import { buildGraph } from '../fixtures/build-graph.js';
import { cityPlan, cityPlanSpec, countyPlan, countyPlanSpec } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import type { MakeStore } from './backends.js';
import { contentOf } from './content-of.js';

/** The documents of the properties below, each in several editions. */
const EDITIONS: readonly (readonly DocumentGraph[])[] = [
  [cityPlan(), editedCityPlan(), shorterCityPlan()],
  [countyPlan(), buildGraph({ ...countyPlanSpec, relations: countyPlanSpec.relations.slice(0, 4), issues: [] })],
  [
    smallGraph({
      source: 'note',
      entities: {
        group: { type: 'Institution', name: '数据集团', identity: '云海市数据集团有限公司', aliases: ['云数'] },
        ai: { name: '人工智能', aliases: ['AI', 'ＡＩ'], attributes: { nameEn: 'AI' } },
        blockchain: { name: '区块链' },
      },
      relations: [
        { type: 'RESEARCHES', subject: 'group', object: 'ai', date: '2020', confidence: 0.5 },
        { subject: 'ai', object: 'blockchain' },
        { subject: 'ai', object: 'ai' },
      ],
    }),
    smallGraph({
      source: 'note',
      entities: { ai: { name: '人工智能', attributes: { nameEn: 'artificial intelligence' } } },
    }),
  ],
];

/** Re-ingest replaces; twice is once; a removal takes what the document alone supported; order does not matter. */
export function defineReplaceContract(name: string, makeStore: MakeStore): void {
  describe(`${name}: replacing and removing documents`, () => {
    test('says what it did', async () => {
      const { writer } = await makeStore();
      const graph = cityPlan();
      expect(await writer.replaceDocument(graph)).toBe('added');
      expect(await writer.replaceDocument(graph)).toBe('unchanged');
      expect(await writer.replaceDocument(editedCityPlan())).toBe('replaced');
      expect(await writer.removeDocument(graph.document.id)).toBe(true);
      expect(await writer.removeDocument(graph.document.id)).toBe(false);
      expect(await writer.replaceDocument(graph)).toBe('added');
    });

    test('what is written together is what is written one by one, and is read by the work that writes it', async () => {
      const [store, clean] = [await makeStore(), await makeStore()];
      const written = await store.writer.together(async () => {
        const outcomes = [await store.writer.replaceDocument(cityPlan()), await store.writer.replaceDocument(countyPlan())];
        expect((await store.reader.stats()).documents).toBe(2);
        return [...outcomes, await store.writer.replaceDocument(editedCityPlan())];
      });
      expect(written).toEqual(['added', 'added', 'replaced']);
      for (const graph of [countyPlan(), editedCityPlan()]) await clean.writer.replaceDocument(graph);
      expect(await contentOf(store)).toEqual(await contentOf(clean));
    });

    test('the order of keys and of records is no change', async () => {
      const { writer } = await makeStore();
      const graph = cityPlan();
      await writer.replaceDocument(graph);
      const shuffled = {
        ...graph,
        mentions: [...graph.mentions].reverse(),
        relations: graph.relations.map((relation) => Object.fromEntries(Object.entries(relation).reverse()) as typeof relation),
      };
      expect(await writer.replaceDocument(shuffled)).toBe('unchanged');
    });

    test('twice is once', async () => {
      const [once, twice] = [await makeStore(), await makeStore()];
      await once.writer.replaceDocument(cityPlan());
      await twice.writer.replaceDocument(cityPlan());
      await twice.writer.replaceDocument(cityPlan());
      expect(await contentOf(twice)).toEqual(await contentOf(once));
    });

    test('removing the only document leaves nothing', async () => {
      const [store, empty] = [await makeStore(), await makeStore()];
      await store.writer.replaceDocument(cityPlan());
      await store.writer.removeDocument(cityPlan().document.id);
      expect(await contentOf(store)).toEqual(await contentOf(empty));
    });

    test('the data version changes with each change and only then', async () => {
      const { reader, writer } = await makeStore();
      const versions = [await reader.dataVersion()];
      await writer.replaceDocument(cityPlan());
      versions.push(await reader.dataVersion());
      await writer.replaceDocument(countyPlan());
      versions.push(await reader.dataVersion());
      await writer.replaceDocument(editedCityPlan());
      versions.push(await reader.dataVersion());
      await writer.removeDocument(countyPlan().document.id);
      versions.push(await reader.dataVersion());
      expect(new Set(versions).size).toBe(versions.length);
      await writer.replaceDocument(editedCityPlan());
      await writer.removeDocument('nothing');
      expect(await reader.dataVersion()).toBe(versions[versions.length - 1]);
    });

    test('a relation is made of all assertions, and not of what they made of it in each document', async () => {
      const { reader, writer } = await makeStore();
      const graphOf = (source: string, ...statements: readonly { confidence: number; date?: string; modality?: 'FACT' | 'PLANNED' }[]) =>
        smallGraph({
          source,
          entities: { a: { name: '甲' }, b: { name: '乙' } },
          relations: statements.map((statement) => ({ subject: 'a', object: 'b', modality: 'PLANNED' as const, ...statement })),
        });
      // The first is surest of the relation, and least sure of its date.
      const first = graphOf('first', { confidence: 0.9 }, { confidence: 0.6, date: '2021' });
      const second = graphOf('second', { confidence: 0.8, date: '2022', modality: 'FACT' });
      const { id } = first.relations[0]!;
      for (const order of [
        [first, second],
        [second, first],
      ]) {
        for (const graph of order) await writer.replaceDocument(graph);
        expect((await reader.relations([id]))[0]).toMatchObject({ confidence: 0.9, date: '2022', modality: 'FACT', evidenceCount: 3 });
        await writer.removeDocument(second.document.id);
        expect((await reader.relations([id]))[0]).toMatchObject({ confidence: 0.9, date: '2021', modality: 'PLANNED', evidenceCount: 2 });
        await writer.removeDocument(first.document.id);
        expect(await reader.relations([id])).toEqual([null]);
      }
    });

    test('the revision changes with each change and never comes back', async () => {
      const { reader, writer } = await makeStore();
      const revisions = [await reader.revision()];
      const version = await reader.dataVersion();
      for (let time = 0; time < 2; time++) {
        await writer.replaceDocument(cityPlan());
        revisions.push(await reader.revision());
        await writer.removeDocument(cityPlan().document.id);
        revisions.push(await reader.revision());
        expect(await reader.dataVersion()).toBe(version);
      }
      expect(new Set(revisions).size).toBe(revisions.length);
      await writer.removeDocument('nothing');
      expect(await reader.revision()).toBe(revisions[revisions.length - 1]);
    });

    test('a renamed entity takes its new place everywhere', async () => {
      const store = await makeStore();
      const graphOf = (longName: string) =>
        smallGraph({ source: 'names', entities: { x: { name: longName, identity: 'x' }, y: { name: '乙' }, z: { name: '丙' } } });
      await store.writer.replaceDocument(
        smallGraph({
          source: 'relations',
          entities: { x: { name: '甲', identity: 'x' }, y: { name: '乙' } },
          relations: [
            { subject: 'y', object: 'x' },
            { subject: 'x', object: 'y' },
          ],
        }),
      );
      await store.writer.replaceDocument(graphOf('甲的全称'));
      await store.writer.replaceDocument(graphOf('甲的最长全称'));
      const found = await store.reader.search({ text: '最长', in: ['NAMES'], page: {} });
      expect(found.items.map(({ item }) => item.kind === 'ENTITY' && [item.entity.name, item.entity.aliases])).toEqual([
        ['甲的最长全称', ['甲']],
      ]);
      expect((await store.reader.search({ text: '的全称', in: ['NAMES'], page: {} })).totalCount).toBe(0);
    });

    test('two documents cannot give different records one id, and the store stays as it was', async () => {
      const store = await makeStore();
      await store.writer.replaceDocument(cityPlan());
      const before = await contentOf(store);
      const thief = countyPlan();
      const stolen = { ...thief, mentions: [...thief.mentions, { ...thief.mentions[0]!, id: cityPlan().mentions[0]!.id }] };
      await expect(store.writer.replaceDocument(stolen)).rejects.toMatchObject({ code: 'INVARIANT' });
      expect(await contentOf(store)).toEqual(before);
    });

    test('any history gives the content of a clean build of what is left', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.boolean(), async (steps, backwards) => {
          const lived = await makeStore();
          const left = new Map<number, DocumentGraph>();
          for (const one of steps) await take(one, lived, left);
          const clean = await makeStore();
          const graphs = [...left.values()];
          for (const graph of backwards ? graphs.reverse() : graphs) await clean.writer.replaceDocument(graph);
          expect(await contentOf(lived)).toEqual(await contentOf(clean));
          await Promise.all([lived.close(), clean.close()]);
        }),
        { numRuns: 25 },
      );
    });
  });
}

type Step = { readonly document: number; readonly edition: number | null };

const step: fc.Arbitrary<Step> = fc.record({
  document: fc.nat({ max: EDITIONS.length - 1 }),
  edition: fc.option(fc.nat({ max: 2 })),
});

async function take({ document, edition }: Step, store: GraphStore, left: Map<number, DocumentGraph>): Promise<void> {
  const editions = EDITIONS[document]!;
  if (edition === null) {
    await store.writer.removeDocument(editions[0]!.document.id);
    left.delete(document);
    return;
  }
  const graph = editions[edition % editions.length]!;
  await store.writer.replaceDocument(graph);
  left.set(document, graph);
}

/** The city's plan after one word of it was changed and one entity got another alias. */
function editedCityPlan(): DocumentGraph {
  return buildGraph({
    ...cityPlanSpec,
    text: cityPlanSpec.text.replace('为加快数字产业发展', '为更快发展数字产业'),
    entities: { ...cityPlanSpec.entities, ai: { type: 'Technology', name: '人工智能', aliases: ['人工智能研究'] } },
  });
}

/** The city's plan without one of its tasks' relations. */
function shorterCityPlan(): DocumentGraph {
  return buildGraph({ ...cityPlanSpec, relations: cityPlanSpec.relations.filter(({ type }) => type !== 'OPERATES') });
}
