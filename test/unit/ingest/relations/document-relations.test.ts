import { graphOf, planOf, TITLE, taskOf, tiesIn, tiesOf } from '../reading.js';

const NOTICE = `青岛市能源局关于更新风机的通知

各单位：

一、更新设备
尽快更新。

青岛市能源局
2031年2月3日
`;

test('who signs a text issues it, on its date', () => {
  expect(tiesOf('ISSUES', NOTICE, 'date')).toEqual(['青岛市能源局 ISSUES 青岛市能源局关于更新风机的通知 2031-02-03']);
});

test('a plan is based on what it says that it is written under', () => {
  expect(tiesOf('BASED_ON', planOf('根据《海上风电管理办法》《潮汐能管理办法》和国家有关规定，制定本规划。'))).toEqual([
    `${TITLE} BASED_ON 海上风电管理办法`,
    `${TITLE} BASED_ON 潮汐能管理办法`,
  ]);
});

test.each(['根据《海上风电管理办法》，风场不得闲置。', '制定本规划，《海上风电管理办法》同时废止。'])(
  'it is based on nothing in %s',
  (sentence) => {
    expect(tiesOf('BASED_ON', planOf(sentence))).toEqual([]);
  },
);

test('a body that agreed to the text approved it', () => {
  expect(tiesOf('APPROVES', planOf('经青岛市人民政府同意，现印发给你们。'))).toEqual([`青岛市人民政府 APPROVES ${TITLE}`]);
});

describe('a body right before a title issued it', () => {
  test.each([
    '国家能源局印发的《海上风电管理办法》已经施行。',
    '国家能源局《海上风电管理办法》已经施行。',
    '国家能源局等三部门联合印发《海上风电管理办法》。',
  ])('%s', (sentence) => {
    expect(tiesIn(planOf(sentence))).toEqual(['国家能源局 ISSUES 海上风电管理办法']);
  });

  it('but not where other words stand between', () => {
    expect(tiesIn(planOf('国家能源局认真学习《海上风电管理办法》。'))).toEqual([]);
  });
});

test('a task concerns what its body names, once each, but not those who do it', () => {
  expect(tiesOf('CONCERNS', taskOf('推广人工智能，人工智能很好，支持崂山区（市能源局负责）。'))).toEqual(
    ['建设风场 CONCERNS 人工智能', '建设风场 CONCERNS 崂山区'].sort(),
  );
});

test('every relation stands on an assertion', () => {
  const { relations, assertions } = graphOf(NOTICE);
  const stated = new Set(assertions.map(({ relation }) => relation));
  expect(relations.filter(({ id }) => !stated.has(id))).toEqual([]);
});
