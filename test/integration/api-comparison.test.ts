import { extractDocument } from '../../ingest/pipeline.js';
import { comparePlans } from '../../src/compare/compare-plans.js';
import { sampleGraphs } from '../fixtures/sample-graphs.js';
import { ApiHarness } from './api-harness.js';

const long = (source: string, verb: string) => {
  const items = Array.from({ length: 400 }, (_, at) => `${at + 1}.${verb}第${at}号园区的道路。${`${verb}供水管网第${at}段。`.repeat(15)}`);
  return extractDocument({ source, bytes: Buffer.from(`江城市园区建设行动方案\n\n一、主要任务\n\n${items.join('\n\n')}\n`) });
};

const [a, b] = sampleGraphs() as [ReturnType<typeof long>, ReturnType<typeof long>];
const [longA, longB] = [long('long-a.md', '修建'), long('long-b.md', '改造')];

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start({}, [a, b, longA, longB]);
});
afterAll(() => api.stop());

const COMPARE = `query Compare($a: ID!, $b: ID!) {
  comparePlans(a: $a, b: $b) {
    a { id source title issuers date tasks targets }
    b { id source title issuers date tasks targets }
    tasks {
      status confidence
      a { ...task } b { ...task } nearest { ...task }
    }
    targets { status confidence a { ...target } b { ...target } }
    bodies { change entity body confidence a { ...task } b { ...task } passages { a { ...passage } b { ...passage } } }
    entities { status id type name passage { ...passage } }
  }
}
fragment passage on ComparedPassage { document start end quote }
fragment task on ComparedTask { id number title passage { ...passage } }
fragment target on ComparedTarget { id value valueMax unit comparator year subject passage { ...passage } }`;

test('gives what the plans themselves compare to, from a to b and back', async () => {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    const { comparePlans: answer } = await api.data(COMPARE, { a: x.document.id, b: y.document.id });
    const { counts, ...expected } = comparePlans(x, y);
    expect(counts.tasks.DROPPED + counts.tasks.ADDED).toBeGreaterThan(0);
    expect(answer).toEqual(JSON.parse(JSON.stringify(expected)));
  }
});

test('counts every line; lists may be of some statuses only', async () => {
  const query = `query Counts($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) {
    counts { tasks { status count } targets { status count } bodies { status count } entities { status count } }
    tasks(statuses: [ADDED]) { status } targets(statuses: []) { status } entities(statuses: [DROPPED]) { status }
    bodies(changes: [LEAD_TO_SUPPORT]) { change }
  } }`;
  const { comparePlans: answer } = await api.data(query, { a: a.document.id, b: b.document.id });
  const { counts } = comparePlans(a, b);
  expect(answer.counts.tasks).toEqual(Object.entries(counts.tasks).map(([status, count]) => ({ status, count })));
  expect(answer.counts.entities).toEqual(Object.entries(counts.entities).map(([status, count]) => ({ status, count })));
  expect(answer.tasks).toEqual(Array.from({ length: counts.tasks.ADDED }, () => ({ status: 'ADDED' })));
  expect(answer.entities).toHaveLength(counts.entities.DROPPED);
  expect([answer.targets, answer.bodies]).toEqual([[], []]);
});

test('a plan that is not there is null; a plan may be compared with itself', async () => {
  const query = 'query Kept($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) { counts { tasks { status count } } } }';
  expect(await api.data(query, { a: a.document.id, b: 'doc_nothing' })).toEqual({ comparePlans: null });
  const { comparePlans: itself } = await api.data(query, { a: a.document.id, b: a.document.id });
  expect(itself.counts.tasks.filter(({ count }: { count: number }) => count > 0)).toMatchObject([{ status: 'KEPT' }]);
});

test('long plans are compared in a thread, with the same answer', async () => {
  expect(longA.text.length + longB.text.length).toBeGreaterThan(100_000);
  const query = 'query Long($a: ID!, $b: ID!) { comparePlans(a: $a, b: $b) { tasks { status confidence a { id } b { id } } } }';
  const { comparePlans: answer } = await api.data(query, { a: longA.document.id, b: longB.document.id });
  const expected = comparePlans(longA, longB).tasks.map(({ status, confidence, a: x, b: y }) => ({
    status,
    confidence,
    a: x && { id: x.id },
    b: y && { id: y.id },
  }));
  expect(answer.tasks).toEqual(expected);
});

test('texts that are too long for one answer are refused before they are read', async () => {
  await ApiHarness.with({ limits: { maxCost: 100 } }, async (small) => {
    await small.store.writer.replaceDocument(longA);
    const query = 'query Small($a: ID!) { comparePlans(a: $a, b: $a) { a { id } } }';
    const { errors } = await small.ask(query, { a: longA.document.id });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['COST_LIMIT_EXCEEDED']);
  });
});
