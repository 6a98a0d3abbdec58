import { extractDocument } from '../../../ingest/pipeline.js';
import { formatRuleCounts, RuleCounts } from '../../../src/quality/rule-counts.js';

const plan = (source: string): Parameters<typeof extractDocument>[0] => ({
  source,
  bytes: Buffer.from('青岛市风能规划\n\n一、重点任务\n\n（一）建设风场。市能源局成立青岛潮汐大学。\n'),
});

test('each rule is counted by the type of what it gave, over all plans, for each 1,000 characters', () => {
  const counts = new RuleCounts();
  const graphs = ['a.txt', 'b.txt'].map((source) => extractDocument(plan(source)));
  for (const graph of graphs) counts.add(graph);
  const all = counts.all();
  const characters = graphs.reduce((sum, { document }) => sum + document.length, 0);
  expect(all).toContainEqual({
    record: 'relation',
    rule: 'verb:establish',
    type: 'ESTABLISHES',
    count: 2,
    density: Math.round((2 / characters) * 1_000_000) / 1000,
  });
  const names = all.filter(({ record }) => record === 'name');
  expect(names.reduce((sum, { count }) => sum + count, 0)).toBe(graphs.reduce((sum, { mentions }) => sum + mentions.length, 0));
  expect(all.map(({ record }) => record).join(' ')).toMatch(/^(?:name )+(?:relation ?)+$/);
  const lines = formatRuleCounts(all).split('\n');
  expect(lines).toHaveLength(all.length + 1);
  expect(lines.find((line) => line.includes('verb:establish'))).toMatch(/^relation +verb:establish +ESTABLISHES +2 +\d+\.\d{3}$/);
});

test('places of each rule are kept for reading, as many as are asked for and the same every time', () => {
  const samplesOf = (): readonly (readonly string[])[] => {
    const counts = new RuleCounts(2);
    for (const source of ['a.txt', 'b.txt', 'c.txt']) counts.add(extractDocument(plan(source)));
    return counts.all().map(({ samples }) => samples!);
  };
  const samples = samplesOf();
  expect(samples.flat()).toContain('一、重点任务 （一）建设风场。[市能源局]成立青岛潮汐大学。');
  expect(Math.max(...samples.map(({ length }) => length))).toBe(2);
  expect(samplesOf()).toEqual(samples);
});
