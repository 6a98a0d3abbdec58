import { targetsIn } from '../reading.js';

const REPORT = '政府工作报告\n\n——2032年1月20日在青岛市第十八届人民代表大会第一次会议上';

/** Sentences of a work report's part about the year that begins. */
function reportOf(...sentences: readonly string[]): string[] {
  return targetsIn(`${REPORT}\n\n二、2032年工作安排\n\n${sentences.join('\n')}\n`);
}

/** Sentences of a task of a plan that names no year. */
function measureOf(...sentences: readonly string[]): string[] {
  return targetsIn(`青岛市风能发展若干措施\n\n一、重点任务\n\n（一）建设风场。先测风，再选址。${sentences.join('')}\n`);
}

test.each<[string, string, string[]]>([
  [
    'verbs of doing',
    '更换绿色路灯3万盏，打通断头路20条，消化闲置土地345公顷。',
    ['30000 盏 EXACT 2032', '20 条 EXACT 2032', '345 公顷 EXACT 2032'],
  ],
  [
    'a bounded number that ends its clause',
    '机械化率80%以上，新能源营收800亿元以上。',
    ['80 % AT_LEAST 2032', '80000000000 元 AT_LEAST 2032'],
  ],
  ['things listed with numbers behind', '新增上市企业1家，新三板挂牌企业2家。', ['1 家 EXACT 2032', '2 家 EXACT 2032']],
  [
    'parts of a number',
    '力争亿元以上企业达90户，其中百亿级企业2户、十亿级企业11户。',
    ['90 户 EXACT 2032', '2 户 EXACT 2032', '11 户 EXACT 2032'],
  ],
  ['early work on projects is not past', '加快项目前期工作，完成投资180亿元以上。', ['18000000000 元 AT_LEAST 2032']],
  ['what exists is past in its clause only', '优化现有风场，新建测风塔12座。', ['12 座 EXACT 2032']],
  ['whom the plan brings to something', '推动600家企业上云，实施25个风场改造。', ['600 家 EXACT 2032', '25 个 EXACT 2032']],
  ['a year long ago describes', '2000年前的风场全部改造，新建测风塔12座。', ['12 座 EXACT 2032']],
  ['a year to begin with', '自2033年起，风电占比不低于40%。', ['40 % AT_LEAST 2033']],
  ['a year to begin with, and each', '自2033年起，每年新建风场40个。', ['40 个 EXACT -']],
  ['what is done already describes', '推动已签约项目开工，新建测风塔12座。', ['12 座 EXACT 2032']],
  ['grain in jin', '粮食产量稳定在46亿斤以上，玉米产量达到60亿斤。', ['4600000000 斤 AT_LEAST 2032', '6000000000 斤 EXACT 2032']],
  ['kinds and terms that are made', '完成10类以上医用耗材集采，举办20期大讲堂。', ['10 类 AT_LEAST 2032', '20 期 EXACT 2032']],
  ['fractions in words', '审批时间再压缩三分之一，增长百分之六。', ['0.333333 - DECREASE_BY 2032', '6 % INCREASE_BY 2032']],
])('a report of work: %s', (_, sentence, targets) => {
  expect(reportOf(sentence).map((line) => line.replace(/^(0\.3{6})3*\s+/, '$1 - '))).toEqual(targets);
});

test.each<[string, string, string[]]>([
  ['fees elsewhere in the sentence', '推广电子收费，风电装机保持在8000千瓦以上。', ['8000 千瓦 AT_LEAST -']],
  ['a grant elsewhere in the sentence', '对初次创业的给予补助，带动就业3000人。', ['3000 人 EXACT -']],
  ['who takes part', '组织符合条件的企业攻关，解决难题不少于5个。', ['5 个 AT_LEAST -']],
  ['twenty in characters', '遴选二十家龙头企业。', ['20 家 EXACT -']],
  ['a share of a kind', '实现95%办税事项网上办。', ['95 % EXACT -']],
])('a measure: %s', (_, sentence, targets) => {
  expect(measureOf(sentence)).toEqual(targets);
});

test.each([
  ['whom it acts on', '对31个部门开展监测。'],
  ['a set that the State names', '推动国家部署的16项“跨省通办”事项落地。'],
  ['what it concerns', '涉及90个事项全部进入系统。'],
  ['a size that describes', '改造年出栏5000头以上养殖场。'],
  ['a hundred of a size', '开工建设投资10亿元以上重大工程项目。'],
  ['a service circle', '打造“15分钟”服务圈。'],
  ['a norm each week', '跟师学习每周不少于2个半天。'],
  ['an age', '为65岁以上老年人体检。'],
  ['a deadline', '办理时限不超过5个工作日。'],
  ['a rate of support', '按实际投资额的15%给予补助。'],
  ['a sum that a body gets', '对新认定的企业给予50万元奖励。'],
  ['a count of what is there', '统筹已建成的5个风场。'],
])('no objective: %s', (_, sentence) => {
  expect(measureOf(sentence)).toEqual([]);
});
