import { goalsOf, graphOf, planOf, related, targetsIn, taskOf } from '../reading.js';

describe('values and units', () => {
  test.each([
    ['到2035年，建成风场20座。', '20 座 EXACT 2035'],
    ['到2035年，风电装机为500万千瓦。', '5000000 千瓦 EXACT 2035'],
    ['到2035年，产值为1.5万亿元。', '1500000000000 元 EXACT 2035'],
    ['到2035年，产值为2,000亿元。', '200000000000 元 EXACT 2035'],
    ['到2035年，算力为12PB。', '12 PB EXACT 2035'],
    ['到2035年，占比为２５％。', '25 % EXACT 2035'],
    ['到2035年，培育企业30—50家。', '30–50 家 EXACT 2035'],
    ['到2035年，产值为1万亿至2万亿元。', '1000000000000–2000000000000 元 EXACT 2035'],
    ['到2035年，建成风场三十座以上。', '30 座 AT_LEAST 2035'],
  ])('%s', (sentence, target) => {
    expect(targetsIn(goalsOf(sentence))).toEqual([target]);
  });
});

describe('comparators', () => {
  test.each([
    ['30家以上', 'AT_LEAST'],
    ['超过30家', 'AT_LEAST'],
    ['不少于30家', 'AT_LEAST'],
    ['突破30家', 'AT_LEAST'],
    ['30家左右', 'ABOUT'],
    ['约30家', 'ABOUT'],
    ['不超过30家', 'AT_MOST'],
    ['不高于30家', 'AT_MOST'],
    ['控制在30家', 'AT_MOST'],
    ['不低于30家', 'AT_LEAST'],
    ['达到30家', 'EXACT'],
    ['增至30家', 'INCREASE_TO'],
    ['达到30家以上', 'AT_LEAST'],
    ['增长30家', 'INCREASE_BY'],
    ['新增30家', 'INCREASE_BY'],
    ['30家', 'EXACT'],
  ])('%s is %s', (words, comparator) => {
    expect(targetsIn(goalsOf(`到2035年，企业${words}。`))).toEqual([`30 家 ${comparator} 2035`]);
  });

  test.each([
    ['产值翻一番', '1 番 INCREASE_BY'],
    ['产值翻两番', '2 番 INCREASE_BY'],
    ['产值增长一倍以上', '1 倍 INCREASE_BY'],
    ['每户电费控制在300元以内', '300 元 AT_MOST'],
    ['每户电费300元以内', '300 元 AT_MOST'],
    ['重大事故不超过5起', '5 起 AT_MOST'],
    ['风机增长至30台', '30 台 INCREASE_TO'],
    ['审批时间压缩至3天以内', '3 天 DECREASE_TO'],
    ['能耗降低13.5%', '13.5 % DECREASE_BY'],
    ['煤耗由30%压减到20%', '20 % DECREASE_TO'],
    ['占比提高到1/4', '0.25  INCREASE_TO'],
    ['亩均税收超过30万元/亩', '300000 元/亩 AT_LEAST'],
    ['用户突破3亿', '300000000  AT_LEAST'],
    ['增速6%－6.5%', '6–6.5 % INCREASE_BY'],
    ['风机不少于二十家', '20 家 AT_LEAST'],
    ['产值年均增长8%左右', '8 % INCREASE_BY'],
  ])('%s is %s', (words, target) => {
    expect(targetsIn(goalsOf(`到2035年，${words}。`))).toEqual([`${target} 2035`]);
  });

  it('percentages grow to, percentage points by', () => {
    expect(targetsIn(goalsOf('到2035年，占比提高到25%，能耗下降5个百分点，年均增长6%。'))).toEqual([
      '25 % INCREASE_TO 2035',
      '5 个百分点 DECREASE_BY 2035',
      '6 % INCREASE_BY 2035',
    ]);
  });
});

describe('the year', () => {
  it('holds for all targets of the sentence', () => {
    expect(targetsIn(goalsOf('到2033年，建成风场20座，风机500台。'))).toEqual(['20 座 EXACT 2033', '500 台 EXACT 2033']);
  });

  it('is inherited by the sentences behind it in a section of goals', () => {
    expect(targetsIn(goalsOf('到2033年，实力增强。', '建成风场20座。'))).toEqual(['20 座 EXACT 2033']);
  });

  it('is that of the plan where the section says none', () => {
    expect(targetsIn(goalsOf('建成风场20座。'))).toEqual(['20 座 EXACT 2035']);
  });

  const dated = (sentence: string) =>
    `---\ntitle: 青岛市风能规划\ndate: 2031-02-03\n---\n\n# 青岛市风能规划\n\n一、发展目标\n\n${sentence}\n`;

  test.each([
    ['三年内，建成风场20座。', '2034'],
    ['用3年时间，建成风场20座。', '2034'],
    ['未来五年，建成风场20座。', '2036'],
    ['今年，建成风场20座。', '2031'],
    ['2033年底前，建成风场20座。', '2033'],
    ['到2033年底，建成风场20座。', '2033'],
  ])('is counted from the document’s own: %s', (sentence, year) => {
    expect(targetsIn(dated(sentence))).toEqual([`20 座 EXACT ${year}`]);
  });

  it('may be the end of a period', () => {
    expect(targetsIn(goalsOf('“十五五”期间，新建风场20座。'))).toEqual(['20 座 EXACT 2030']);
  });
});

