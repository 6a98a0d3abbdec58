import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument, extractFile } from '../../../ingest/pipeline.js';
import { packageRoot } from '../../../schema/package-root.js';
import { openStore } from '../../../src/store/open-store.js';
import { readFolder } from '../sync/folder-of-texts.js';

const bytesOf = (source: string) => readFileSync(join(packageRoot, 'test', 'fixtures', 'text', source));

/** What a text of `test/fixtures/text` says: tasks, who bears them, targets, and all names. */
async function read(source: string) {
  const { document, text, entities, mentions, relations, issues } = await extractFile({ source, bytes: bytesOf(source) });
  const named = new Map(entities.map(({ id, name }) => [id, name]));
  const borne = relations.filter(({ type }) => type === 'RESPONSIBLE_FOR');
  const of = (type: string) => entities.filter((entity) => entity.type === type).map(({ attributes }) => attributes);
  return {
    tasks: of('Task').map(({ number, title }) => `${number} ${title}`),
    bearers: borne.map(({ subject, role }) => `${named.get(subject)} ${role}`),
    /** By the number of the task. */
    duties: Object.fromEntries(
      entities
        .filter(({ type }) => type === 'Task')
        .map(({ id, attributes }) => [
          attributes['number'],
          borne.filter(({ object }) => object === id).map(({ subject, role }) => `${named.get(subject)} ${role}`),
        ]),
    ),
    targets: of('Target').map(({ value, unit }) => `${value} ${unit}`),
    years: of('Target').map(({ year }) => year),
    comparators: of('Target').map(({ comparator }) => comparator),
    names: [...named.values()],
    bodies: entities.filter(({ type }) => type === 'Institution').map(({ name }) => name),
    quotes: mentions.map(({ start, end }) => [...text].slice(start, end).join('')),
    signed: [...document.issuers, document.date],
    codes: issues.map(({ code }) => code),
  };
}

test('a name broken over a line end is one name', async () => {
  const { bearers, bodies } = await read('hard-line-ends-in-names.txt');
  expect(bearers).toEqual(['县市场监管局 LEAD', '县税务局 LEAD', '县人力资源社会保障局 LEAD', '县发展改革委 LEAD', '县供电公司 LEAD']);
  expect(bodies).toEqual(['安平县人民政府办公室', ...bearers.map((bearer) => bearer.split(' ')[0])]);
});

test('so is a cue', async () => {
  const { bearers, targets } = await read('hard-line-ends-in-cues.txt');
  expect(bearers).toEqual(['县市场监管局 LEAD', '县税务局 SUPPORT', '县发展改革委 LEAD', '县财政局 LEAD']);
  expect(targets).toEqual(['99.9 %', '50 家']);
});

test('a page number inside a sentence is none of its words', async () => {
  const { targets, names } = await read('page-numbers-in-sentences.txt');
  expect(targets).toEqual(['3000000000 元', '1200 个']);
  expect(names).toContain('安平数字经济产业园');
});

test('invisible characters are read over, and stand in the quotes', async () => {
  const { bearers, names, quotes } = await read('invisible-characters.txt');
  expect(quotes.filter((quote) => /[\u200b\u200c\u00ad]/.test(quote))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^江阴市大数据\u200b管理局/)]),
  );
  expect(bearers).toEqual(['市数据局 LEAD', '市财政局 LEAD', '市商务局 LEAD']);
  expect(names).toEqual(expect.arrayContaining(['江阴市大数据管理局', '人工智能', '区块链']));
});

test.each(['traditional-characters.txt', 'traditional-big5.txt'])('%s is read in simplified characters, and says so', async (source) => {
  const { bearers, codes, names } = await read(source);
  expect(codes).toContain('TRADITIONAL_CHARACTERS');
  expect(names).toContain('江阴市数据要素行动方案');
  expect(bearers).toContain('市数据局 LEAD');
});

test('a table of contents holds no tasks, and the real ones have plain numbers', async () => {
  expect((await read('contents-with-leaders.txt')).tasks).toEqual(['二（一） 建设光伏基地', '二（二） 建设风电基地']);
  expect((await read('contents-with-leaders-2.txt')).tasks).toEqual(['第二章第一节 建设光伏基地', '第二章第二节 建设风电基地']);
});

