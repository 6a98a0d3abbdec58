import { planOf, relationsIn, namesIn, statePlanOf } from '../reading.js';

describe('what a form that refers back means', () => {
  test.each([
    ['本市 is the issuer’s place', ['青岛市风力丰富。', '本市举办青岛海洋能源大会。'], '青岛市 ORGANISES 青岛海洋能源大会'],
    ['我市 is too', ['青岛市风力丰富。', '我市出台《海上风电管理办法》。'], '青岛市 ISSUES 海上风电管理办法'],
    [
      '该 with a noun is the nearest thing that the noun fits',
      ['市能源局成立青岛潮汐大学。该大学发布《海上风电管理办法》。'],
      '青岛潮汐大学 ISSUES 海上风电管理办法',
    ],
    [
      '上述 with a number is as many of the last named',
      ['青岛风能示范区、崂山风能示范区已经建成。海燕银行运营上述两个示范区。'],
      '海燕银行 OPERATES 崂山风能示范区; 海燕银行 OPERATES 青岛风能示范区',
    ],
  ])('%s', (_, lines, expected) => {
    expect(relationsIn(planOf(...lines)).join('; ')).toContain(expected);
  });

  test.each([
    ['本省 in a text of a city', '青岛市风力丰富。', '本省举办青岛海洋能源大会。'],
    ['本市场', '青岛市风力丰富。', '本市场举办青岛海洋能源大会。'],
    ['应该 before the noun', '青岛市成立青岛潮汐大学。', '应该大学举办青岛海洋能源大会。'],
    ['fewer things than counted', '青岛市有海燕银行。', '上述三家银行举办青岛海洋能源大会。'],
  ])('%s means nothing', (_, ...lines) => {
    expect(relationsIn(planOf(...lines)).filter((relation) => relation.includes('ORGANISES'))).toEqual([]);
  });

  it('is no mention of its own', () => {
    expect(namesIn(planOf('青岛市风力丰富。', '本市举办青岛海洋能源大会。'))).not.toContain('本市 Place');
  });
});

describe('a ministry’s bare name', () => {
  it('is the body of the issuer’s own level', () => {
    expect(namesIn(planOf('发展改革委负责测风。'), true)).toEqual(['发展改革委 Institution department:own-level']);
  });

  it('is the State’s in a text of the State', () => {
    expect(namesIn(statePlanOf('发展改革委负责测风。'), true).join()).not.toContain('department:own-level');
  });
});
