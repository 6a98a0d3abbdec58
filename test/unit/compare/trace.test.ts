import { extractDocument } from '../../../ingest/pipeline.js';
import { loadGraph } from '../../../src/load/load-graph.js';
import { openStore } from '../../../src/store/open-store.js';
import type { GraphStore } from '../../../src/store/port/graph-store.js';
import { findTraced, trace } from '../../../src/compare/trace.js';

const plan = (year: number, stations: number, extra = '') =>
  extractDocument({
    source: `${year}.md`,
    bytes: Buffer.from(
      `---\ntitle: 江城市${year}年数字经济工作要点\nissuer: 江城市人民政府\ndate: ${year}-03-01\n---\n\n一、重点任务\n\n${extra}` +
        `（一）建设通信网络。推进第五代移动通信网络在园区和医院深度覆盖，到${year}年底建成基站${stations}个。\n\n` +
        '（二）开放公共数据。编制公共数据开放清单，开放气象、交通数据集。\n',
    ),
  });

const [first, second, third] = [plan(2021, 3000), plan(2022, 5000, '（零）清理标准。废止地方标准。\n\n'), plan(2023, 8000)];
const other = extractDocument({
  source: 'other.md',
  bytes: Buffer.from(
    '---\ntitle: 江城市2022年绿化工作要点\nissuer: 江城市人民政府\ndate: 2022-05-01\n---\n\n一、任务\n\n（一）建设通信网络。\n',
  ),
});

let store: GraphStore;
beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  for (const graph of [third, other, first, second]) await loadGraph(store, graph);
});
afterAll(() => store.close());

test('a target is followed through the plans before and after, by date', async () => {
  const ids = new Set(findTraced(second, '基站').map(({ id }) => id));
  expect(ids.size).toBe(1);
  const steps = await trace(store.reader, second, ids);
  expect(steps.map(({ plan: { source }, link, targets }) => [source, link, targets.map(({ value }) => value)])).toEqual([
    ['2021.md', 'SERIES', [3000]],
    ['2022.md', 'START', [5000]],
    ['2023.md', 'SERIES', [8000]],
  ]);
  expect(steps.map(({ from }) => from)).toEqual([second.document.id, null, second.document.id]);
});

test('a task is found by its number, and followed as far as it has partners', async () => {
  const [task] = findTraced(third, '一（一）');
  const steps = await trace(store.reader, third, new Set([task!.id]));
  expect(steps.map(({ plan: { source }, tasks }) => [source, tasks.map(({ title }) => title)])).toEqual([
    ['2021.md', ['建设通信网络']],
    ['2022.md', ['建设通信网络']],
    ['2023.md', ['建设通信网络']],
  ]);
});

test('what no other plan has stays where it is', async () => {
  const [task] = findTraced(other, '一（一）');
  expect(await trace(store.reader, other, new Set([task!.id]))).toMatchObject([{ link: 'START', plan: { source: 'other.md' } }]);
  expect(findTraced(first, '没有')).toEqual([]);
});
