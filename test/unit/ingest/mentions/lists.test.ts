import { namedAs, planOf } from '../reading.js';

test('等技术 makes its members technologies', () => {
  expect(namedAs('Technology', planOf('推广风机叶片涂层、深海锚泊等技术。'))).toEqual(['风机叶片涂层', '深海锚泊']);
});

test('words may stand between 等 and the class word', () => {
  expect(namedAs('Technology', planOf('推广风机叶片涂层、深海锚泊等先进适用技术。'))).toEqual(['风机叶片涂层', '深海锚泊']);
});

test('等产业 needs a member that is known as a sector', () => {
  expect(namedAs('Sector', planOf('风电装备、潮汐涡轮等产业发展良好。'))).toEqual(['风电装备', '潮汐涡轮']);
  expect(namedAs('Sector', planOf('测风站、选址点等产业环节发展良好。'))).toEqual([]);
});

test.each(['等技术人员', '等技术标准', '等技术服务'])('%s closes no list of technologies', (closing) => {
  expect(namedAs('Technology', planOf(`统计风机叶片涂层、深海锚泊${closing}。`))).toEqual([]);
});

test('people and firms are no terms', () => {
  expect(namedAs('Technology', planOf('服务科研人员、海上企业等技术群体。'))).toEqual([]);
});

test('the verb that governs the list is not part of its first member', () => {
  expect(namedAs('Technology', planOf('加快推广深海锚泊、潮流测算等技术。'))).toEqual(['深海锚泊', '潮流测算']);
});

test('a verb that names begin with elsewhere governs the list', () => {
  expect(namedAs('Technology', planOf('攻关深海锚泊、潮流测算等关键技术。'))).toEqual(['深海锚泊', '潮流测算']);
});

describe('everyday words for branches', () => {
  it('are sectors in a list that says so', () => {
    expect(namedAs('Sector', planOf('推进化工、建材、纺织等行业转型。'))).toEqual(['化工', '建材', '纺织']);
  });

  it('are none elsewhere, and make none of their neighbours', () => {
    expect(namedAs('Sector', planOf('采购化工、建材、纺织等物资。'))).toEqual([]);
    expect(namedAs('Sector', planOf('加强消防、燃气、重点商圈等领域监管。'))).toEqual(['消防', '燃气']);
  });
});

describe('members that hold 和 or 与', () => {
  test('are whole in a list of 、', () => {
    expect(namedAs('Technology', planOf('突破深海锚泊和调优、潮流测算与修正、叶片涂层等一批核心技术。'))).toEqual(
      expect.arrayContaining(['深海锚泊和调优', '潮流测算与修正', '叶片涂层']),
    );
  });

  test('are two where one of them is known and the other is no mere verb', () => {
    expect(namedAs('Sector', planOf('发展潮汐旅游、智能制造与深海装具、帆板制造等产业。'))).toEqual(
      expect.arrayContaining(['智能制造', '深海装具']),
    );
  });
});

test('lines of business are sectors where firms are to take them up', () => {
  expect(namedAs('Sector', planOf('支持企业开展船员培训、水运保理等服务。'))).toEqual(['船员培训', '水运保理']);
  expect(namedAs('Sector', planOf('窗口提供预约咨询、帮办代办等服务。'))).toEqual([]);
});

test('a list that says 行业 types what no lexicon has', () => {
  expect(namedAs('Sector', planOf('加快赋能海洋化纤、渔具制造等相关重点行业。'))).toEqual(['海洋化纤', '渔具制造']);
});
