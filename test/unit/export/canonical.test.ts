import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import type { DocumentGraph } from '../../../schema/records.js';
import { readRecordLines } from '../../../src/export/canonical/read-record-lines.js';
import { recordLines } from '../../../src/export/canonical/record-lines.js';
import { splitLines } from '../../../src/export/canonical/split-lines.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { cityPlan, countyPlan } from '../../fixtures/city-plan.js';
import { smallGraph } from '../../fixtures/small-graph.js';
import { awkwardNames } from '../../support/awkward-names.js';

const stores: GraphStore[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
});

async function storeOf(graphs: AsyncIterable<DocumentGraph> | Iterable<DocumentGraph>): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  stores.push(store);
  for await (const graph of graphs) expect(await loadGraph(store, graph)).toBe('added');
  return store;
}

const exported = ({ reader }: GraphStore): Promise<string> => text(recordLines(reader.documentGraphs()));

async function* inChunks(whole: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(whole);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('the canonical form', () => {
  test('begins with its head, ends with a count, and holds a line for every record', async () => {
    const graph = cityPlan();
    const lines = (await text(recordLines([graph]))).trimEnd().split('\n');
    const kinds = lines.map((line) => (JSON.parse(line) as { record: string }).record);
    expect(kinds[0]).toBe('plangraph');
    expect(kinds.at(-1)).toBe('end');
    expect(kinds.filter((kind) => kind === 'assertion')).toHaveLength(graph.assertions.length);
    expect(kinds.filter((kind) => kind === 'issue')).toHaveLength(graph.issues.length);
    expect(lines.every((line) => line.startsWith('{"record":"'))).toBe(true);
  });

  test('is the same bytes in whatever order documents and records came', async () => {
    const shuffled = (graph: DocumentGraph): DocumentGraph => ({
      ...graph,
      sections: [...graph.sections].reverse(),
      entities: [...graph.entities].reverse(),
      mentions: [...graph.mentions].reverse(),
      relations: [...graph.relations].reverse(),
      assertions: [...graph.assertions].reverse(),
    });
    const one = await storeOf([cityPlan(), countyPlan()]);
    const other = await storeOf([shuffled(countyPlan()), shuffled(cityPlan())]);
    expect(await exported(other)).toBe(await exported(one));
  });

  test('is read back to a store of the same version, whose own export is the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(documents, { maxLength: 3 }), fc.integer({ min: 1, max: 5000 }), async (graphs, size) => {
        const bySource = new Map(graphs.map((graph) => [graph.document.source, graph]));
        const first = await storeOf(bySource.values());
        const whole = await exported(first);
        const second = await storeOf(readRecordLines(inChunks(whole, size)));
        expect(await second.reader.dataVersion()).toBe(await first.reader.dataVersion());
        expect(await exported(second)).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading it back refuses', () => {
  const read = async (whole: string): Promise<string[]> => {
    const sources: string[] = [];
    for await (const { document } of readRecordLines(inChunks(whole, 1000))) sources.push(document.source);
    return sources;
  };
  let lines: string[];
  beforeAll(async () => {
    lines = (await text(recordLines([cityPlan(), countyPlan()]))).split(/(?<=\n)/);
  });
  const at = (kind: string): number => lines.findIndex((line) => line.startsWith(`{"record":"${kind}"`));
  const refused = (message: RegExp) => ({ code: 'IMPORT_INVALID', message: expect.stringMatching(message) as string });

  test('what is no export, an empty file, and a format of the future', async () => {
    await expect(read('')).rejects.toMatchObject(refused(/empty/));
    await expect(read('id,name\n1,x\n')).rejects.toMatchObject(refused(/line 1: it is no JSON/));
    await expect(read('{"record":"entity"}\n')).rejects.toMatchObject(refused(/line 1: .* does not begin/));
    await expect(read(lines.join('').replace('"format":1', '"format":2'))).rejects.toMatchObject(refused(/format 2/));
    await expect(read('\ufeff{"record":"plangraph","format":1}\n')).rejects.toMatchObject(refused(/line 1/));
  });

  test('a file that is cut off anywhere', async () => {
    for (const kept of [1, 2, at('section'), lines.length - 1])
      await expect(read(lines.slice(0, kept).join(''))).rejects.toMatchObject(refused(new RegExp(`cut off after line ${kept}`)));
    await expect(read(lines.join('').slice(0, -10))).rejects.toMatchObject(refused(/no JSON/));
  });

  test('a record that was changed, lost, added or made up', async () => {
    const without = (index: number): string => lines.filter((_, place) => place !== index).join('');
    await expect(read(without(at('mention')))).rejects.toMatchObject(refused(/not those that were exported/));
    await expect(read(without(at('run')))).rejects.toMatchObject(refused(/lacks its run/));
    await expect(read(lines.join('').replace('云海大学', '云海太学'))).rejects.toMatchObject(refused(/not those that were exported/));
    const added = [...lines];
    added.splice(at('mention'), 0, '{"record":"secret"}\n');
    await expect(read(added.join(''))).rejects.toMatchObject(refused(new RegExp(`line ${at('mention') + 1}: there is no record "secret"`)));
    await expect(read(`${lines.join('')}{"record":"end"}\n`)).rejects.toMatchObject(refused(/something follows the end/));
    await expect(read(without(at('document')))).rejects.toMatchObject(refused(/before the first document/));
  });

  test('a line that is too long, and bytes that are no UTF-8', async () => {
    const all = async (chunks: AsyncIterable<Uint8Array>, most: number): Promise<string[]> => {
      const found: string[] = [];
      for await (const line of splitLines(chunks, most)) found.push(line);
      return found;
    };
    expect(await all(inChunks('ab\u2028c\n\nd', 2), 10)).toEqual(['ab\u2028c', '', 'd']);
    await expect(all(inChunks('x'.repeat(50), 7), 20)).rejects.toMatchObject(refused(/more than 20 bytes/));
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from([0x61, 0xff, 0x0a]);
    }
    await expect(all(broken(), 10)).rejects.toMatchObject(refused(/line 1 is not UTF-8/));
  });
});

/** Small documents with names of every awkward kind, which share entities between them. */
const documents: fc.Arbitrary<DocumentGraph> = fc
  .record({
    source: fc.constantFrom('a', 'b', 'ｃ', '😀'),
    names: fc.uniqueArray(awkwardNames, { minLength: 2, maxLength: 5 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    date: fc.option(fc.constantFrom('2024', '2024-02', '2024-02-29'), { nil: undefined }),
    english: awkwardNames,
  })
  .map(({ source, names, confidence, date, english }) =>
    smallGraph({
      source,
      entities: Object.fromEntries(
        names.map((name, at) => [`e${at}`, { name: `${at}\u2063${name}`, identity: name, attributes: { nameEn: english } }]),
      ),
      relations: names.slice(1).map((_, at) => ({
        subject: 'e0',
        object: `e${at + 1}`,
        confidence: Object.is(confidence, -0) ? 0 : confidence,
        ...(date === undefined ? {} : { date }),
      })),
    }),
  );
