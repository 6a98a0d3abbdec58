import { namedAs, planOf } from '../reading.js';

const programmes = (sentence: string): string[] => namedAs('Programme', planOf(sentence));

describe('a verb that introduces a name, up to the ending', () => {
  test.each([
    ['with the verbs between', '实施新型渔民培育工程，扩大养殖。', ['新型渔民培育工程']],
    ['with a conjunction inside', '深入实施海员素养与技能提升计划，扩大培训。', ['海员素养与技能提升计划']],
    [
      'with the list that goes on',
      '组织实施好海员培训质量提升计划、港口绿色改造工程，扩大培训。',
      ['海员培训质量提升计划', '港口绿色改造工程'],
    ],
    ['as the title of a box', '专栏2 海洋观测资源统筹利用工程', ['海洋观测资源统筹利用工程']],
    ['behind a number, which counts what it does', '实施12项渔港升级改造工程。', ['渔港升级改造工程']],
    ['with a quoted ending and its lead', '实施渔业“双百工程”，扩大养殖。', ['渔业“双百工程”']],
    ['of a pilot with its verbs', '入选全国首批海水养殖许可制度改革试点。', ['海水养殖许可制度改革试点']],
    ['of a fund', '设立海员职业伤害保障基金，扩大覆盖。', ['海员职业伤害保障基金']],
    ['of two that a conjunction joins', '实施渔港升级改造行动和渔船更新换代行动。', ['渔港升级改造行动', '渔船更新换代行动']],
  ])('%s', (_, sentence, names) => {
    expect(programmes(sentence)).toEqual(names);
  });
});

describe('is no name', () => {
  test.each([
    ['where only general words stand before the ending', '实施重大工程，扩大投资。'],
    ['where many are meant', '实施一批渔港升级改造工程，扩大投资。'],
    ['where 试点 is what is done', '推动海参养殖在崂山率先启动试点。'],
    ['of a fund that is any', '设立产业投资基金。'],
    ['where a list of examples is closed', '实施渔港和渔船改造升级等工程，扩大投资。'],
  ])('%s', (_, sentence) => {
    expect(programmes(sentence)).toEqual([]);
  });
});
