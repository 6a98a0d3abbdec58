import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../../ingest/pipeline.js';
import { packageRoot } from '../../../schema/package-root.js';

/** What a text of `test/fixtures/text` says: tasks, who bears them, targets, and all names. */
function read(source: string) {
  const { document, entities, relations, issues } = extractDocument({
    source,
    bytes: readFileSync(join(packageRoot, 'test', 'fixtures', 'text', source)),
  });
  const named = new Map(entities.map(({ id, name }) => [id, name]));
  const of = (type: string) => entities.filter((entity) => entity.type === type).map(({ attributes }) => attributes);
  return {
    tasks: of('Task').map(({ number, title }) => `${number} ${title}`),
    bearers: relations.filter(({ type }) => type === 'RESPONSIBLE_FOR').map(({ subject, role }) => `${named.get(subject)} ${role}`),
    targets: of('Target').map(({ value, unit }) => `${value} ${unit}`),
    years: of('Target').map(({ year }) => year),
    comparators: of('Target').map(({ comparator }) => comparator),
    names: [...named.values()],
    signed: [...document.issuers, document.date],
    codes: issues.map(({ code }) => code),
  };
}

test('a name broken over a line end is one name', () => {
  const { bearers } = read('hard-line-ends-in-names.txt');
  expect(bearers).toEqual(expect.arrayContaining(['县人力资源社会保障局 LEAD', '县发展改革委 LEAD']));
  expect(bearers).toHaveLength(5);
});

test('so is a cue', () => {
  const { bearers, targets } = read('hard-line-ends-in-cues.txt');
  expect(bearers).toEqual(['县市场监管局 LEAD', '县税务局 SUPPORT', '县发展改革委 LEAD', '县财政局 LEAD']);
  expect(targets).toEqual(['99.9 %', '50 家']);
});

test('a page number inside a sentence is none of its words', () => {
  const { targets, names } = read('page-numbers-in-sentences.txt');
  expect(targets).toEqual(['3000000000 元', '1200 个']);
  expect(names).toContain('安平数字经济产业园');
});

test('invisible characters are read over', () => {
  const { bearers, names } = read('invisible-characters.txt');
  expect(bearers).toEqual(['市数据局 LEAD', '市财政局 LEAD', '市商务局 LEAD']);
  expect(names).toEqual(expect.arrayContaining(['江阴市大数据管理局', '人工智能', '区块链']));
});

test.each(['traditional-characters.txt', 'traditional-big5.txt'])('%s is read in simplified characters, and says so', (source) => {
  const { bearers, codes, names } = read(source);
  expect(codes).toContain('TRADITIONAL_CHARACTERS');
  expect(names).toContain('江阴市数据要素行动方案');
  expect(bearers).toContain('市数据局 LEAD');
});

test('a table of contents holds no tasks, and the real ones have plain numbers', () => {
  expect(read('contents-with-leaders.txt').tasks).toEqual(['二（一） 建设光伏基地', '二（二） 建设风电基地']);
  expect(read('contents-with-leaders-2.txt').tasks).toEqual(['第二章第一节 建设光伏基地', '第二章第二节 建设风电基地']);
});

test('issuer and date stand on one line', () => {
  expect(read('issuer-and-date-on-one-line.txt').signed).toEqual(['安平县人民政府办公室', '2024-02-03']);
});

test('one NUL is told, and the rest is read', () => {
  const { codes, tasks } = read('one-nul.txt');
  expect(codes).toContain('CONTROL_CHARACTERS');
  expect(tasks.length).toBeGreaterThan(5);
});

test('no markup of a saved page is in a name', () => {
  const { names, bearers } = read('page-with-markup.html');
  expect(names.filter((name) => /[<>&]/.test(name))).toEqual([]);
  expect(bearers).toEqual(expect.arrayContaining(['县市场监管局 LEAD', '县税务局 SUPPORT']));
});

test('what a site prints below a page is none of its text', () => {
  const { bearers, names } = read('site-footer.txt');
  expect(bearers).toEqual(['县发改局 LEAD']);
  expect(names.join()).not.toMatch(/大数据中心|微信|标识码/);
});

test('a verb between two listed bodies keeps them two', () => {
  const { names } = read('verbs-between-names.txt');
  for (const body of ['国务院国资委', '深圳大学', '国家税务总局', '安徽大学', '财政部', '中国银行', '银保监会', '平安集团'])
    expect(names).toContain(body);
});

