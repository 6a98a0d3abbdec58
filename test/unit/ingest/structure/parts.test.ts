import { outlineOf, structured } from './outline-of.js';

test('a box belongs to the part around it; its list goes on inside it, the outer list behind it', () => {
  const text =
    '一、主要任务\n（一）建设\n1.选址。\n先测风。\n专栏1 重点工程\n1.甲工程。建甲。\n2.乙工程。建乙。\n2.施工。\n快建。\n专栏2：示范\n建示范。\n（二）运维\n';
  expect(outlineOf(text)).toEqual([
    '一 主要任务',
    '*一（一） 建设',
    '*一（一）1 选址',
    '一（一）1专栏1 重点工程',
    '一（一）1专栏1.1 甲工程',
    '一（一）1专栏1.2 乙工程',
    '*一（一）2 施工',
    '一（一）2专栏2 示范',
    '*一（二） 运维',
  ]);
});

test('where both lists could go on, the shape of the heading decides', () => {
  const text =
    '一、主要任务\n1.选址\n先测风。\n专栏1 工程\n1.甲工程。建甲。\n2.乙工程。建乙。\n2.施工\n快建。\n专栏2 工程\n1.丙工程。建丙。\n2.丁工程。建丁。\n3.验收\n';
  expect(outlineOf(text).slice(-1)).toEqual(['*一3 验收']);
});

test('an annex restarts the numbering under its own name', () => {
  const text =
    '关于风能的意见\n\n一、建风场\n二、管风场\n\n能源部\n2031年2月3日\n\n附件1\n\n风场名单\n\n一、北场\n（一）甲机\n\n附件2\n设备目录\n一、风机\n';
  expect(outlineOf(text)).toEqual([
    '*一 建风场',
    '*二 管风场',
    '附件1 风场名单',
    '附件1一 北场',
    '附件1一（一） 甲机',
    '附件2 设备目录',
    '附件2一 风机',
  ]);
});

test('the only numbered text keeps its numbers though it is an annex', () => {
  expect(
    outlineOf('关于印发《风能规划》的通知\n\n各单位：\n现印发。\n\n能源部\n2031年2月3日\n\n附件\n\n风能规划\n\n一、建风场\n'),
  ).toContain('*一 建风场');
});

test.each([['附件：风场名单'], ['附件：1.风场名单\n2.设备目录'], ['附件：\n1.风场名单\n2.设备目录'], ['附件1：风场名单\n附件2：设备目录']])(
  'a list of annexes above the signature opens none: %j',
  (list) => {
    const text = `关于风能的意见\n\n一、建风场\n1.选址。快选。\n\n${list}\n\n能源部\n2031年2月3日\n`;
    expect(outlineOf(text)).toEqual(['*一 建风场', '*一1 选址']);
  },
);

test('an annex may have its title in the line of its mark', () => {
  expect(outlineOf('关于风能的意见\n\n一、建风场\n\n附件1：风场名单\n一、北场\n')).toEqual([
    '*一 建风场',
    '附件1 风场名单',
    '附件1一 北场',
  ]);
  expect(outlineOf('# 关于风能的意见\n\n一、建风场\n\n# 附件1 风场名单\n\n以下各场均已完成选址和测风工作。\n')).toEqual([
    '*一 建风场',
    '附件1 风场名单',
  ]);
});

test('a second text in the same file begins its paths with its title', () => {
  const text = '风能规划\n\n一、建风场\n二、管风场\n三、用风电\n\n光能规划\n\n光照充足，潜力很大。\n\n一、建光场\n（一）选址\n二、管光场\n';
  expect(outlineOf(text)).toEqual([
    '*一 建风场',
    '*二 管风场',
    '*三 用风电',
    '光能规划 光能规划',
    '*光能规划一 建光场',
    '*光能规划一（一） 选址',
    '*光能规划二 管光场',
  ]);
});

test('一、 that begins anew under each ordinal chapter is no second text', () => {
  expect(outlineOf('第一章 建场\n一、选址\n二、施工\n第二章 管场\n\n巡检办法\n\n一、巡检\n')).toEqual([
    '*第一章 建场',
    '*第一章一 选址',
    '*第一章二 施工',
    '*第二章 管场',
    '*第二章一 巡检',
  ]);
});

test.each([
  ['Markdown', '| 指标 | 值 |\n| --- | --- |\n| 风场 | 3个 |\n'],
  ['tabs', '指标\t单位\t值\n风场\t个\t3\n'],
])('a table (%s) is a part of its own, and the text behind it goes on', (_, table) => {
  const text = `一、目标任务\n（一）建风场\n见下表。\n\n${table}\n建成后验收。\n`;
  const { sections, sentences, view } = structured(text);
  expect(sections.map(({ kind }) => kind)).toEqual(['DOCUMENT', 'CHAPTER', 'SECTION', 'TABLE']);
  expect(sections[sentences.at(-1)!.section]!.kind).toBe('SECTION');
  expect(view.plain.slice(sections[3]!.span.start, sections[3]!.span.end)).toContain('风场');
});

test('title, number, addressees and date stand before the chapters; the signature behind them', () => {
  const text =
    '能源部关于风能的意见\n\n能发〔2031〕1号\n\n各省：\n\n为发展风能，提出如下意见：\n\n一、建风场\n快建。\n\n能源部\n2031年2月3日\n\n（此件公开）\n';
  const { sections, sentences } = structured(text);
  const where = Object.fromEntries(sentences.map(({ start, end, section }) => [text.slice(start, end), sections[section]!.kind]));
  expect(where).toMatchObject({
    '各省：': 'FRONT',
    '为发展风能，提出如下意见：': 'DOCUMENT',
    '快建。': 'CHAPTER',
    能源部: 'DOCUMENT',
    '2031年2月3日': 'DOCUMENT',
  });
});

test('an annex that explains, lists or is filled in holds no tasks; one that sets tasks does', () => {
  const plan = (title: string): string[] => outlineOf(`关于风能的意见\n\n一、建风场\n\n附件\n${title}\n\n1.建设北场\n2.建设南场\n`);
  for (const title of ['名词解释', '风场名单', '风场建设申请表'])
    expect(plan(title).filter((line) => line.startsWith('*'))).toEqual(['*一 建风场']);
  expect(plan('重点任务清单').filter((line) => line.startsWith('*'))).toHaveLength(3);
});
