import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPlangraphError } from '../../../schema/errors.js';
import type { Constraint } from '../../../src/graph/constraint.js';
import { GraphEngine } from '../../../src/graph/engine/graph-engine.js';
import type { GraphLimits } from '../../../src/config.js';
import { openStore } from '../../../src/store/open-store.js';
import type { EdgeReader } from '../../../src/graph/load-graph.js';
import type { Edge } from '../../../src/store/port/graph-store.js';
import { cityId, cityPlan, countyPlan } from '../../fixtures/city-plan.js';

const LIMITS: GraphLimits = {
  graphDeadline: 60,
  maxGraphSteps: 8,
  maxGraphEntities: 1000,
  maxGraphRelations: 1000,
  maxLoadedRelations: 10_000_000,
};
const ANY = { direction: 'BOTH' } as const;

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function engineOf(options: ConstructorParameters<typeof GraphEngine>[0]): GraphEngine {
  const engine = new GraphEngine(options);
  closers.push(() => engine.close());
  return engine;
}

/** A store's worth of relations that make a grid: between its corners lie very many shortest paths. */
function grid(side: number): EdgeReader & { loads: number } {
  const name = (x: number, y: number): string => `ent_${String(y * side + x).padStart(8, '0')}`;
  const edge = (subject: string, object: string): Edge => ({
    ...{ id: `rel_${subject}_${object}`, type: 'PART_OF', subject, object },
    ...{ subjectType: 'Task', objectType: 'Task', modality: 'FACT', confidence: 1 },
  });
  return {
    loads: 0,
    dataVersion: () => Promise.resolve('1'),
    revision: () => Promise.resolve('1'),
    async *edges() {
      this.loads++;
      for (let y = 0; y < side; y++) {
        const row: Edge[] = [];
        for (let x = 0; x < side; x++) {
          if (x + 1 < side) row.push(edge(name(x, y), name(x + 1, y)));
          if (y + 1 < side) row.push(edge(name(x, y), name(x, y + 1)));
        }
        yield row;
      }
    },
  };
}

function abortAfter(milliseconds: number, reason: Error): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason), milliseconds);
  closers.push(() => clearTimeout(timer));
  return controller.signal;
}

test('a query over its deadline is ended with its thread, while another answers; the next gets a new thread', async () => {
  const reader = grid(100);
  const engine = engineOf({ reader, limits: { ...LIMITS, graphDeadline: 3 } });
  const corners = { from: 'ent_00000000', to: 'ent_00009999', maxLength: 400, constraint: ANY };
  const done: string[] = [];
  const endless = engine.run('shortestPaths', { ...corners, count: 1_000_000 }).catch((error: unknown) => {
    done.push('endless');
    return error;
  });
  const light = await engine.run('neighbours', { of: 'ent_00000000', depth: 1, constraint: ANY, maxEntities: 10 });
  expect(light.neighbours.map(({ id }) => id).sort()).toEqual(['ent_00000001', 'ent_00000100']);
  expect(done).toEqual([]);
  expect(isPlangraphError(await endless, 'DEADLINE_EXCEEDED')).toBe(true);
  const [path] = await engine.run('shortestPaths', { ...corners, to: 'ent_00000203', count: 1 });
  expect(path!.steps.length).toBe(5);
  expect(reader.loads).toBe(1);
});

test('a query for somebody who waits no longer is ended, whatever the limit', async () => {
  const engine = engineOf({ reader: grid(60), limits: { ...LIMITS, graphDeadline: 60 } });
  const begun = performance.now();
  const endless = { from: 'ent_00000000', to: 'ent_00003599', maxLength: 300, constraint: ANY, count: 1_000_000 };
  const given = new Error('the caller has gone');
  const signal = abortAfter(500, given);
  await expect(engine.withSignal(signal).run('shortestPaths', endless)).rejects.toBe(given);
  expect(performance.now() - begun).toBeLessThan(20_000);
});

