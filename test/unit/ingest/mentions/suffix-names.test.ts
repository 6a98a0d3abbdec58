import { namedAs, namesIn, planOf } from '../reading.js';

describe('a class word and what stands before it', () => {
  test.each([
    ['海燕银行已经开业。', '海燕银行', 'Institution'],
    ['青岛海燕能源有限公司已经开业。', '青岛海燕能源有限公司', 'Institution'],
    ['依托青岛潮汐大学开展工作。', '青岛潮汐大学', 'Institution'],
    ['依托青岛风能研究院开展工作。', '青岛风能研究院', 'Institution'],
    ['青岛风能协会已经成立。', '青岛风能协会', 'Institution'],
    ['推动建设青岛风能示范区。', '青岛风能示范区', 'Zone'],
    ['开展深远海风电开发试点。', '深远海风电开发试点', 'Programme'],
    ['举办青岛海洋能源大会。', '青岛海洋能源大会', 'Event'],
    ['推进深海风电技术攻关。', '深海风电技术', 'Technology'],
    ['MAIL系统已经停用。', 'MAIL系统', 'Product'],
  ])('%s', (sentence, name, type) => {
    expect(namesIn(planOf(sentence))).toEqual([`${name} ${type}`]);
  });
});

describe('what is built', () => {
  test.each([
    ['荆门至随州高速已经通车。', '荆门至随州高速', 'Programme'],
    ['沪苏湖铁路已经通车。', '沪苏湖铁路', 'Programme'],
    ['太锡铁路已经通车。', '太锡铁路', 'Programme'],
    ['青岛潮汐水库已经建成。', '青岛潮汐水库', 'Zone'],
    ['青岛海燕湿地公园已经开放。', '青岛海燕湿地公园', 'Zone'],
    ['青岛海燕大剧院已经开放。', '青岛海燕大剧院', 'Institution'],
  ])('%s', (sentence, name, type) => {
    expect(namesIn(planOf(sentence))).toEqual([`${name} ${type}`]);
  });

  test.each([
    ['加快建设青岛科技创新园。', '青岛科技创新园', 'Zone'],
    ['进口货物经上海港运出。', '上海港', 'Zone'],
    ['推动崧峤高铁前期工作。', '崧峤高铁', 'Programme'],
    ['加快建设崧峤电厂。', '崧峤电厂', 'Programme'],
    ['支持青岛职院申报。', '青岛职院', 'Institution'],
    ['由青岛市政务服务和公共资源交易中心负责解释。', '青岛市政务服务和公共资源交易中心', 'Institution'],
    ['国网青岛供电公司负责此事。', '国网青岛供电公司', 'Institution'],
  ])('%s', (sentence, name, type) => {
    expect(namesIn(planOf(sentence))).toEqual([`${name} ${type}`]);
  });

  test.each(['建设一批口袋公园。', '推进市重点项目。', '全国水库已经检查。', '改造城镇幼儿园项目。'])(
    'a kind is no name: %s',
    (sentence) => {
      expect(namesIn(planOf(sentence)).filter((name) => !name.endsWith(' Place'))).toEqual([]);
    },
  );
});

describe('a name that a place leads', () => {
  test.each([
    ['依托青岛数据出境服务中心开展工作。', '青岛数据出境服务中心'],
    ['打造中国出海风能联盟。', '中国出海风能联盟'],
  ])('may hold a verb: %s', (sentence, name) => {
    expect(namedAs('Institution', planOf(sentence))).toEqual([name]);
  });

  test.each(['青岛市获评国家风能示范区。', '青岛市安排风能专项资金。', '支持青岛市争创国家风能示范区。'])(
    'is not the place with its own verb: %s',
    (sentence) => {
      expect(namedAs('Place', planOf(sentence))).toEqual(['青岛市']);
    },
  );
});

describe('the left boundary', () => {
  test.each([
    ['a verb', '推动建设青岛风能示范区。', '青岛风能示范区'],
    ['a conjunction', '崂山区和青岛风能示范区已经建成。', '青岛风能示范区'],
    ['a comma', '风能丰富，青岛风能示范区已经建成。', '青岛风能示范区'],
    ['an adverb', '大力支持青岛风能示范区。', '青岛风能示范区'],
    ['a demonstrative', '上述青岛风能示范区已经建成。', '青岛风能示范区'],
    ['a preposition', '在青岛风能示范区测风。', '青岛风能示范区'],
  ])('is %s', (_, sentence, name) => {
    expect(namedAs('Zone', planOf(sentence))).toEqual([name]);
  });

  it('a place in brackets belongs to the name', () => {
    expect(namedAs('Institution', planOf('海燕（青岛）能源集团已经落户。'))).toEqual(['海燕（青岛）能源集团']);
  });

  it('Latin and mixed names are whole', () => {
    expect(namedAs('Institution', planOf('Wind/Sea集团已经落户。'))).toEqual(['Wind/Sea集团']);
  });

  it('a branch keeps its parent’s known name', () => {
    expect(namedAs('Institution', planOf('中国银联青岛分公司已经开业。'))).toEqual(['中国银联青岛分公司']);
  });
});

describe('kinds are no names', () => {
  test.each([
    '一批示范区已经建成。',
    '各类研究院已经建成。',
    '有关企业和相关研究院配合。',
    '建设若干研究中心。',
    '完善公共服务平台。',
    '建设国家级创新中心。',
    '统筹产业布局。',
    '举办多场论坛。',
    '提高应用技术。',
  ])('%s', (sentence) => {
    expect(namesIn(planOf(sentence))).toEqual([]);
  });
});

describe('longer words are not cut', () => {
  test.each(['风能工程设计院所众多。', '平台企业众多。', '试点城市众多。'])('%s', (sentence) => {
    const names = [...namedAs('Programme', planOf(sentence)), ...namedAs('Product', planOf(sentence))];
    expect(names).toEqual([]);
  });
});

describe('a class word that is a listed name itself', () => {
  test.each([
    ['研发风机操作系统。', '风机操作系统'],
    ['突破潮流数据库、浪高传感器。', '潮流数据库 浪高传感器'],
    ['研究浪高建模。', '浪高建模'],
  ])('%s', (sentence, names) => {
    expect(namedAs('Technology', planOf(sentence)).join(' ')).toBe(names);
  });

  it('a quantifier before it makes no name', () => {
    expect(namedAs('Technology', planOf('发展新一代操作系统。'))).toEqual(['操作系统']);
  });
});

it('与 between two verbs of a name joins them', () => {
  expect(namedAs('Product', planOf('依托青岛风能信息共享与服务平台开展工作。'))).toEqual(['青岛风能信息共享与服务平台']);
});

it('a verb before the leading verb is no part of the name', () => {
  expect(namedAs('Institution', planOf('推动合作建设深远海风电创新中心。'))).toEqual(['深远海风电创新中心']);
});

describe('a known name', () => {
  it('is none where 化 makes another word of it', () => {
    expect(namesIn(planOf('推进制造业数据要素市场化。'))).not.toContain('数据要素市场 Sector');
  });

  it('opened by 智慧 ends where nothing goes on', () => {
    expect(namedAs('Sector', planOf('发展智慧潮汐、智慧渔港等业态。'))).toEqual(['智慧潮汐', '智慧渔港']);
    expect(namedAs('Sector', planOf('建设智慧渔港码头。'))).toEqual([]);
  });
});
