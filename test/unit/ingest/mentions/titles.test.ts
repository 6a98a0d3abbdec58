import { namedAs, namesIn, planOf, statePlanOf } from '../reading.js';

describe('titles in book marks', () => {
  test.each([
    ['《海上风电管理办法》已经施行。', '海上风电管理办法'],
    ['《关于落实〈海上风电管理办法〉的意见》已经施行。', '关于落实〈海上风电管理办法〉的意见'],
    ['《关于落实《海上风电管理办法》的意见》已经施行。', '关于落实《海上风电管理办法》的意见'],
    ['《海上风电“蓝色”行动计划（2031—2033年）》已经施行。', '海上风电“蓝色”行动计划（2031—2033年）'],
  ])('%s', (sentence, title) => {
    expect(namesIn(planOf(sentence), true)).toEqual([`${title} Policy title`]);
  });

  it('names inside a title are no names of their own', () => {
    expect(namesIn(planOf('《青岛市人工智能发展规划》已经印发。'))).toEqual(['青岛市人工智能发展规划 Policy']);
  });

  it('a mark that never closes gives no title', () => {
    expect(namedAs('Policy', planOf(`《海上风电管理办法已经施行。${'风能丰富。'.repeat(40)}`))).toEqual([]);
  });

  it('two titles side by side are two', () => {
    expect(namedAs('Policy', planOf('《海上风电管理办法》《潮汐能管理办法》已经施行。'))).toEqual(['海上风电管理办法', '潮汐能管理办法']);
  });
});

describe('document numbers', () => {
  test.each(['青能发〔2031〕12号', '国能发[2031]3号', '鲁政办字（2031）104号'])('%s', (number) => {
    expect(namesIn(planOf(`${number}已经废止。`), true)).toEqual([`${number} Policy document-number`]);
  });

  it.each(['按照', '根据', '落实'])('begin behind %s', (verb) => {
    expect(namedAs('Policy', statePlanOf(`${verb}国能发〔2031〕12号，风场不得闲置。`))).toEqual(['国能发〔2031〕12号']);
  });

  it('a number of something else is none', () => {
    expect(namedAs('Policy', planOf('第12号风机和2031年第3号机组已经到货。'))).toEqual([]);
  });
});

describe('the document speaking of itself', () => {
  test.each(['本规划', '本行动计划', '本实施方案'])('%s', (reference) => {
    expect(namesIn(planOf(`${reference}自印发之日起施行。`), true)).toEqual([`${reference} Policy self-reference`]);
  });

  it('《规划》 alone is the document’s short title', () => {
    expect(namesIn(planOf('《规划》提出八项任务。'), true)).toEqual(['规划 Policy title']);
  });

  test.each(['本法人承担责任。', '基本规划思路不变。', '本市、本级财政充裕。'])('not in %s', (sentence) => {
    expect(namedAs('Policy', planOf(sentence))).toEqual([]);
  });

  it('the own title is found without its years, too', () => {
    expect(namesIn(planOf('青岛市风能发展规划已经通过论证。'), true)).toEqual(['青岛市风能发展规划 Policy own-title']);
  });
});

describe('a policy without book marks', () => {
  test.each([
    ['发布绿色海缆采购指南。', '绿色海缆采购指南'],
    ['对照海缆施工质量审查办法自查。', '海缆施工质量审查办法'],
    ['严格执行海上设施安全条例。', '海上设施安全条例'],
  ])('%s', (sentence, name) => {
    expect(namedAs('Policy', planOf(sentence))).toEqual([name]);
  });

  test.each(['制定具体实施细则。', '编制海缆服务目录清单。', '制定工作实施方案。'])('a kind of policy is none: %s', (sentence) => {
    expect(namedAs('Policy', planOf(sentence))).toEqual([]);
  });
});
