import { mentioned, namedAs, namesIn, planOf, statePlanOf } from '../reading.js';

describe('Latin names stand alone', () => {
  it.each(['5G基站已经建成。', '已经建成5G基站。', '采用５Ｇ技术。'])('5G in %s', (sentence) => {
    expect(namedAs('Technology', planOf(sentence)).join()).toMatch(/^(5G|５Ｇ)/);
  });

  it.each(['15G容量已经用完。', 'A5G型设备已经到货。', 'MAIL邮箱已经停用。', 'AIR型设备已经到货。'])('not in %s', (sentence) => {
    expect(namedAs('Technology', planOf(sentence))).toEqual([]);
  });

  it('AI between Chinese characters is a name', () => {
    expect(namedAs('Technology', planOf('运用AI研判风情。'))).toEqual(['AI']);
  });

  it('case and width do not matter', () => {
    expect(namedAs('Technology', planOf('运用ＡＩ研判风情，ai已经普及。'))).toEqual(['AI', 'ai']);
  });
});

describe('places', () => {
  it('a full name is found anywhere', () => {
    expect(namedAs('Place', planOf('崂山区、成都市和四川省财政充裕。'))).toEqual(['崂山区', '成都市', '四川省']);
  });

  it('short forms of provinces and cities are found anywhere', () => {
    expect(namedAs('Place', statePlanOf('山东的风景很好，青岛的风景也很好。'))).toEqual(['山东', '青岛']);
  });

  it('the short form of a county is found at home', () => {
    expect(namedAs('Place', planOf('崂山的风景很好。'))).toEqual(['崂山']);
  });

  it.each(['长宁的夜晚很安静。', '整治文山会海。', '和平发展。', '城关灯火通明。', '工作要从长安排。'])('no county in %s', (sentence) => {
    expect(namedAs('Place', planOf(sentence))).toEqual([]);
  });

  it('the country has its forms', () => {
    expect(namesIn(statePlanOf('我国风能丰富。'), true)).toContain('我国 Place gazetteer:places');
  });

  it('the issuer’s place is home', () => {
    expect(mentioned(planOf('风能丰富。')).jurisdiction?.name).toBe('青岛市');
    expect(mentioned('山东省青岛市崂山区风能规划\n\n一、现状\n风能丰富。\n').jurisdiction?.name).toBe('崂山区');
    expect(mentioned(statePlanOf('风能丰富。')).jurisdiction).toBeUndefined();
  });
});

it('the longer known name wins over those inside it', () => {
  expect(namesIn(planOf('工业互联网已经普及。'))).toHaveLength(1);
  expect(namedAs('Sector', planOf('工业互联网已经普及。'))).toEqual(['工业互联网']);
});

it('a short Chinese name agrees with the word boundaries', () => {
  // 风能 is a technology; 春风|能|化 holds its characters and not the word.
  expect(namedAs('Technology', planOf('春风能化雨。'))).toEqual([]);
});

describe('a listed term is no piece of another word', () => {
  test.each(['建设大数据交易市场。', '支持再制造业发展。', '向中西部地区转移。', '规范检验检测机构。'])('%s', (sentence) => {
    const names = namesIn(planOf(sentence));
    for (const piece of ['数据交易 Sector', '制造业 Sector', '西部地区 Place', '检验检测 Sector']) expect(names).not.toContain(piece);
  });

  it('but stands behind a word that ends with such a character', () => {
    expect(namedAs('Sector', planOf('提供更多政务服务。'))).toEqual(['政务服务']);
  });
});

describe('a field that the title names', () => {
  const plan = (title: string): string =>
    `${title}\n\n一、发展现状\n\n推进海带智能育苗。海带智能育苗与水产养殖装备配套。海带智能育苗基础较好，海带智能育苗前景广阔。\n`;

  it('is a sector of the text that comes back to it', () => {
    expect(namedAs('Sector', plan('青岛市关于推动海带智能育苗与海水稻种植协同发展的意见'))).toContain('海带智能育苗');
    expect(namedAs('Sector', plan('青岛市关于推动海带智能育苗与海水稻种植协同发展的意见'))).not.toContain('海水稻种植');
  });

  it('is none where another title is printed', () => {
    expect(namedAs('Sector', plan('青岛市海洋发展规划'))).not.toContain('海带智能育苗');
  });
});

describe('short forms of the issuer’s districts', () => {
  test('two that are sure carry the others of their list', () => {
    expect(namesIn(planOf('市南、崂山、平度、胶州等站点提升服务。'))).toEqual(
      expect.arrayContaining(['平度 Place', '胶州 Place', '崂山 Place']),
    );
  });
});

describe('the fields that headings name', () => {
  const heading = (line: string, body: string) => namesIn(`青岛市风能发展规划\n\n一、重点任务\n\n（一）${line}\n${body}\n`, true);

  test.each([
    ['提升潮汐涂料行业节能水平', '优化窑炉控制，服务潮汐涂料行业。', '潮汐涂料行业 Sector own-field'],
    ['强化潮汐腌制领域质量管理能力', '完善潮汐腌制追溯。', '潮汐腌制 Sector own-field'],
    ['推进潮汐装具换代', '优化潮汐装具设计。', '潮汐装具 Sector own-field'],
  ])('%s', (line, body, name) => {
    expect(heading(line, body)).toContain(name);
  });

  test.each(['支持主导产业发展', '繁荣潮汐产业水平', '提升重点行业监管水平', '推进潮汐装具换代'])('%s names none', (line) => {
    expect(heading(line, '完善制度。').filter((name) => name.endsWith(' own-field'))).toEqual([]);
  });
});

test('the field of a title that begins with it is found with and without 产业', () => {
  const text =
    '潮汐检测装具产业发展行动计划\n\n一、发展现状\n\n潮汐检测装具产业成长。推广潮汐检测装具。潮汐检测装具产业集聚，潮汐检测装具产业升级。\n';
  const names = namesIn(text);
  expect(names).toContain('潮汐检测装具产业 Sector');
  expect(names).toContain('潮汐检测装具 Sector');
});