describe('no targets', () => {
  test.each(['2030年，已建成风场20座。', '截至2030年，累计建成风场20座。', '风机同比增长了20台。', '共有风场20座。'])(
    'in what is past: %s',
    (sentence) => {
      expect(targetsIn(goalsOf(sentence))).toEqual([]);
    },
  );

  test.each(['围绕3个方面，聚焦5项任务。', '第20座风场最大。', '2033年风大。', '分3个阶段推进。'])(
    'in counts and ordinals: %s',
    (sentence) => {
      expect(targetsIn(goalsOf(sentence))).toEqual([]);
    },
  );

  it('in a chapter that looks back without a year to come', () => {
    expect(targetsIn(planOf('建成风场20座。'))).toEqual([]);
    expect(targetsIn(planOf('到2035年，建成风场20座。'))).toEqual(['20 座 EXACT 2035']);
  });

  it('for a year before the document’s own', () => {
    const text =
      '---\ntitle: 青岛市风能发展规划\ndate: 2031-02-03\n---\n\n# 青岛市风能发展规划\n\n一、发展目标\n\n到2020年，建成风场20座。\n';
    expect(targetsIn(text)).toEqual([]);
  });
});

test('a text without a date looks back to the years that it says to be over', () => {
  const text =
    '全国风能发展规划\n\n一、发展现状\n\n截至2028年，累计建成风场9座。\n到2026年，建成风场5座。\n到2033年，建成风场20座。\n在2030年建成风场7座。\n';
  expect(targetsIn(text)).toEqual(['20 座 EXACT 2033']);
});

test('what is counted stands in words of its own', () => {
  const subjects = (sentence: string) => related(goalsOf(sentence)).targets.map(({ value, subject }) => `${value} ${subject}`);
  expect(subjects('到2035年，风电增加值占GDP比重达到12%。')).toEqual(['12 风电增加值占GDP比重']);
  expect(subjects('到2035年，海上、陆上风机利用率分别达到65%和55%。')).toEqual(['65 海上、陆上风机利用率', '55 海上、陆上风机利用率']);
  expect(subjects('到2035年，风电产值突破5000亿元，年均增长12%以上。')).toEqual(['500000000000 风电产值', '12 风电产值']);
  expect(subjects('到2035年，建成50座海上风场和150座陆上风场。')).toEqual(
    ['50 海上风场和150座陆上风场', '150 陆上风场'].map((line) => line.replace('和150座陆上风场', '')),
  );
});

describe('in the body of a task, without a year', () => {
  test.each([
    ['每年认定星级民宿30家以上，累计建成示范村12个。', ['30 家 AT_LEAST -', '12 个 EXACT -']],
    ['力争培训从业者5000名，持证率超过85%。', ['5000 名 EXACT -', '85 % AT_LEAST -']],
    ['新增孵化器10家、众创空间5个。', ['10 家 EXACT -', '5 个 EXACT -']],
    ['培育营收超10亿元企业5家。', ['5 家 EXACT -']],
    ['实现70%的事项“省内通办”。', ['70 % EXACT -']],
    ['建设5万亩高标准农田。', ['50000 亩 EXACT -']],
    ['办理时限由5个工作日压缩至0.5个工作日以内。', ['0.5 个工作日 DECREASE_TO -']],
    ['时间分别压减至6个、22个、32个工作日。', ['6', '22', '32'].map((days) => `${days} 个工作日 DECREASE_TO -`)],
  ])('%s', (sentence, targets) => {
    expect(targetsIn(taskOf(sentence))).toEqual(targets);
  });

  test.each([
    '对新认定的企业一次性给予20万元奖励。',
    '支持金额不超过核定总投入的10%。',
    '申请人应当在5个工作日内提交。',
    '年营业收入达到5000万元以上的，优先支持。',
    '推进A、B等10个综合体建设。',
    '每10万人配备医师。',
    '截至目前建成风场20座。',
    '全面落实三年行动计划。',
    '推动国家新部署的16项事项落地。',
    '建成“100个故事”展馆。',
  ])('none: %s', (sentence) => {
    expect(targetsIn(taskOf(sentence))).toEqual([]);
  });
});

describe('a report of the year', () => {
  const report = (...lines: string[]) =>
    `---\ntitle: 青岛市政府工作报告\ndate: 2031-02-03\n---\n\n# 青岛市政府工作报告\n\n${lines.join('\n\n')}\n`;

  it('sets none where it looks back, and the year of its heading where it looks ahead', () => {
    const lines = ['一、2030年工作回顾', '新增风场5座，增长6%。', '二、2031年工作安排', '预期目标是：产值增长7%左右。新增风场8座。'];
    expect(targetsIn(report(...lines))).toEqual(['7 % INCREASE_BY 2031', '8 座 EXACT 2031']);
  });

  it('may head its parts without numbers', () => {
    const lines = ['2030年工作回顾', '新增风场5座。', '2031年工作安排', '新增风场8座。'];
    expect(targetsIn(report(...lines))).toEqual(['8 座 EXACT 2031']);
  });
});

