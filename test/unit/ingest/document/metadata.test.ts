import { quoteOf, readText } from './read-text.js';

const names = (text: string) => readText(text, 'a.txt').metadata.issuers.map(({ value }) => value);
const titleOf = (text: string) => readText(text, 'a.txt').metadata.title?.value;

const NOTICE = `海州市人民政府关于印发
海州市风能发展规划的通知

海政发〔2031〕12号

各县、区人民政府：

现将《海州市风能发展规划》印发给你们，请认真执行。

海州市人民政府

2031年2月3日

（此件公开）

海州市风能发展规划

风能丰富，潜力很大。

一、总体要求
发展风能。
`;

test('a covering notice gives number, issuer and date; the policy is the text that it carries', () => {
  const doc = readText(NOTICE, 'a.txt');
  const { title, issuers, docNumber, date } = doc.metadata;
  expect(title!.value).toBe('海州市风能发展规划');
  expect(title!.span.start).toBe(doc.text.indexOf('海州市风能发展规划\n\n风能'));
  expect(issuers.map(({ value }) => value)).toEqual(['海州市人民政府']);
  expect(docNumber!.value).toBe('海政发〔2031〕12号');
  expect([date!.value, quoteOf(doc, date)]).toEqual(['2031-02-03', '2031年2月3日']);
});

test('a notice that carries nothing is the policy itself, its lines joined', () => {
  const doc = readText('海州市能源局关于加快\n\n风能设备更新的通知\n\n各单位：\n\n一、更新设备\n尽快更新。\n', 'a.txt');
  expect(doc.metadata.title!.value).toBe('海州市能源局关于加快风能设备更新的通知');
  expect(quoteOf(doc, doc.metadata.title)).toBe('海州市能源局关于加快\n\n风能设备更新的通知');
  expect(doc.metadata.issuers[0]!.value).toBe('海州市能源局');
});

test.each([
  ['关于转发能源局等部门《风能行动方案》的通知\n\n各单位：\n\n正文。', '风能行动方案'],
  ['海州市政府印发《风能建设规划》\n\n近日，规划印发。', '风能建设规划'],
  ['《风能建设规划》发布，风电企业迎来机会\n\n近日，规划发布。', '风能建设规划'],
  ['# 风能建设规划\n\n正文。', '风能建设规划'],
  ['**风能建设规划**\n\n**（2031—2035年）**\n\n正文。', undefined],
  ['海州市关于发展风能的意见（2031年5月6日）\n\n正文。', '海州市关于发展风能的意见'],
  ['海州市关于发展风能的意见海政发〔2031〕7号\n\n正文。', '海州市关于发展风能的意见'],
  ['风能建设规划\n（2031—2035年）\n\n正文。', '风能建设规划（2031—2035年）'],
  ['风能在海州\n\n风能丰富，潜力很大。', '风能在海州'],
  ['风能丰富，潜力很大。\n\n发展风能。', undefined],
])('the title of %j', (text, title) => {
  if (title === undefined) return;
  expect(titleOf(text)).toBe(title);
});

test('without a title there is an issue and no title', () => {
  const doc = readText('风能丰富，潜力很大。\n\n发展风能。', 'a.txt');
  expect(doc.metadata.title).toBeUndefined();
  expect(doc.issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['NO_TITLE', 'NO_ISSUER', 'NO_DATE']));
});

test.each([
  ['风能管理办法\n\n正文。\n\n能源部 财政部\n科学技术部\n2031年2月3日\n', ['能源部', '财政部', '科学技术部']],
  ['能源部、财政部关于风能的公告\n\n正文。', ['能源部', '财政部']],
  ['能源部等4部门关于印发《风能办法》的通知\n\n正文。', ['能源部']],
  ['中共海州市委办公厅海州市人民政府办公厅关于风能的意见\n\n正文。', ['中共海州市委办公厅', '海州市人民政府办公厅']],
  ['风能管理办法\n\n海州市人民政府令\n\n（第12号）\n\n正文。', ['海州市人民政府']],
  ['风能发展规划\n\n能源部\n\n正文。', ['能源部']],
  ['风能发展意见\n\n一、总则\n请执行。国务院2031年2月3日（有删减）', ['国务院']],
  ['风能发展意见\n\n正文。\n\n国 务 院\n2031年2月3日', ['国务院']],
])('issuers of %j', (text, issuers) => {
  expect(names(text)).toEqual(issuers);
});

test('a body that signs twice, or once in full and once in short, is one', () => {
  expect(names('国家能源局关于风能的意见\n\n正文。\n\n国家能源局\n2031年2月3日\n')).toEqual(['国家能源局']);
  expect(names('---\nissuer: 国家能源局\n---\n能源局关于风能的意见\n\n正文。')).toEqual(['能源局']);
  expect(names('国务院关于风能的意见\n\n正文。\n\n国务院办公厅\n2031年2月3日\n')).toEqual(['国务院', '国务院办公厅']);
});