test.each(['对口巡查', '督导', '蹲点服务'])('bodies around a verb that nobody lists stay two: %s', (verb) => {
  const text = `督查工作方案\n\n一、主要任务\n国务院国资委${verb}前海深港现代服务业合作区。国务院国资委${verb}深圳大学。\n`;
  const names = extractDocument({ source: 'a.txt', bytes: Buffer.from(text) }).entities.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['国务院国资委', '深圳大学']));
  expect(names.filter((name) => name.includes('国资委') && name.includes(verb))).toEqual([]);
});

test('headings have their marks in any form', () => {
  expect(read('heading-marks.txt').tasks).toEqual([
    '一1 建设园区',
    '一2 引进企业',
    '一（一） 开展培训',
    '一（一）（1） 组织招聘',
    '一（一）（1）① 组织宣讲',
    '一（一）（1）〔2〕 组织评选',
    '一（一）1 组织表彰',
  ]);
});

test('a report looks back without tasks or targets, and forward with the year that it names', () => {
  for (const source of ['annual-report-1.txt', 'annual-report-2.txt']) {
    const { tasks, targets, years } = read(source);
    expect(tasks).toEqual(['二（一） 建设创新高地']);
    expect(targets).toEqual(['5.5 %', '6 %', '8 %', '50000 人', '200 家', '3000 个', '3 %']);
    expect(new Set(years)).toEqual(new Set([2024]));
  }
});

test('a decrease is told apart from an increase, each target with its unit and how it is bounded', () => {
  const { targets, comparators } = read('target-forms.txt');
  expect(targets.map((target, at) => `${target} ${comparators[at]}`)).toEqual(
    expect.arrayContaining([
      '18 % DECREASE_BY',
      '13.5 % DECREASE_BY',
      '30 % AT_LEAST',
      '8 % INCREASE_BY',
      '3 个 AT_LEAST',
      '20 家 AT_LEAST',
      '300000 元/亩 AT_LEAST',
      '150 家 ABOUT',
      '0.5 个工作日 DECREASE_TO',
    ]),
  );
});

test('whoever is led by, or listed between spaces or with a mark behind the name, bears the task', () => {
  expect(read('led-by.txt').bearers).toEqual(['县工信局 LEAD']);
  expect(read('full-width-and-marked-leads.txt').bearers.sort()).toEqual(
    ['临海市发展和改革委员会 LEAD', '市交通局 LEAD', '市住建局 LEAD', '市工信局 LEAD', '市科技局 SUPPORT'].sort(),
  );
});

describe('a list of bodies in any notation', () => {
  test.each(['responsibility-square-brackets.txt', 'responsibility-notations.txt', 'responsibility-county-notations.txt'])(
    '%s: no name holds a bracket, a slash or a role',
    (source) => {
      const { bearers } = read(source);
      expect(bearers.length).toBeGreaterThan(15);
      expect(bearers.filter((bearer) => /[（()）[\]【】〔〕/]|牵头|配合|单位/.test(bearer))).toEqual([]);
    },
  );

  test('with brackets of any shape, each unit, the last one too', () => {
    const { bearers } = read('responsibility-square-brackets.txt');
    expect(bearers).toHaveLength(28);
    expect(bearers.filter((bearer) => bearer === '县人社局 LEAD')).toHaveLength(5);
    expect(bearers.filter((bearer) => bearer === '县水利局 SUPPORT')).toHaveLength(2);
  });

  test('with others behind them', () => {
    const { bearers } = read('responsibility-notations.txt');
    expect(bearers).toEqual(
      expect.arrayContaining([
        '县市场监管局 LEAD',
        '县公安局 SUPPORT',
        '县金融办 LEAD',
        '县发改局 LEAD',
        '县自然资源局 SUPPORT',
        '县水利局 SUPPORT',
      ]),
    );
  });
});

describe('a table', () => {
  test.each(['task-table.md', 'task-table-tabs.txt'])('of tasks and who bears them: each row is a task (%s)', (source) => {
    const { tasks, bearers, codes } = read(source);
    expect(tasks).toEqual(['附件1 推行开办企业一日办结', '附件2 建设县政务服务中心']);
    const support = source === 'task-table.md' ? [] : ['县住建局 SUPPORT'];
    const lead = source === 'task-table.md' ? ['县住建局 LEAD'] : [];
    expect(bearers.sort()).toEqual(
      ['县市场监管局 LEAD', '县税务局 SUPPORT', '县公安局 SUPPORT', '县行政审批局 LEAD', ...lead, ...support].sort(),
    );
    expect(codes).not.toContain('UNRESOLVED_RESPONSIBILITY');
  });

  test('of indicators sets targets for the years to come', () => {
    expect(read('indicator-table.md').targets).toEqual(['500000 千瓦', '30 %', '35 公里', '35 微克/立方米', '8 %']);
  });
});