test('an indicator that a sentence tells too is one target', () => {
  const text = goalsOf(
    '到2035年，全市风电装机达到500万千瓦。',
    '',
    '| 指标 | 单位 | 2035年 |',
    '|---|---|---|',
    '| 风电装机容量 | 万千瓦 | 〔500〕 |',
  );
  expect(targetsIn(text)).toEqual(['5000000 千瓦 EXACT 2035']);
});

describe('tables of indicators', () => {
  const table = (...rows: string[]) =>
    `---\ntitle: 青岛市风能规划\ndate: 2031-02-03\n---\n\n# 青岛市风能规划\n\n一、发展目标\n\n${rows.join('\n')}\n`;

  it('set a target for each year ahead', () => {
    const text = table(
      '| 指标 | 单位 | 2030年 | 2033年 | 2035年 | 属性 |',
      '|---|---|---|---|---|---|',
      '| 风电装机 | 万千瓦 | 300 | 400 | ≥500 | 约束性 |',
      '| 风机利用率 | % | 60 | 65左右 | 70以上 | 预期性 |',
    );
    expect(targetsIn(text)).toEqual(['4000000 千瓦 EXACT 2033', '5000000 千瓦 AT_LEAST 2035', '65 % ABOUT 2033', '70 % AT_LEAST 2035']);
    const { targets } = related(text);
    expect(targets.map(({ subject, binding }) => `${subject} ${binding}`).slice(1, 3)).toEqual(['风电装机 BINDING', '风机利用率 EXPECTED']);
  });

  it('may name the unit behind the indicator or in the cell', () => {
    const text = table(
      '| 序号 | 主要指标 | 2035年目标 |',
      '|---|---|---|',
      '| 1 | 风场（座） | 20 |',
      '| 2 | 产值 | 2000亿元 |',
      '| 3 | 风险 | 低 |',
    );
    expect(targetsIn(text)).toEqual(['20 座 EXACT 2035', '200000000000 元 EXACT 2035']);
  });

  it('are not tables of other things', () => {
    expect(targetsIn(table('| 风场 | 2035年 |', '|---|---|', '| 崂山 | 12 |'))).toEqual([]);
  });
});

test('约束性 and 预期性 are kept where they are stated', () => {
  const graph = graphOf(goalsOf('到2035年，建成风场20座（约束性）。', '到2035年，培育企业30家（预期性）。'));
  const targets = graph.entities.filter(({ type }) => type === 'Target');
  expect(targets.map(({ name, attributes }) => [name, attributes['binding']])).toEqual([
    ['20座', 'BINDING'],
    ['30家', 'EXPECTED'],
  ]);
});

test('a target is set by its task, or else by the plan', () => {
  const setters = (text: string) => {
    const { entities, relations } = graphOf(text);
    return relations
      .filter(({ type }) => type === 'SETS_TARGET')
      .map(({ subject }) => entities.find(({ id }) => id === subject)!)
      .map(({ type, name }) => `${type} ${name}`);
  };
  expect(setters(taskOf('到2035年，建成风场20座。'))).toEqual(['Task 建设风场']);
  expect(setters(goalsOf('到2035年，建成风场20座。'))).toEqual(['Policy 青岛市风能发展规划（2031—2035年）']);
});

test('the evidence of a target is its number with its unit', () => {
  const graph = graphOf(goalsOf('到2035年，风机达到1200台。'));
  const target = graph.entities.find(({ type }) => type === 'Target')!;
  expect(graph.mentions.filter(({ entity }) => entity === target.id).map(({ quote }) => quote)).toEqual(['1200台']);
});

test('a number that seems a target with a unit that nobody knows is an issue', () => {
  const issuesIn = (line: string) => graphOf(taskOf(line)).issues.filter(({ code }) => code === 'UNREAD_QUANTITY').length;
  expect(issuesIn('保存种质突破300瓮。')).toBe(1);
  expect(issuesIn('保存种质突破300株，达到12.5%以上，力争达到2035年水平。')).toBe(0);
});

test('so is one with its unit behind an objective’s verb that set no target, unless a rule says why', () => {
  const issuesIn = (line: string) =>
    graphOf(taskOf(line)).issues.flatMap(({ code, message }) => (code === 'UNREAD_QUANTITY' ? [message.split(':')[0]] : []));
  expect(issuesIn('推动18个风场。')).toEqual(['18个']);
  expect(issuesIn('新建风场18个。推动18个风场。')).toEqual(['18个']);
  for (const line of ['给予不超过18万元奖励。', '应当达到18%。', '截至目前新建18个风场。', '新建“18个风场”。'])
    expect(issuesIn(line)).toEqual([]);
});
