import fc from 'fast-check';
import { extractDocument } from '../../../ingest/pipeline.js';
import type { DocumentGraph } from '../../../schema/records.js';
import { CodePointIndex } from '../../../schema/span.js';
import { comparePlans } from '../../../src/compare/compare-plans.js';
import { toComparisonJson } from '../../../src/compare/comparison-json.js';
import type { PlanComparison } from '../../../src/compare/plan-comparison.js';

const plan = (source: string, text: string): DocumentGraph => extractDocument({ source, bytes: Buffer.from(text) });

const BEFORE = `# 江城市数字经济行动方案（2021年）

一、加强数字基础设施

1.建设通信网络。推进第五代移动通信网络在园区和医院深度覆盖，到2022年底建成基站3000个。（市通信管理局牵头，市财政局配合）

2.布局算力中心。统筹规划绿色数据中心，引导边缘计算节点合理布局，建立算力调度平台。（市大数据局牵头）

二、推动企业数字化转型

3.改造传统工厂。支持纺织、陶瓷企业开展设备联网改造，培育智能工厂50家。（市工业和信息化局牵头）

4.开展人才培训。组织数字技能工程师培训班，开设夜校课程；举办创业大赛，奖励优秀创业团队。（市人力资源社会保障局牵头）

5.清理地方标准。废止与国家规定不一致的地方标准，公布继续有效的标准目录。（市市场监管局牵头）

6.扩大数据开放。编制公共数据开放清单，开放气象、交通数据集。（市大数据局牵头）

7.保护数据安全。建立数据安全分级保护制度，开展应急演练。（市委网信办牵头）
`;

const AFTER = `# 江城市数字经济行动方案（2022年）

一、夯实数字基础设施

1.建设通信网络。推进第五代移动通信网络在园区和医院深度覆盖，到2023年底建成基站5000个。（市财政局牵头，市通信管理局配合）

2.清理地方标准。废止与国家规定不一致的地方标准，公布继续有效的标准目录。（市市场监管局牵头）

3.统筹算力资源。围绕绿色数据中心和边缘计算节点，升级算力调度平台，面向高校提供普惠算力。（市大数据局牵头）

二、推动企业数字化转型

4.改造传统工厂。支持纺织、陶瓷企业开展设备联网改造，培育智能工厂50家。（市工业和信息化局牵头，市商务局配合）

5.培训技能人才。组织数字技能工程师培训班，开设夜校课程。（市人力资源社会保障局牵头）

6.办好创业大赛。举办创业大赛，奖励优秀创业团队。（市科技局牵头）

7.管好公共数据。编制公共数据开放清单，开放气象、交通数据集；建立数据安全分级保护制度，开展应急演练。（市大数据局牵头）

8.发展低空物流。开通无人机配送航线，建设起降场地。（市交通运输局牵头）
`;

const [before, after] = [plan('before.md', BEFORE), plan('after.md', AFTER)];
const comparison = comparePlans(before, after);

test('tasks are kept, reworded, moved, split, merged, dropped and added by what they ask for', () => {
  const lines = comparison.tasks.map(({ status, a, b }) => `${status} ${a?.number ?? ''} > ${b?.number ?? ''}`);
  expect(lines.sort()).toEqual(
    [
      'REWORDED 一 > 一',
      'KEPT 一1 > 一1',
      'REWORDED 一2 > 一3',
      'KEPT 二 > 二',
      'KEPT 二3 > 二4',
      'SPLIT 二4 > 二5',
      'SPLIT 二4 > 二6',
      'MOVED 二5 > 一2',
      'MERGED 二6 > 二7',
      'MERGED 二7 > 二7',
      'ADDED  > 二8',
    ].sort(),
  );
});

test('targets are the same by what they count, whatever their values', () => {
  expect(comparison.targets.map(({ status, a, b }) => [status, a?.value, b?.value])).toEqual([
    ['CHANGED', 3000, 5000],
    ['SAME', 50, 50],
  ]);
  expect(comparison.targets[0]).toMatchObject({ a: { unit: '个', year: 2022 }, b: { unit: '个', year: 2023 } });
});

test('responsible bodies are compared where one task became one task', () => {
  const lines = comparison.bodies.map(({ b, body, change }) => `${b.number} ${body} ${change}`);
  expect(lines).toEqual(['一1 市通信管理局 LEAD_TO_SUPPORT', '一1 市财政局 SUPPORT_TO_LEAD', '二4 市商务局 ADDED']);
  for (const { passages, change } of comparison.bodies) expect(passages.a === null).toBe(change === 'ADDED');
});

test('things that only one plan names, each where it is named first', () => {
  const lines = comparison.entities.map(({ status, name }) => `${status} ${name}`);
  expect(lines).toEqual(expect.arrayContaining(['ADDED 市商务局', 'ADDED 市科技局', 'DROPPED 市委网信办']));
  expect(lines).not.toContain('ADDED 市大数据局');
});