test('issuer and date stand on one line', async () => {
  expect((await read('issuer-and-date-on-one-line.txt')).signed).toEqual(['安平县人民政府办公室', '2024-02-03']);
});

test('one NUL is told, and the rest is read', async () => {
  const { codes, tasks } = await read('one-nul.txt');
  expect(codes).toContain('CONTROL_CHARACTERS');
  expect(tasks.length).toBeGreaterThan(5);
});

test('no markup of a saved page is in a name', async () => {
  const { names, bearers } = await read('page-with-markup.html');
  expect(names.filter((name) => /[<>&]/.test(name))).toEqual([]);
  expect(bearers).toEqual(expect.arrayContaining(['县市场监管局 LEAD', '县税务局 SUPPORT']));
});

test('what a site prints below a page is none of its text', async () => {
  const { bearers, names } = await read('site-footer.txt');
  expect(bearers).toEqual(['县发改局 LEAD']);
  expect(names.join()).not.toMatch(/大数据中心|微信|标识码/);
});

test('a verb between two known names keeps them two', async () => {
  const { bodies, names } = await read('verbs-between-names.txt');
  for (const pair of [
    ['国务院国资委', '深圳大学'],
    ['国家税务总局', '安徽大学'],
    ['财政部', '中国银行'],
    ['银保监会', '平安集团'],
  ])
    expect(bodies).toEqual(expect.arrayContaining(pair));
  expect(names.filter((name) => /巡查|帮扶|考察|复核|审计|调研/.test(name) && !name.startsWith('安平县'))).toEqual([
    '国务院国资委巡查深圳大学',
    '中国人民银行、银保监会调研平安集团',
  ]);
  const known = await read('verb-between-known-names.md');
  expect(known.bodies).toEqual(['国务院国资委', '深圳大学', '国家税务总局', '深圳证监局', '审计署', '平安集团']);
  expect(known.names.slice(1).sort()).toEqual([...known.bodies, '前海深港现代服务业合作区'].sort());
});

test.each(['对口巡查', '督导', '蹲点服务', '审计', '调研了', '联系', '通报'])('so does one that no list knows: %s', (verb) => {
  for (const [body, object] of [
    ['国务院国资委', '深圳大学'],
    ['国家税务总局', '安徽大学'],
    ['财政部', '中国银行'],
    ['银保监会', '平安集团'],
    ['国家税务总局', '前海深港现代服务业合作区'],
    ['财政部', '浦东新区'],
  ] as const) {
    const text = `督查工作方案\n\n一、主要任务\n${body}${verb}${object}。\n`;
    const { entities } = extractDocument({ source: 'a.txt', bytes: Buffer.from(text) });
    expect(entities.filter(({ type }) => type !== 'Policy').map(({ name }) => name)).toEqual([body, object]);
  }
});

test('companies have their whole names', async () => {
  expect((await read('company-forms.md')).bodies).toEqual([
    '江州市人民政府',
    '云帆（中国）网络技术有限公司',
    '国泰开元股权投资基金（有限合伙）',
    '中国远洋通信集团公司',
    '江州银行',
    '南方云图科技（江州）股份有限公司',
    '云图研究院',
    '蓝鲸数据有限责任公司',
    '市金融局',
    '市科技局',
  ]);
});

test.each(['江苏东部云图集团公司', '北方蓝鲸科技有限责任公司', '深圳天使投资企业（有限合伙）'])('such as %s', (company) => {
  const text = `工作方案\n\n一、主要任务\n（一）引进企业。支持${company}上市。\n`;
  const { entities } = extractDocument({ source: 'a.txt', bytes: Buffer.from(text) });
  expect(entities.filter(({ type }) => type === 'Institution').map(({ name }) => name)).toEqual([company]);
});

test('headings have their marks in any form', async () => {
  expect((await read('heading-marks.txt')).tasks).toEqual([
    '一1 建设园区',
    '一2 引进企业',
    '一（一） 开展培训',
    '一（一）（1） 组织招聘',
    '一（一）（1）① 组织宣讲',
    '一（一）（1）〔2〕 组织评选',
    '一（一）1 组织表彰',
  ]);
});

test('a report looks back without tasks or targets, and forward with the year that it names', async () => {
  for (const source of ['annual-report-1.txt', 'annual-report-2.txt']) {
    const { tasks, targets, years } = await read(source);
    expect(tasks).toEqual(['二（一） 建设创新高地']);
    expect(targets).toEqual(['5.5 %', '6 %', '8 %', '50000 人', '200 家', '3000 个', '3 %']);
    expect(new Set(years)).toEqual(new Set([2024]));
  }
});

