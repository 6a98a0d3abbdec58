import { graphOf, planOf, TITLE, taskOf, relationsIn, relationsOf } from '../reading.js';

const NOTICE = `青岛市能源局关于更新风机的通知

各单位：

一、更新设备
尽快更新。

青岛市能源局
2031年2月3日
`;

test('who signs a text issues it, on its date', () => {
  expect(relationsOf('ISSUES', NOTICE, 'date')).toEqual(['青岛市能源局 ISSUES 青岛市能源局关于更新风机的通知 2031-02-03']);
});

test('a plan is based on what it says that it is written under', () => {
  expect(relationsOf('BASED_ON', planOf('根据《海上风电管理办法》《潮汐能管理办法》和国家有关规定，制定本规划。'))).toEqual([
    `${TITLE} BASED_ON 海上风电管理办法`,
    `${TITLE} BASED_ON 潮汐能管理办法`,
  ]);
});

test('the State’s text of the same words is another that a text is based on', () => {
  const text = '青岛市风能发展条例（草案）\n\n第一条 根据国务院《风能发展条例》，结合本市实际，制定本条例。\n';
  expect(relationsOf('BASED_ON', text)).toEqual(['青岛市风能发展条例（草案） BASED_ON 风能发展条例']);
});

test('a place in the title is no issuer beside the body that signs', () => {
  expect(relationsOf('ISSUES', NOTICE.replace('各单位：', '青岛市制定了《青岛市能源局关于更新风机的通知》。'))).toEqual([
    '青岛市能源局 ISSUES 青岛市能源局关于更新风机的通知',
  ]);
});

test.each(['根据《海上风电管理办法》，风场不得闲置。', '制定本规划，《海上风电管理办法》同时废止。'])(
  'it is based on nothing in %s',
  (sentence) => {
    expect(relationsOf('BASED_ON', planOf(sentence))).toEqual([]);
  },
);

test.each([
  ['with its purpose', '为落实《海上风电管理办法》，推动风机更新，现将有关事项通知如下：'],
  ['with the rule', '根据《海上风电管理办法》等有关规定，市能源局决定更新风机。'],
])('a preamble that begins %s names what the text is based on', (_, preamble) => {
  const notice = NOTICE.replace('一、更新设备', `${preamble}\n\n一、更新设备`);
  expect(relationsOf('BASED_ON', notice)).toEqual(['青岛市能源局关于更新风机的通知 BASED_ON 海上风电管理办法']);
});

test.each([
  '一、更新设备\n\n（一）审批。更新申请经青岛市人民政府审核同意后办理。',
  '一、更新设备\n\n（一）范围。经国务院批准设立的青岛风能示范区先行更新。',
])('who agrees to something inside the text did not approve it: %s', (body) => {
  expect(relationsOf('APPROVES', NOTICE.replace('一、更新设备', body)).filter((relation) => relation.includes('通知'))).toEqual([]);
});

test.each([
  ['依托“观海”平台，综合运用区块链、人工智能等技术，建设“凌风”系统。', ['人工智能', '区块链', '“观海”平台']],
  ['利用区块链建设“凌风”系统。', ['区块链']],
  ['青岛潮汐大学利用区块链，建设“凌风”系统。', []],
])('what is made is built on the means named before: %s', (sentence, means) => {
  const built = relationsOf('USES', taskOf(sentence)).filter((relation) => relation.startsWith('“凌风”系统'));
  expect(built.sort()).toEqual(means.map((name) => `“凌风”系统 USES ${name}`).sort());
});

test('本市 is the place of the issuer, whose name holds it', () => {
  const plan = '青岛市人民政府关于发展风能的意见\n\n一、重点任务\n\n（一）办会。本市举办青岛海洋能源大会。\n';
  expect(relationsOf('ORGANISES', plan)).toEqual(['青岛市 ORGANISES 青岛海洋能源大会']);
});

test('a body that agreed to the text approved it', () => {
  expect(relationsOf('APPROVES', planOf('经青岛市人民政府同意，现印发给你们。'))).toEqual([`青岛市人民政府 APPROVES ${TITLE}`]);
});

describe('a body right before a title issued it', () => {
  test.each([
    '国家能源局印发的《海上风电管理办法》已经施行。',
    '国家能源局《海上风电管理办法》已经施行。',
    '国家能源局等三部门联合印发《海上风电管理办法》。',
  ])('%s', (sentence) => {
    expect(relationsIn(planOf(sentence))).toEqual(['国家能源局 ISSUES 海上风电管理办法']);
  });

  it('but not where other words stand between', () => {
    expect(relationsIn(planOf('国家能源局认真学习《海上风电管理办法》。'))).toEqual([]);
  });
});

test('a task concerns what its body names, once each, but not those who do it', () => {
  expect(relationsOf('CONCERNS', taskOf('推广人工智能，人工智能很好，支持崂山区（市能源局负责）。'))).toEqual(
    ['建设风场 CONCERNS 人工智能', '建设风场 CONCERNS 崂山区'].sort(),
  );
});

test('every relation stands on an assertion', () => {
  const { relations, assertions } = graphOf(NOTICE);
  const stated = new Set(assertions.map(({ relation }) => relation));
  expect(relations.filter(({ id }) => !stated.has(id))).toEqual([]);
});

test('an issuer that stands inside the title only issues the text, and its office is below it', () => {
  const title = '中共中央办公厅国务院办公厅关于开发海上风能的意见（2031年9月21日）';
  const said = relationsIn(`${title}\n\n经党中央、国务院同意，现提出如下意见。\n\n一、开发风场\n\n先测风，再选址。\n`);
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^中共中央办公厅 ISSUES /), '中共中央办公厅 BRANCH_OF 党中央']));
});
