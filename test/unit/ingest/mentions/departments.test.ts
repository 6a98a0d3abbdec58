import { mentioned, namedAs, namesIn, planOf, statePlanOf } from '../reading.js';

test.each([
  ['below a place', '青岛市发展改革委负责此事。', '青岛市发展改革委 Institution department:place'],
  ['below a district', '崂山区财政局负责此事。', '崂山区财政局 Institution department:place'],
  ['below a level', '市商务局负责此事。', '市商务局 Institution department:level'],
  ['below a level above', '省商务厅负责此事。', '省商务厅 Institution department:level'],
  ['of the Party, below a level', '市委网信办负责此事。', '市委网信办 Institution department:level'],
])('a department %s', (_, sentence, name) => {
  expect(namesIn(planOf(sentence), true)).toEqual([name]);
});

test('a bare department is one of the State', () => {
  expect(namesIn(statePlanOf('商务部负责此事。'))).toEqual(['商务部 Institution']);
  expect(namesIn(statePlanOf('发展改革委、能源局负责此事。'))).toEqual(['发展改革委 Institution', '能源局 Institution']);
});

test('a department below a level means something only at home', () => {
  const [department] = mentioned(planOf('市商务局负责此事。')).mentions.filter(({ rule }) => rule.startsWith('department:'));
  expect(department).toMatchObject({ local: true, attributes: { kind: 'GOVERNMENT' } });
});

test.each([
  ['广东省人民政府支持风电。', '广东省人民政府'],
  ['沈阳市人民政府支持风电。', '沈阳市人民政府'],
  ['海南省委支持风电。', '海南省委'],
])('a government that the dictionary holds as one word: %s', (sentence, name) => {
  expect(namedAs('Institution', statePlanOf(sentence))).toEqual([name]);
});

test.each(['相关市人民政府', '各设区市政府', '各县〈市〉区人民政府', '各区、县人民政府', '有关县、区政府'])('%s are many', (words) => {
  expect(namedAs('Institution', planOf(`${words}支持风电。`))).toEqual([]);
});

test.each(['超市商务局面良好。', '城市教育局限较多。', '各部门负责此事。', '有关部门负责此事。'])('no department in %s', (sentence) => {
  expect(namedAs('Institution', planOf(sentence))).toEqual([]);
});

describe('leading groups', () => {
  test.each([
    ['市风能开发工作领导小组定期开会。', '市风能开发工作领导小组'],
    ['办公室设在市风能开发工作领导小组办公室。', '市风能开发工作领导小组办公室'],
    ['成立青岛市海上风电建设推进小组。', '青岛市海上风电建设推进小组'],
    ['国家海上风电“下海”工程建设领导小组定期开会。', '国家海上风电“下海”工程建设领导小组'],
  ])('%s', (sentence, name) => {
    expect(namesIn(planOf(sentence), true)).toEqual([`${name} Institution leading-group`]);
  });

  it('one that begins at no place and no level is none', () => {
    expect(namedAs('Institution', planOf('成立专门领导小组。'))).toEqual([]);
  });
});

test.each([
  ['lines of a column that have run together', '市商务局市财政局联合发文。', ['市商务局', '市财政局']],
  ['a department and a listed body', '青岛市商务局青岛海关联合发文。', ['青岛市商务局', '青岛海关']],
  ['the Party and the government of one place', '市委市政府中心工作。', ['市委', '市政府']],
])('%s are bodies of their own', (_, sentence, names) => {
  expect(namedAs('Institution', planOf(sentence))).toEqual(names);
});
