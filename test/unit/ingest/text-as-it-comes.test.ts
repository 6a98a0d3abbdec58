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