test('a decrease is told apart from an increase, each target with its unit and how it is bounded', async () => {
  const { targets, comparators } = await read('target-forms.txt');
  expect(targets.map((target, at) => `${target} ${comparators[at]}`)).toEqual([
    '18 % DECREASE_BY',
    '13.5 % DECREASE_BY',
    '30 % AT_LEAST',
    '8 % INCREASE_BY',
    '200000 人 AT_MOST',
    '500000 千瓦 EXACT',
    '3 公顷 EXACT',
    '3 个 AT_LEAST',
    '20 家 AT_LEAST',
    '300000 元/亩 AT_LEAST',
    '150 家 ABOUT',
    '1 番 INCREASE_BY',
    '0.3333333333333333  INCREASE_TO',
    '0.5 个工作日 DECREASE_TO',
  ]);
});

test('whoever is led by, or listed between spaces or with a mark behind the name, bears the task', async () => {
  expect((await read('led-by.txt')).bearers).toEqual(['县工信局 LEAD']);
  expect((await read('full-width-and-marked-leads.txt')).bearers.sort()).toEqual(
    ['临海市发展和改革委员会 LEAD', '市交通局 LEAD', '市住建局 LEAD', '市工信局 LEAD', '市科技局 SUPPORT'].sort(),
  );
});

describe('a list of bodies in any notation', () => {
  test('with brackets of any shape, each unit, the last one too', async () => {
    expect((await read('responsibility-square-brackets.txt')).duties).toEqual({
      一1: ['县委组织部 LEAD', '县人社局 LEAD'],
      一2: ['县委组织部 LEAD', '县人社局 LEAD'],
      一3: ['县委宣传部 LEAD', '县融媒体中心 LEAD'],
      一4: ['县委组织部 LEAD', '县人社局 LEAD'],
      一5: ['县委组织部 LEAD', '县人社局 LEAD'],
      一6: ['县委组织部 LEAD', '县人社局 LEAD'],
      一7: ['县生态环境局 LEAD', '县水利局 SUPPORT'],
      一8: ['县生态环境局 LEAD', '县水利局 SUPPORT'],
      一9: ['县发改局 LEAD', '县财政局 SUPPORT', '县审计局 SUPPORT'],
      一10: ['县发改局 LEAD', '县财政局 SUPPORT'],
      一11: ['县发改局 LEAD', '县财政局 LEAD'],
      一12: ['县发改局 LEAD', '县财政局 LEAD', '县审计局 LEAD'],
      一13: ['县发改局 LEAD', '县财政局 LEAD'],
      一14: ['县发改局 LEAD', '县财政局 LEAD'],
    });
  });

  test('with others behind them, under labels, and bare at the end of a task', async () => {
    expect((await read('responsibility-notations.txt')).duties).toEqual({
      '一（一）': ['县市场监管局 LEAD', '县公安局 SUPPORT'],
      '一（二）': ['县金融办 LEAD', '县财政局 LEAD'],
      '一（三）': ['县发改局 LEAD', '县自然资源局 SUPPORT', '县住建局 SUPPORT', '县水利局 SUPPORT'],
      '一（四）': ['县公安局 LEAD', '县财政局 LEAD'],
      '一（五）': ['县发改局 LEAD', '县财政局 SUPPORT'],
      '一（六）': ['县发改局 LEAD', '县财政局 LEAD'],
      '一（七）': ['县市场监管局 LEAD', '县税务局 LEAD', '县公安局 SUPPORT', '县人社局 SUPPORT'],
      '一（八）': ['县委组织部 LEAD', '县人社局 LEAD'],
    });
  });

  test('between slashes and spaces, with roles in brackets behind names, and without any brackets', async () => {
    expect((await read('responsibility-county-notations.txt')).duties).toEqual({
      一1: ['县生态环境局 LEAD', '县水利局 SUPPORT'],
      一2: ['县委组织部 LEAD', '县人社局 LEAD'],
      一3: ['县委宣传部 LEAD', '县融媒体中心 LEAD'],
      一4: ['县纪委监委 LEAD', '县审计局 LEAD'],
      一5: ['县财政局 LEAD', '县金融办 SUPPORT'],
      一6: ['县发改局 LEAD', '县工信局 SUPPORT', '县自然资源局 SUPPORT'],
      一7: ['县科技局 LEAD', '县教育局 SUPPORT'],
      一8: ['县行政审批局 LEAD', '县市场监管局 SUPPORT', '县税务局 SUPPORT'],
      一9: ['县投资促进局 LEAD', '县工信局 LEAD'],
      一10: ['县住建局 LEAD', '县城管局 LEAD'],
      一11: ['县文旅局 LEAD', '县体育局 SUPPORT'],
      一12: ['县人社局 LEAD', '县教育局 LEAD', '县总工会 LEAD'],
      一13: ['县大数据中心 LEAD'],
      一14: ['县政府办督查室 LEAD'],
    });
  });

  test('one bare list in a text that says nowhere else who does what may be a remark', () => {
    const text = '工作方案\n\n一、主要任务\n（一）建设园区。完善配套。（县发改局、县财政局）\n';
    const { relations } = extractDocument({ source: 'a.txt', bytes: Buffer.from(text) });
    expect(relations.filter(({ type }) => type === 'RESPONSIBLE_FOR')).toEqual([]);
  });
});

