import { outlineOf, structured } from './outline-of.js';

test('chapters, sections, items and their parts nest by their notation', () => {
  const text = '一、建设风场\n（一）选址\n1.测风。每年测一次。\n（1）设塔\n①立塔\n2．评估。写出报告。\n（二）施工\n二、运维\n';
  expect(outlineOf(text)).toEqual([
    '*一 建设风场',
    '*一（一） 选址',
    '*一（一）1 测风',
    '*一（一）1（1） 设塔',
    '*一（一）1（1）① 立塔',
    '*一（一）2 评估',
    '*一（二） 施工',
    '*二 运维',
  ]);
  const { sections } = structured(text);
  expect(sections.map(({ kind }) => kind)).toEqual([
    'DOCUMENT',
    'CHAPTER',
    'SECTION',
    'ITEM',
    'SUBITEM',
    'SUBITEM',
    'ITEM',
    'SECTION',
    'CHAPTER',
  ]);
  expect(sections[4]!.path).toEqual(['建设风场', '选址', '测风', '设塔']);
});

test.each([
  ['half-width brackets', '一、建风场\n(一)选址\n(二)施工\n', ['*一 建风场', '*一（一） 选址', '*一（二） 施工']],
  ['full-width digits', '一、建风场\n１．选址\n２．施工\n', ['*一 建风场', '*一1 选址', '*一2 施工']],
  ['、 behind digits', '一、建风场\n1、选址\n2、施工\n', ['*一 建风场', '*一1 选址', '*一2 施工']],
  ['a bracket behind digits', '一、建风场\n1）选址\n2）施工\n', ['*一 建风场', '*一（1） 选址', '*一（2） 施工']],
  ['decimals', '1. 建风场\n1.1 选址\n1.2 施工\n2. 运维\n2.1 巡检\n', ['*1 建风场', '*1.1 选址', '*1.2 施工', '*2 运维', '*2.1 巡检']],
  ['Markdown marks', '## 一、建风场\n### （一）选址\n## 二、运维\n', ['*一 建风场', '*一（一） 选址', '*二 运维']],
  ['bold', '**一、建风场**\n**（一）选址。**先测风。\n**（二）施工**。再施工。\n', ['*一 建风场', '*一（一） 选址', '*一（二） 施工']],
  [
    'chapters and sections by ordinals',
    '第一章 建风场\n第一节 选址\n第二节 施工\n第二章　运维\n',
    ['*第一章 建风场', '*第一章第一节 选址', '*第一章第二节 施工', '*第二章 运维'],
  ],
  ['CRLF and indents', '　　一、建风场\r\n\r\n　　（一）选址\r\n', ['*一 建风场', '*一（一） 选址']],
])('%s', (_, text, outline) => {
  expect(outlineOf(text)).toEqual(outline);
});

test('unnumbered Markdown headings and bold lines nest by level and are no tasks', () => {
  const text = '# 风能规划\n\n## 背景\n风大。\n## 措施\n### 选址\n先测风。\n**施工**\n再施工。\n## 附注\n';
  const { sections } = structured(text);
  expect(sections.map(({ kind, title, isTask }) => [kind, title, isTask])).toEqual([
    ['DOCUMENT', '风能规划', false],
    ['FRONT', '', false],
    ['CHAPTER', '背景', false],
    ['CHAPTER', '措施', false],
    ['SECTION', '选址', false],
    ['ITEM', '施工', false],
    ['CHAPTER', '附注', false],
  ]);
});

test('items that number on through the document keep the printed number', () => {
  expect(
    outlineOf('一、主要任务\n（一）建设\n1.选址。测风。\n2.施工。快建。\n（二）运维\n3.巡检。勤看。\n三、保障措施\n4.组织。有人管。\n'),
  ).toEqual([
    '一 主要任务',
    '*一（一） 建设',
    '*一（一）1 选址',
    '*一（一）2 施工',
    '*一（二） 运维',
    '*一（二）3 巡检',
    '三 保障措施',
    '*三4 组织',
  ]);
});

