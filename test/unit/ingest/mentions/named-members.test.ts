import { namesIn, planOf } from '../reading.js';

describe('lists of names that no lexicon has', () => {
  test.each([
    ['支持松岑新材、晓芃模具等本地配套企业发展。', ['松岑新材 Institution', '晓芃模具 Institution']],
    ['发挥魏桉、京傅、淄化等链主企业作用。', ['魏桉 Institution', '京傅 Institution', '淄化 Institution']],
    ['加快岚溪水库、省道430线岚湾段等重点工程建设。', ['岚溪水库 Zone', '省道430线岚湾段 Programme']],
    ['加快华屿二期、峤电热源改造等项目建设。', ['华屿二期 Programme', '峤电热源改造 Programme']],
    ['推进太峃、晋峪博物院等景区提升。', ['太峃 Zone', '晋峪博物院 Zone']],
    ['重点打造太峃、晋峪2个龙头景区。', ['太峃 Zone', '晋峪 Zone']],
  ])('%s', (sentence, names) => {
    expect(namesIn(planOf(sentence))).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['引导化纤、针织等企业建设产线。', 'classes of firms'],
    ['推进供水、供电等工程建设。', 'classes of works'],
    ['支持龙头企业、骨干企业等企业发展。', 'people and firms'],
    ['推进经开区、高新区等园区改革。', 'classes of parks'],
    ['建设岚溪水库、供水、供电、供气等项目。', 'lists most of whose members are plain words'],
  ])('%s gives no list: %s', (sentence) => {
    expect(namesIn(planOf(sentence), true).filter((name) => / list:(?:institution|programme|zone)$/.test(name))).toEqual([]);
  });
});

describe('names whose first character the dictionary cuts off', () => {
  test('behind the mark of a list it belongs to the name', () => {
    expect(namesIn(planOf('支持青岛科技大学、中大湾岬风险管理实验室开展研究。'))).toContain('中大湾岬风险管理实验室 Institution');
  });

  test('but a verb does not', () => {
    expect(namesIn(planOf('做强城南片区、建滨江崂山新区。'))).not.toContain('建滨江崂山新区 Zone');
  });
});

describe('events', () => {
  test.each([
    ['成功举办第九届崂山诗歌节。', '崂山诗歌节 Event'],
    ['承办首届青岛（崂山）潮汐之城论坛等活动。', '青岛（崂山）潮汐之城论坛 Event'],
    ['办好青岛音乐会、旗袍文化节等品牌活动。', '旗袍文化节 Event'],
    ['举办全国青少年帆板系列赛。', '全国青少年帆板系列赛 Event'],
    ['举办黄河流域九省（区）渔民篮球邀请赛。', '黄河流域九省（区）渔民篮球邀请赛 Event'],
    ['承办2023中国-东盟海洋可持续发展国际论坛。', '中国-东盟海洋可持续发展国际论坛 Event'],
  ])('%s', (sentence, name) => {
    expect(namesIn(planOf(sentence))).toContain(name);
  });

  test('a part of something else is none', () => {
    expect(namesIn(planOf('参与办理报装手续环节监督，举办银企对接会。')).filter((name) => name.endsWith(' Event'))).toEqual([]);
  });
});

describe('lists by what happens to their members', () => {
  test('works that are finished are programmes', () => {
    expect(namesIn(planOf('岚峤高速、省道430线岚湾段建成通车。'))).toEqual(expect.arrayContaining(['省道430线岚湾段 Programme']));
  });

  test('events lose the number of their edition', () => {
    expect(namesIn(planOf('举办第三届崂峤民歌巡演、岚湾帆板之声等活动。'))).toEqual(
      expect.arrayContaining(['崂峤民歌巡演 Event', '岚湾帆板之声 Event']),
    );
  });
});

describe('bodies among bodies in brackets', () => {
  test('are bodies whatever their form', () => {
    expect(namesIn(planOf('推进试点（市商务局、市交通运输局、青岛海关、岚峤航运）。'))).toContain('岚峤航运 Institution');
  });

  test.each(['（市商务局、市财政局、岚峤航运）', '（市商务局、市财政局、市交通运输局、有关岚峤单位）'])('%s has none', (list) => {
    expect(namesIn(planOf(`推进试点${list}。`), true).filter((name) => name.endsWith(' list:institution'))).toEqual([]);
  });
});

test('the office of a leading group is a body by its plain name', () => {
  expect(namesIn(planOf('领导小组办公室负责调度。'))).toEqual(['领导小组办公室 Institution']);
});

test('the kind of a thing that belongs to a body is no technology', () => {
  expect(namesIn(planOf('完善市政府公报数据库。'))).toEqual(['市政府公报数据库 Product']);
});

test('one word may join what a name with a place in front is for', () => {
  expect(namesIn(planOf('建设崂山潮汐元件和帆板配件国际交易平台。'))).toEqual(['崂山潮汐元件和帆板配件国际交易平台 Product']);
});
