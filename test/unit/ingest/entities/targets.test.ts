import { goalsOf, graphOf, planOf, targetsIn, taskOf } from '../reading.js';

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

  it('percentages grow to, percentage points by', () => {
    expect(targetsIn(goalsOf('到2035年，占比提高到25%，能耗下降5个百分点，年均增长6%。'))).toEqual([
      '25 % INCREASE_TO 2035',
      '5 个百分点 INCREASE_BY 2035',
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

  it('outside of goals without a year to come', () => {
    expect(targetsIn(planOf('建成风场20座。'))).toEqual([]);
    expect(targetsIn(planOf('到2035年，建成风场20座。'))).toEqual(['20 座 EXACT 2035']);
  });

  it('for a year before the document’s own', () => {
    const text =
      '---\ntitle: 青岛市风能发展规划\ndate: 2031-02-03\n---\n\n# 青岛市风能发展规划\n\n一、发展目标\n\n到2020年，建成风场20座。\n';
    expect(targetsIn(text)).toEqual([]);
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