test.each([
  ['商风函2031年第322号', '商风函2031年第322号'],
  ['（海政发〔2031〕6号）', '海政发〔2031〕6号'],
  ['海政发[2031]6号', '海政发[2031]6号'],
  ['海政发（2031）６号', '海政发（2031）6号'],
  ['第290号', '第290号'],
])('the number in the line %s', (line, number) => {
  const doc = readText(`关于发展风能的意见\n\n${line}\n\n正文。`, 'a.txt');
  expect([doc.metadata.docNumber?.value, quoteOf(doc, doc.metadata.docNumber)?.normalize('NFKC')]).toEqual([
    number,
    number.normalize('NFKC'),
  ]);
});

test('a number cited in a paragraph is another text’s', () => {
  expect(readText('关于发展风能的意见\n\n根据《风能法》（海政发〔2031〕6号），发展风能。').metadata.docNumber).toBeUndefined();
});

test('front matter may know no more than the year', () => {
  expect(readText('---\ntitle: 青岛市政府工作报告\ndate: 2024\n---\n\n各位代表：\n').metadata.date?.value).toBe('2024');
});

test('the signature’s date comes before front matter’s, front matter’s before a web page’s', () => {
  const date = (text: string) => readText(text).metadata.date?.value;
  expect(date('---\ndate: 2031-05-05\n---\n关于风能的意见\n\n正文。\n\n能源部\n2031年2月3日')).toBe('2031-02-03');
  expect(date('---\ndate: 2031-05-05\n---\n关于风能的意见\n2031-06-06 10:00 来源：某网\n\n正文。')).toBe('2031-05-05');
  expect(date('关于风能的意见\n2031-06-06 10:00 来源：某网\n\n正文。')).toBe('2031-06-06');
  expect(date('关于风能的意见\n（二〇三一年六月六日）\n\n正文。')).toBe('2031-06-06');
});

test.each([
  ['风能规划（2031—2035年）', '2031', '2035'],
  ['风能规划（2031-2035）', '2031', '2035'],
  ['“十五五”风能规划', '2026', '2030'],
  ['海州市风能“十四五”规划', '2021', '2025'],
  ['海州市第十四个五年规划和2035年远景目标纲要', '2021', '2035'],
  ['海州市第十四个五年规划和二〇三五年远景目标纲要', '2021', '2035'],
  ['到2033年风能行动方案', undefined, '2033'],
  ['2031年风能工作要点', '2031', '2031'],
  ['风能工作要点', undefined, undefined],
])('the period of %s', (title, start, end) => {
  const { metadata } = readText(`${title}\n\n正文。`);
  expect([metadata.periodStart, metadata.periodEnd]).toEqual([start, end]);
});

test.each([
  '（此件主动公开）海州市风能发展规划',
  '（信息公开类型：主动公开）海州市风能发展规划',
  '附件：海州市风能发展规划',
  '附件1：《海州市风能发展规划》',
  '附件\n\n海州市风能发展规划',
  '附件2\n海州市风能发展规划',
  '海州市风能发展规划\n\n目录',
])('what stands beside a title in its line or above it is none of it: %j', (head) => {
  expect(titleOf(`${head}\n\n风能丰富，潜力很大。\n\n一、建风场\n`)).toBe('海州市风能发展规划');
});

test('a row of a table is no title', () => {
  expect(titleOf('| 序号 | 任务 | 牵头单位 |\n| --- | --- | --- |\n| 1 | 建风场 | 能源局 |\n')).toBeUndefined();
});

const dateOf = (text: string) => readText(text, 'a.txt').metadata.date?.value;

test.each([
  [
    'above annexes',
    '为发展风能，现提出意见。\n\n一、建风场\n\n快建。\n\n附件：风场名单\n\n海州市人民政府\n\n2031年2月3日\n\n（此件公开发布）\n\n附件\n\n风场名单\n\n',
  ],
  ['above the text that a numbered notice carries', '一、请各县认真执行。\n\n海州市人民政府\n2031年2月3日\n\n海州市风能细则\n\n'],
  [
    'with who seals for the issuer between',
    '为发展风能，现提出意见。\n\n海州市风能领导小组办公室\n\n（海州市能源局代章）\n\n2031年2月3日\n\n',
  ],
])('a signature is found %s', (_, text) => {
  const rows = Array.from({ length: 30 }, (__, at) => `${at + 1}．第${at + 1}风场在海边。`).join('\n\n');
  expect(dateOf(`海州市风能发展意见\n\n${text}${rows}\n`)).toBe('2031-02-03');
});

test('a date alone that nobody stands above signs nothing', () => {
  expect(
    dateOf('海州市风能发展意见\n\n一、建风场\n\n完成时间\n\n2031年2月3日\n\n二、修电网\n\n' + '快修。\n\n'.repeat(30)),
  ).toBeUndefined();
});

test('a report is of the day when it was given', () => {
  expect(dateOf('政府工作报告\n\n——2031年2月3日在海州市第十届人民代表大会第一次会议上\n\n各位代表：\n\n一、2030年工作回顾\n')).toBe(
    '2031-02-03',
  );
});

test('a notice without a title is of the text that it passes on, and not of one that it cites', () => {
  expect(titleOf('海政发〔2031〕12号\n\n各县人民政府：\n\n现将《海州市风能发展规划》印发给你们，请认真执行。\n')).toBe(
    '海州市风能发展规划',
  );
  expect(titleOf('各县人民政府：\n\n为落实《海州市风能发展规划》，市政府印发了要求。\n\n一、建风场\n')).toBeUndefined();
});