describe('a table', () => {
  test.each(['task-table.md', 'task-table-tabs.txt'])('of tasks and who bears them: each row is a task (%s)', async (source) => {
    const { tasks, bearers, codes } = await read(source);
    expect(tasks).toEqual(['附件1 推行开办企业一日办结', '附件2 建设县政务服务中心']);
    const support = source === 'task-table.md' ? [] : ['县住建局 SUPPORT'];
    const lead = source === 'task-table.md' ? ['县住建局 LEAD'] : [];
    expect(bearers.sort()).toEqual(
      ['县市场监管局 LEAD', '县税务局 SUPPORT', '县公安局 SUPPORT', '县行政审批局 LEAD', ...lead, ...support].sort(),
    );
    expect(codes).not.toContain('UNRESOLVED_RESPONSIBILITY');
  });

  test('alone in a file of comma-separated values: each row is a task', async () => {
    const { tasks, duties, codes } = await read('task-table.csv');
    expect(tasks).toEqual(['1 推行开办企业一日办结', '2 建设县政务服务中心']);
    expect(duties).toEqual({
      1: ['县市场监管局 LEAD', '县税务局 SUPPORT', '县公安局 SUPPORT'],
      2: ['县行政审批局 LEAD', '县住建局 SUPPORT'],
    });
    expect(codes).not.toContain('NO_STRUCTURE');
  });

  test('of indicators sets targets for the years to come', async () => {
    expect((await read('indicator-table.md')).targets).toEqual(['500000 千瓦', '30 %', '35 公里', '35 微克/立方米', '8 %']);
  });
});

describe('in one store', () => {
  const folderOf = (...sources: string[]) => new Map(sources.map((source) => [source, bytesOf(source).toString('utf8')]));

  test('bodies of one bare name and two cities are two, each with its jurisdiction', async () => {
    const store = await openStore('sqlite::memory:');
    await readFolder(store, folderOf('same-body-name-shenzhen.md', 'same-body-name-hefei.md'));
    const { items } = await store.reader.findEntities({ page: { first: 20 } });
    const bodies = items.filter(({ item }) => item.type === 'Institution').map(({ item }) => `${item.jurisdiction} ${item.name}`);
    expect(bodies.filter((body) => /局$/.test(body)).sort()).toEqual(
      ['深圳市 市商务局', '深圳市 市数据局', '合肥市 市商务局', '合肥市 市数据局'].sort(),
    );
    await store.close();
  });

  test('one text under two names is told, and counts once', async () => {
    const store = await openStore('sqlite::memory:');
    const results = await readFolder(store, folderOf('same-text-two-names/a.md', 'same-text-two-names/b.md'));
    expect([...results.values()].map(({ outcome }) => outcome)).toEqual(['added', 'twin']);
    const { items } = await store.reader.findDocuments({ page: {} });
    expect(items).toHaveLength(1);
    expect(items[0]!.item.issues).toContainEqual(
      expect.objectContaining({ code: 'SAME_TEXT', message: expect.stringContaining('same-text-two-names/b.md') as unknown }),
    );
    await store.close();
  });
});
