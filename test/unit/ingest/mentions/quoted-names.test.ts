import { namesIn, planOf } from '../reading.js';

test.each([
  ['“凌风”系统已经上线。', '“凌风”系统 Product'],
  ['“观海”平台已经上线。', '“观海”平台 Product'],
  ['“海风”计划已经启动。', '“海风”计划 Programme'],
  ['“蓝湾”工程已经启动。', '“蓝湾”工程 Programme'],
  ['“御风”大赛已经开幕。', '“御风”大赛 Event'],
])('a quote and its class word: %s', (sentence, name) => {
  expect(namesIn(planOf(sentence), true)).toEqual([`${name} quoted:class-word`]);
});

test.each([
  ['开展“御风而行”“逐浪深蓝”等专项行动。', ['御风而行 Programme', '逐浪深蓝 Programme']],
  ['用好“凌风通”“观海通”移动平台。', ['凌风通 Product', '观海通 Product']],
  ['举办“御风而行”等系列活动。', ['御风而行 Event']],
])('names in a row of quotes are of the class that closes it: %s', (sentence, names) => {
  expect(namesIn(planOf(sentence), true)).toEqual(names.map((name) => `${name} quoted:row`));
});

test('what a row calls an activity is a plain word elsewhere', () => {
  expect(namesIn(planOf('开展“简化审批”“优化服务”等专项行动。', '持续优化服务。'))).toEqual(['简化审批 Programme', '优化服务 Programme']);
});

test('a place before the quote belongs to the name', () => {
  expect(namesIn(planOf('青岛“凌风”系统已经上线。'))).toEqual(['青岛“凌风”系统 Product']);
});

test('the quoted words alone may end like a name', () => {
  expect(namesIn(planOf('“青岛海上风电创新中心”已经成立。'), true)).toEqual(['青岛海上风电创新中心 Institution quoted:alone']);
});

test.each(['“风调雨顺”很重要。', '“一二三”工作法已经推广。'])('no name in %s', (sentence) => {
  expect(namesIn(planOf(sentence))).toEqual([]);
});

test('the quoted words are found without their quotes in the rest of the text', () => {
  expect(namesIn(planOf('“青岛海上风电创新中心”已经成立。', '青岛海上风电创新中心发展良好。'))).toEqual([
    '青岛海上风电创新中心 Institution',
    '青岛海上风电创新中心 Institution',
  ]);
});

describe('quoted names without a class word', () => {
  test.each([
    ['推广“逐浪卡”等应用。', '逐浪卡 Product'],
    ['设立“药材驿站”，提供服务。', '药材驿站 Institution'],
    ['政务事项统一接入“逐浪”，实现办理。', '逐浪 Product'],
    ['深入实施“逐浪上链”，扩大覆盖。', '逐浪上链 Programme'],
  ])('behind their verb: %s', (sentence, name) => {
    expect(namesIn(planOf(sentence), true)).toContain(`${name} quoted:named`);
  });

  test.each([
    ['发挥“逐浪池”作用。', 'no verb that sets up or carries out'],
    ['推进“逐浪而行”的服务。', 'an attribute'],
    ['打通“最后一公里”。', 'a figure of speech'],
    ['深化“三大”要素。', 'a number of things'],
    ['推行“逐浪式”服务。', 'a manner'],
  ])('%s names nothing: %s', (sentence) => {
    expect(namesIn(planOf(sentence))).toEqual([]);
  });

  test('what the thing is may stand before its name', () => {
    expect(namesIn(planOf('推动潮汐测量专用平台“逐浪通”在园内落地。'))).toContain('潮汐测量专用平台“逐浪通” Product');
  });
});

test.each([
  ['深入开展无人船赋能渔村振兴“逐浪而行”活动。', '无人船赋能渔村振兴“逐浪而行”活动 Event'],
  ['实施渔业用能“逐浪”工程。', '渔业用能“逐浪”工程 Programme'],
])('a lead between the verb and the quotes belongs to the name: %s', (sentence, name) => {
  expect(namesIn(planOf(sentence))).toEqual([name]);
});

test('a number of four digits and more is a name in quotes', () => {
  expect(namesIn(planOf('联动“逐浪通”“12999”平台。'))).toEqual(['逐浪通 Product', '12999 Product']);
});

test('what a verb right before the quotes governs from further left is no lead', () => {
  expect(namesIn(planOf('利用区块链建设“逐浪”系统。'))).toEqual(['区块链 Technology', '“逐浪”系统 Product']);
});
