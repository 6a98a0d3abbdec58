import { titleClassifier } from '../../../../ingest/2-structure/classify-title.js';
import { structureLexicon } from '../../../../ingest/text/structure-lexicon.js';
import { outlineOf, structured } from './outline-of.js';

const classify = titleClassifier(structureLexicon());

test.each([
  '主要任务',
  '重点任务',
  '保障措施',
  '重点工作',
  '组织实施',
  '支撑保障',
  '任务和措施',
  '主要任务与重点工程',
  '2024年工作安排',
  '2024年重点工作安排',
  '2019年政府工作任务',
  '2024年工作目标和主要任务',
  '总体要求和重点工作',
])('chapter %s is a container', (title) => {
  expect(classify(title, true)).toBe('CONTAINER');
});

test.each([
  '总体要求',
  '指导思想',
  '基本原则',
  '发展基础',
  '发展目标',
  '发展现状和面临形势',
  '总体思路与目标',
  '深刻认识发展风能的重要意义',
  '附则',
  '2023年工作回顾',
  '过去五年工作回顾',
  '2023年主要工作回顾',
  '2024年总体要求',
])('chapter %s is background', (title) => {
  expect(classify(title, true)).toBe('BACKGROUND');
});

test.each([
  '2030年前碳达峰行动',
  '夯实风电发展基础',
  '加强组织领导',
  '优化发展环境',
  '推进产业升级',
  '健全工作机制',
  '明确各方责任',
  '风电×制氢',
])('chapter %s is an action', (title) => {
  expect(classify(title, true)).toBe('ACTION');
});

test('below a chapter a bare noun is a task unless it names a principle, a goal or a container', () => {
  expect(['组织领导', '试点示范', '政策环境'].map((title) => classify(title, false))).toEqual(['ACTION', 'ACTION', 'ACTION']);
  expect(['指导思想', '基本原则', '主要目标'].map((title) => classify(title, false))).toEqual(['BACKGROUND', 'BACKGROUND', 'BACKGROUND']);
  expect(classify('重点任务', false)).toBe('CONTAINER');
});

test('what stands below background is no task either, what stands below a container is one', () => {
  expect(
    outlineOf(
      '一、总体要求\n（一）指导思想。发展风能。\n（二）试点范围。全市。\n二、重点任务\n（三）建风场。快建。\n三、推进制氢\n（四）建电解槽。快建。\n',
    ),
  ).toEqual([
    '一 总体要求',
    '一（一） 指导思想',
    '一（二） 试点范围',
    '二 重点任务',
    '*二（三） 建风场',
    '*三 推进制氢',
    '*三（四） 建电解槽',
  ]);
});

test('chapters and articles of a regulation are structure, and so are the lists below them', () => {
  const text =
    '第一章 总则\n第一条　为了发展风能，制定本办法。\n第二条　有下列情形之一的，予以支持：\n（一）风大的；\n（二）海深的。\n第二章 管理\n第三条【巡检】每年一次。\n第三条之一　随时抽查。\n';
  expect(outlineOf(text)).toEqual([
    '第一章 总则',
    '第一章第一条',
    '第一章第二条',
    '第一章第二条（一） 风大的',
    '第一章第二条（二） 海深的',
    '第二章 管理',
    '第二章第三条 巡检',
    '第二章第三条之一',
  ]);
  expect(structured(text).issues.map(({ code }) => code)).toContain('NO_TASKS');
});

test('a list of conditions is none of tasks; one that a colon merely introduces is', () => {
  expect(
    outlineOf('一、支持风场\n申请者应当符合下列条件：\n（一）有资金；\n（二）有技术。\n二、建设风场\n重点推进：\n（一）选址\n（二）施工\n'),
  ).toEqual(['*一 支持风场', '一（一） 有资金', '一（二） 有技术', '*二 建设风场', '*二（一） 选址', '*二（二） 施工']);
});

test('clauses on the text itself are none', () => {
  expect(outlineOf('一、建风场\n二、本意见自发布之日起施行。\n')).toEqual(['*一 建风场', '二 本意见自发布之日起施行']);
});

test.each([
  ['更大力度推动风电发展取得新成效', false],
  ['以信用为支撑推进解决融资难问题', false],
  ['风电发展取得显著成效', true],
  ['面临的问题', true],
])('does a section named %s look back? %s', (title, looksBack) => {
  const { sections } = structured(`风能发展规划\n\n一、重点任务\n\n（一）${title}\n新增风场8座。\n`);
  expect(sections.find((section) => section.title === title)!.looksBack).toBe(looksBack);
});

test.each(['重点做好以下十个方面工作：', '我们将重点抓好以下七个方面的工作：', '着重在以下方面取得突破：'])(
  'what %s announces are tasks',
  (announcement) => {
    expect(outlineOf(`二、2031年工作安排\n${announcement}\n（一）建风场\n快建。\n（二）修电网\n快修。\n`)).toEqual([
      '二 2031年工作安排',
      '*二（一） 建风场',
      '*二（二） 修电网',
    ]);
  },
);