test('an analysis ends with the last that waits for it, and goes on for the others', async () => {
  const engine = engineOf({ reader: grid(90), limits: LIMITS });
  const [first, second] = [new Error('the first has gone'), new Error('the second has gone')];
  const hasty = engine.withSignal(abortAfter(100, first)).analyse('communities');
  await expect(hasty).rejects.toBe(first);
  const patient = engine.analyse('communities');
  await expect(engine.withSignal(abortAfter(100, second)).analyse('communities')).rejects.toBe(second);
  const { answer, graph } = await patient;
  expect(answer.of.length).toBe(graph.entities.count);
  expect((await engine.withSignal(abortAfter(100, first)).analyse('communities')).answer).toBe(answer);
});

test('one that waits behind another is refused in time too, and its place is free', async () => {
  const engine = engineOf({ reader: grid(60), limits: { ...LIMITS, graphDeadline: 2 } });
  const corners = { from: 'ent_00000000', to: 'ent_00003599', maxLength: 300, constraint: ANY };
  const both = await Promise.allSettled([
    engine.run('shortestPaths', { ...corners, count: 1_000_000 }),
    engine.run('shortestPaths', { ...corners, count: 1_000_001 }),
  ]);
  expect(both.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'answered'))).toEqual([
    'DEADLINE_EXCEEDED',
    'DEADLINE_EXCEEDED',
  ]);
});

test('an error in the thread comes back as it was, and the thread lives on', async () => {
  const engine = engineOf({ reader: grid(3), limits: LIMITS });
  const broken = { from: 'ent_00000000', to: 'ent_00000001', count: 1, maxLength: 3, constraint: null as unknown as Constraint };
  await expect(engine.run('shortestPaths', broken)).rejects.toThrow(/null/);
  const paths = await engine.run('shortestPaths', { from: 'ent_00000000', to: 'ent_00000008', count: 2, maxLength: 8, constraint: ANY });
  expect(paths.map(({ steps }) => steps.length)).toEqual([4, 4]);
});

test('more relations than may be kept in memory are refused, with what to do', async () => {
  const engine = engineOf({ reader: grid(10), limits: { ...LIMITS, maxLoadedRelations: 179 } });
  const request = { of: 'ent_00000000', depth: 1, constraint: ANY, maxEntities: 10 };
  await expect(engine.run('neighbours', request)).rejects.toMatchObject({ code: 'GRAPH_TOO_LARGE' });
  const enough = engineOf({ reader: grid(10), limits: { ...LIMITS, maxLoadedRelations: 180 } });
  expect((await enough.run('neighbours', request)).neighbours.length).toBe(2);
});

test.each([
  ['read here', false],
  ['read in a thread that opens the file itself', true],
])('follows the data of a file, %s', async (_, elsewhere) => {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-graph-'));
  closers.push(() => rmSync(folder, { recursive: true, force: true }));
  const url = `sqlite:${join(folder, 'store.db')}`;
  const store = await openStore(url);
  closers.push(() => store.close());
  await store.writer.replaceDocument(countyPlan());
  const engine = engineOf({ reader: store.reader, limits: LIMITS, ...(elsewhere ? { reopen: { url } } : {}) });
  const around = async (): Promise<string[]> =>
    (await engine.run('neighbours', { of: cityId('city'), depth: 1, constraint: ANY, maxEntities: 100 })).neighbours.map(({ id }) => id);
  const ofStore = async (): Promise<string[]> => {
    const [page] = await store.reader.relationsOf({ entities: [cityId('city')], direction: 'BOTH', page: { first: 100 } });
    return [...new Set(page!.items.map(({ item }) => (item.subject === cityId('city') ? item.object : item.subject)))].sort();
  };
  const before = await around();
  expect([...before].sort()).toEqual(await ofStore());
  await store.writer.replaceDocument(cityPlan());
  const after = await around();
  expect([...after].sort()).toEqual(await ofStore());
  expect(after.length).toBeGreaterThan(before.length);
});

test('a closed engine keeps nobody waiting', async () => {
  const engine = engineOf({ reader: grid(100), limits: LIMITS });
  const waiting = engine.run('shortestPaths', {
    from: 'ent_00000000',
    to: 'ent_00009999',
    count: 1_000_000,
    maxLength: 400,
    constraint: ANY,
  });
  const outcome = expect(waiting).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await engine.run('neighbours', { of: 'ent_00000000', depth: 1, constraint: ANY, maxEntities: 10 });
  await new Promise(setImmediate);
  await engine.close();
  await outcome;
});