test('headings that follow each other within one line are found by their sequence', () => {
  const text = '一、建风场\n（一）选址。先测风。（能源局负责）（二）施工。再施工。（三）验收。\n';
  expect(outlineOf(text)).toEqual(['*一 建风场', '*一（一） 选址', '*一（二） 施工', '*一（三） 验收']);
});

test.each([
  '一是选址，二是施工。',
  '1.5兆瓦的风机多。',
  '2031年建成。',
  '3.补上的条目没有前两条。',
  '（见附图）先测风。',
  '——坚持安全。',
  '第一，先测风。',
])('%s is no heading', (line) => {
  expect(outlineOf(`一、建风场\n${line}\n`)).toEqual(['*一 建风场']);
});

test('a number that is missing or printed twice does not lose what follows', () => {
  expect(outlineOf('一、甲场\n二、乙场\n四、丁场\n四、戊场\n五、己场\n')).toEqual([
    '*一 甲场',
    '*二 乙场',
    '*四 丁场',
    '*四〔2〕 戊场',
    '*五 己场',
  ]);
});

test('titles end where the heading’s own words end', () => {
  const long =
    '支持沿海各县在风况良好的海域依法依规建设海上风电场并同步配套建设送出工程和运维码头，鼓励企业联合开发大容量机组，带动当地产业链发展';
  const { sections, text } = structured(`一、建场：\n（一）选址：先测风，再定点。\n（二）${long}。\n1.施工；\n2.《风电规程》执行情况。\n`);
  expect(sections.slice(1).map(({ title }) => title)).toEqual([
    '建场',
    '选址',
    long.slice(0, long.lastIndexOf('，')),
    '施工',
    '《风电规程》执行情况',
  ]);
  for (const { title, titleSpan } of sections) if (titleSpan) expect(text.slice(titleSpan.start, titleSpan.end)).toBe(title);
});

test('a text without any heading says so', () => {
  const { sections, issues } = structured('风能丰富，潜力很大。\n发展风能。');
  expect(sections).toHaveLength(1);
  expect(issues.filter(({ stage }) => stage === '2-structure').map(({ code }) => code)).toEqual(['NO_STRUCTURE']);
});

test.each([
  ['a small dot', '1﹒测风', '2﹒选址'],
  ['a middle dot', '1·测风', '2·选址'],
  ['a wrong comma', '1丶测风', '2丶选址'],
  ['a colon', '1：测风', '2：选址'],
  ['one sign for number and point', '⒈测风', '⒉选址'],
])('items are numbered with %s', (_, first, second) => {
  expect(outlineOf(`一、建设风场\n${first}\n${second}\n`)).toEqual(['*一 建设风场', '*一1 测风', '*一2 选址']);
});

test('signs that stand for a numeral in brackets are read as such', () => {
  expect(outlineOf('一、建设风场\n㈠测风\n⑴立塔\n㈡选址\n')).toEqual([
    '*一 建设风场',
    '*一（一） 测风',
    '*一（一）（1） 立塔',
    '*一（二） 选址',
  ]);
});

test('a heading alone on its line has its colon in the title', () => {
  expect(outlineOf('一、保障措施：落实各类要素\n加大投入。\n二、有关要求\n抓好落实。\n')).toEqual([
    '*一 保障措施：落实各类要素',
    '二 有关要求',
  ]);
});

test('numbered lines that count on from nothing are told, and the first of them is named', () => {
  const issues = (text: string) => structured(text).issues.filter(({ code }) => code === 'UNPLACED_HEADING');
  expect(issues('一、建风场\n1.选址。\n7.测风。\n8.并网。\n')).toMatchObject([{ message: expect.stringContaining('7.测风') }]);
  expect(issues('一、建风场\n1.选址。\n2.测风。\n二、修电网\n')).toEqual([]);
});