test('counts count the lines', () => {
  expect(comparison.counts.tasks).toEqual({ KEPT: 3, REWORDED: 2, MOVED: 1, SPLIT: 2, MERGED: 2, DROPPED: 0, ADDED: 1 });
  expect(comparison.counts.targets).toEqual({ SAME: 1, CHANGED: 1, DROPPED: 0, ADDED: 0 });
  expect(comparison.counts.bodies).toEqual({ ADDED: 1, DROPPED: 0, LEAD_TO_SUPPORT: 1, SUPPORT_TO_LEAD: 1 });
});

test('the flat JSON names tasks by their numbers and things by their kinds', () => {
  const json = JSON.parse(JSON.stringify(toComparisonJson(comparison))) as Record<string, unknown[]>;
  expect(json['tasks']).toContainEqual(expect.objectContaining({ status: 'moved', a: '二5', b: '一2' }));
  expect(json['targets']![0]).toMatchObject({ status: 'changed', a: { value: 3000, unit: '个', year: 2022 }, b: { value: 5000 } });
  expect(json['responsible']).toContainEqual(expect.objectContaining({ b: '一1', body: '市财政局', change: 'SUPPORT→LEAD' }));
  expect(json['institutions']).toContainEqual(expect.objectContaining({ status: 'added', name: '市商务局' }));
});

describe('laws', () => {
  const passagesOf = ({ tasks, targets, bodies, entities }: PlanComparison) =>
    [
      ...tasks.flatMap(({ a, b }) => [a?.passage, b?.passage]),
      ...targets.flatMap(({ a, b }) => [a?.passage, b?.passage]),
      ...bodies.flatMap(({ passages }) => [passages.a, passages.b]),
      ...entities.map(({ passage }) => passage),
    ].filter((passage) => passage !== undefined && passage !== null);

  test('every quote is the text at its place', () => {
    const texts = new Map([before, after].map(({ document, text }) => [document.id, new CodePointIndex(text)]));
    const passages = passagesOf(comparison);
    expect(passages.length).toBeGreaterThan(20);
    for (const passage of passages) expect(texts.get(passage.document)!.slice(passage)).toBe(passage.quote);
  });

  test('every task and target of both plans stands in a line; a confidence is a share', () => {
    const ids = (side: 'a' | 'b') => new Set([...comparison.tasks, ...comparison.targets].flatMap((line) => line[side]?.id ?? []));
    const wanted = ({ entities }: DocumentGraph) => entities.filter(({ type }) => ['Task', 'Target'].includes(type)).map(({ id }) => id);
    expect([...ids('a')].sort()).toEqual(wanted(before).sort());
    expect([...ids('b')].sort()).toEqual(wanted(after).sort());
    for (const { confidence } of [...comparison.tasks, ...comparison.targets, ...comparison.bodies]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test('a plan compared with itself is kept as a whole', () => {
    const { counts, tasks } = comparePlans(before, before);
    expect(counts.tasks).toEqual({ KEPT: 9, REWORDED: 0, MOVED: 0, SPLIT: 0, MERGED: 0, DROPPED: 0, ADDED: 0 });
    for (const { a, b } of tasks) expect(a!.id).toBe(b!.id);
    expect(counts.targets).toEqual({ SAME: 2, CHANGED: 0, DROPPED: 0, ADDED: 0 });
    expect([counts.bodies, counts.entities].flatMap((part) => Object.values(part))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('tasks in the same words keep their places', () => {
    const items = Array.from({ length: 12 }, (_, at) => `${at + 1}.完善配套政策。落实各项支持措施。`);
    const repeated = plan('repeated.md', `# 江城市行动方案\n\n一、主要任务\n\n${items.join('\n\n')}\n`);
    const { tasks } = comparePlans(repeated, repeated);
    expect(tasks.map(({ status, a, b }) => [status, a?.number === b?.number])).toEqual(items.map(() => ['KEPT', true]));
  });

  test('what is dropped from a to b is added from b to a', () => {
    const back = comparePlans(after, before);
    expect(back.counts.tasks).toMatchObject({ DROPPED: 1, ADDED: 0, KEPT: 3, MOVED: 1 });
    expect(back.entities.filter(({ status }) => status === 'DROPPED').map(({ name }) => name)).toEqual(
      comparison.entities.filter(({ status }) => status === 'ADDED').map(({ name }) => name),
    );
  });

  test('the order of the records does not matter', () => {
    const shuffled = (graph: DocumentGraph) =>
      fc.record({
        entities: fc.shuffledSubarray(graph.entities, { minLength: graph.entities.length }),
        mentions: fc.shuffledSubarray(graph.mentions, { minLength: graph.mentions.length }),
        relations: fc.shuffledSubarray(graph.relations, { minLength: graph.relations.length }),
        assertions: fc.shuffledSubarray(graph.assertions, { minLength: graph.assertions.length }),
      });
    fc.assert(
      fc.property(shuffled(before), shuffled(after), (a, b) => {
        expect(comparePlans({ ...before, ...a }, { ...after, ...b })).toEqual(comparison);
      }),
      { numRuns: 20 },
    );
  });

  test('a document without tasks is compared, too', () => {
    const empty = plan('empty.md', '# 通知\n\n无。\n');
    expect(comparePlans(empty, after).counts.tasks).toMatchObject({ KEPT: 0, ADDED: 10 });
    expect(comparePlans(empty, empty).tasks).toEqual([]);
  });
});
