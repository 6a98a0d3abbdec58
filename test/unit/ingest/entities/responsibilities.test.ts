import { entityOf, graphOf, namedAs, taskOf, unitsIn } from '../reading.js';

const energy = '市能源局 LEAD';

describe('notations of responsibility', () => {
  test.each<[string, string, string[]]>([
    ['one unit', '（市能源局负责）', [energy]],
    ['a label', '（责任单位：市能源局、市财政局）', [energy, '市财政局 LEAD']],
    ['another label', '（责任部门：市能源局、市财政局）', [energy, '市财政局 LEAD']],
    ['units with a space between', '（责任单位：市能源局 市财政局）', [energy, '市财政局 LEAD']],
    ['units with 和 between', '（市能源局和市财政局负责）', [energy, '市财政局 LEAD']],
    ['等部门 behind the last', '（责任单位：市能源局、市财政局等部门）', [energy, '市财政局 LEAD']],
    ['two labels', '（牵头单位：市能源局；配合单位：市财政局、市商务局）', [energy, '市财政局 SUPPORT', '市商务局 SUPPORT']],
    ['two labels with a comma between', '（主责单位：市能源局，协办单位：市财政局）', [energy, '市财政局 SUPPORT']],
    ['verbs', '（市能源局牵头，市财政局、市商务局配合）', [energy, '市财政局 SUPPORT', '市商务局 SUPPORT']],
    ['two that lead', '（市能源局、市财政局牵头，市教育局等配合）', [energy, '市财政局 LEAD', '市教育局 SUPPORT']],
    ['负责 behind 牵头', '（市能源局牵头，市财政局等按职责分工负责）', [energy, '市财政局 SUPPORT']],
    ['负责 behind 牵头负责', '（市能源局牵头负责，市财政局按职责分工负责）', [energy, '市财政局 SUPPORT']],
    ['a division of labour', '（市能源局、市财政局按职责分工负责）', [energy, '市财政局 LEAD']],
    ['参与', '（市能源局牵头，市财政局参与）', [energy, '市财政局 SUPPORT']],
    ['verbs behind a label', '（责任单位：市能源局牵头，市财政局配合）', [energy, '市财政局 SUPPORT']],
    ['由 and 会同', '（由市能源局会同市财政局、市商务局负责）', [energy, '市财政局 SUPPORT', '市商务局 SUPPORT']],
    ['a line of its own', '责任单位：市能源局、市财政局', [energy, '市财政局 LEAD']],
    ['a line with two labels', '牵头单位：市能源局；配合单位：市财政局', [energy, '市财政局 SUPPORT']],
    ['a date behind the units', '（责任单位：市能源局、市财政局。完成时限：2032年底）', [energy, '市财政局 LEAD']],
    ['a date before the units', '（完成时限：2032年底；责任单位：市能源局）', [energy]],
    ['square brackets', '［责任单位：市能源局、市财政局］', [energy, '市财政局 LEAD']],
    ['heavy brackets', '【责任单位：市能源局、市财政局】', [energy, '市财政局 LEAD']],
    ['brackets of numbers', '〔市能源局牵头，市财政局配合〕', [energy, '市财政局 SUPPORT']],
    ['a class behind the last', '（市能源局牵头，市财政局等相关单位及各乡镇按职责分工负责）', [energy, '市财政局 SUPPORT']],
    ['a class of one level', '（市能源局、市财政局等市直相关部门及各乡镇按职责分工负责）', [energy, '市财政局 LEAD']],
    ['a label beside one that leads', '（牵头单位：市能源局；责任单位：市财政局等行业主管部门，各镇）', [energy, '市财政局 SUPPORT']],
    ['a verb of its own behind a label', '牵头单位：市能源局，市财政局配合。', [energy, '市财政局 SUPPORT']],
    ['roles behind the names', '责任单位：市能源局（牵头）、市财政局（配合）', [energy, '市财政局 SUPPORT']],
    ['one marked as leading', '责任单位：市能源局（主责）、市财政局', [energy, '市财政局 SUPPORT']],
    ['slashes', '责任单位：市能源局/市财政局/市商务局', [energy, '市财政局 LEAD', '市商务局 LEAD']],
    ['a clause of running text', '市能源局负责风场的指导，市财政局负责推进落实。', [energy, '市财政局 LEAD']],
    ['由 and what is led', '由市能源局牵头建设风场，引进企业。', [energy]],
    ['what is led to be written', '其中，市能源局牵头制定规划，风场实行场长负责制。', [energy]],
    ['a leading part that somebody is to play', '市能源局要发挥牵头作用，加强测风。', [energy]],
    ['classes of offices', '（市能源局牵头，厅机关有关处室、驻市各国有商业银行、县〔市、区〕人民法院配合）', [energy]],
    ['a class of a group and what is joined to it', '（市能源局、市风能领导小组成员单位和各市人民政府负责）', [energy]],
    ['running text that names nobody', '由市能源局牵头建设风场，坚持配套先行、统筹提升。', [energy]],
    ['half-width brackets', '(责任单位:市能源局、市财政局)', [energy, '市财政局 LEAD']],
  ])('%s', (_, line, units) => {
    expect(unitsIn(taskOf(line))).toEqual(units);
  });

  test('the first leads where the text rules so, from there on', () => {
    const text = taskOf(
      '（市能源局、市财政局负责。列第一位者为牵头单位，下同）',
      '（二）检修风机。每年一次。',
      '（市商务局、市教育局负责）',
    );
    expect(unitsIn(text)).toEqual(['市能源局 LEAD', '市财政局 SUPPORT', '市商务局 LEAD', '市教育局 SUPPORT']);
  });

  test('the first leads in one list only, without 下同', () => {
    const text = taskOf('（市能源局、市财政局负责，排在首位的为牵头单位）', '（二）检修风机。每年一次。', '（市商务局、市教育局负责）');
    expect(unitsIn(text)).toEqual(['市能源局 LEAD', '市财政局 SUPPORT', '市商务局 LEAD', '市教育局 LEAD']);
  });

  test('the first leads everywhere, where the ruling stands apart', () => {
    const text = `${taskOf('（市能源局、市财政局负责）')}注：排在第一位的部门为牵头部门。\n`;
    expect(unitsIn(text)).toEqual(['市能源局 LEAD', '市财政局 SUPPORT']);
  });

  test('units in running text are named by themselves', () => {
    expect(unitsIn(taskOf('由市能源局牵头，市财政局配合。'))).toEqual([energy, '市财政局 SUPPORT']);
    expect(unitsIn(taskOf('建立由市能源局、市财政局牵头的协调机制，梳理突出问题，加强战略谋划和工作指导，破除障碍。'))).toEqual([]);
  });

  test('bare lists lead where a text has them again and again', () => {
    const other = '（二）检修风机。每年检修。';
    expect(unitsIn(taskOf('先立塔。（市能源局、市财政局）', other, '再并网。（市教育局，各镇）'))).toEqual([
      energy,
      '市财政局 LEAD',
      '市教育局 LEAD',
    ]);
    expect(unitsIn(taskOf('先立塔。（市能源局、市财政局）', other))).toEqual([]);
    expect(unitsIn(taskOf('先立塔。（市能源局简报）', other, '再并网。（含市财政局预算）'))).toEqual([]);
  });

  test.each(['市能源局负责人参加会议。', '市能源局负责解释。', '加强由市能源局统筹的协调。'])('no duty: %s', (sentence) => {
    expect(unitsIn(taskOf(sentence))).toEqual([]);
  });

  test('units of every kind', () => {
    expect(unitsIn(taskOf('（市委网信办、青岛海关、人民银行青岛市中心支行、海燕能源集团负责）'))).toEqual([
      '市委网信办 LEAD',
      '青岛海关 LEAD',
      '人民银行青岛市中心支行 LEAD',
      '海燕能源集团 LEAD',
    ]);
  });

  test.each(['各区市人民政府', '有关单位', '各相关部门', '属地政府'])('%s is no unit', (generic) => {
    expect(unitsIn(taskOf(`（市能源局、${generic}负责）`))).toEqual([energy]);
  });

  test.each(['（先测风，再选址）', '（含市能源局）', '（2031年底前完成）'])('no responsibility in %s', (line) => {
    expect(unitsIn(taskOf(line))).toEqual([]);
  });

  test('a unit that leads in one place of the task and helps in another leads', () => {
    expect(unitsIn(taskOf('（市能源局牵头，市财政局配合）', '（市财政局牵头，市能源局配合）')).sort()).toEqual(
      ['市能源局 LEAD', '市财政局 LEAD'].sort(),
    );
  });

  test('outside of a task there is nothing to be responsible for', () => {
    expect(unitsIn('青岛市风能发展规划\n\n一、发展现状\n\n风能丰富（市能源局负责）。\n')).toEqual([]);
  });
});

test('many governments at once are an issue and no entity', () => {
  const { issues, entities } = graphOf(taskOf('（市能源局、各区人民政府负责）'));
  expect(issues.filter(({ code }) => code === 'UNNAMED_RESPONSIBILITY').map(({ message }) => message.split(' ')[0])).toEqual([
    '各区人民政府',
  ]);
  expect(entities.filter(({ name }) => name.includes('各区'))).toEqual([]);
});

test('a member of a list that is called like no body is told, where it stands', () => {
  const { issues, text } = graphOf(taskOf('（市能源局、城投水务、各有关单位牵头，下同）'));
  const left = issues.filter(({ code }) => code === 'UNREAD_RESPONSIBILITY');
  expect(left.map(({ start, end }) => [...text].slice(start, end).join(''))).toEqual(['城投水务']);
});

test('what stands before a colon is no part of the first unit', () => {
  expect(unitsIn(taskOf('（市级分工：市能源局、市财政局负责）'))).toEqual(['市能源局 LEAD', '市财政局 LEAD']);
});

test('a table that gives no task, body or target is told by its head', () => {
  const table = (column: string) => taskOf('', `| 序号 | 举措 | ${column} |`, '|---|---|---|', '| 1 | 建设海上风场 | 市能源局 |');
  const told = (column: string) => graphOf(table(column)).issues.flatMap(({ code, message }) => (code === 'UNREAD_TABLE' ? [message] : []));
  expect(told('备注')).toEqual([expect.stringContaining('its rows: 1, its head: 序号 | 举措 | 备注;')]);
  expect(told('责任单位')).toEqual([]);
});

test('a table behind the tasks says who bears them', () => {
  const table = [
    '| 序号 | 重点任务 | 责任单位 |',
    '|---|---|---|',
    '| 1 | 建设风场 | 市能源局、市财政局 |',
    '| 2 | 1.检修风机 | 市商务局 |',
    '| 3 | 种树 | 市教育局 |',
  ];
  const text = taskOf('（二）检修风机。每年一次。', '', '附件：任务分工表', '', ...table);
  const { relations, entities, issues } = graphOf(text);
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)!.name;
  const borne = relations
    .filter(({ type }) => type === 'RESPONSIBLE_FOR')
    .map(({ subject, object }) => `${nameOf(subject)} ${nameOf(object)}`);
  expect(borne).toEqual(['市能源局 建设风场', '市财政局 建设风场', '市商务局 检修风机']);
  expect(issues.filter(({ code }) => code === 'UNRESOLVED_RESPONSIBILITY')).toHaveLength(1);
});

test('a unit of a list is an institution, whole', () => {
  expect(namedAs('Institution', taskOf('（责任单位：市海洋发展局、市发展和改革委员会）'))).toEqual(['市海洋发展局', '市发展和改革委员会']);
});

test('each unit’s claim quotes the notation', () => {
  const graph = graphOf(taskOf('（责任单位：市能源局）'));
  const relation = graph.relations.find(({ type }) => type === 'RESPONSIBLE_FOR')!;
  expect(relation.subject).toBe(entityOf(graph, '市能源局').id);
  const [assertion] = graph.assertions.filter((candidate) => candidate.relation === relation.id);
  expect(assertion!.evidence[0]!.quote).toBe('（责任单位：市能源局）');
  expect(assertion!.role).toBe('LEAD');
});

test.each([
  ['充分发挥市海上风电领导小组的统筹协调作用。', ['市海上风电领导小组 LEAD']],
  ['发挥市能源局牵头抓总作用，加快建设。', [energy]],
  ['发挥统筹协调作用。', []],
  ['发挥各类工作机制统筹协调作用。', []],
])('who is to play a leading part leads: %s', (sentence, units) => {
  expect(unitsIn(taskOf(sentence))).toEqual(units);
});

describe('zones and places in lists of units', () => {
  const zone = '青岛西海岸新区 LEAD';
  test.each<[string, string, string[]]>([
    ['a zone is a unit', '（责任单位：市能源局、青岛西海岸新区）', [energy, zone]],
    ['a zone behind counted districts', '（市能源局牵头，10区和青岛西海岸新区配合）', [energy, '青岛西海岸新区 SUPPORT']],
    ['a kind of zone is nobody', '（责任单位：市能源局、开发区，园区管委会）', [energy]],
    ['governments of kinds are nobody', '（责任单位：市能源局，县〔市、区〕人民政府）', [energy]],
  ])('%s', (_, sentence, units) => {
    expect(unitsIn(taskOf(sentence))).toEqual(units);
  });
});

test('units in brackets at the end of items lead, where a text does so again and again', () => {
  const item = (title: string, unit: string): string => `${title}（${unit}）`;
  const thrice = ['（二）开展普法宣传活动', '（三）开展海风竞赛'].map((title, index) => item(title, ['市司法局', '市总工会'][index]!));
  expect(unitsIn(taskOf('', ...thrice, item('（四）检修风机', '市能源局')))).toEqual(['市司法局 LEAD', '市总工会 LEAD', energy]);
  expect(unitsIn(taskOf('', ...thrice))).toEqual([]);
});

test('what stands in brackets behind a unit is another name of it', () => {
  const named = ['（二）依托市能源局（市海洋局）', '（三）联系市商务局（市口岸办）', '（四）走访市司法局（市法律局）'];
  expect(unitsIn(taskOf('', ...named))).toEqual([]);
});

test('an ordinal before a unit in running text is none of its name', () => {
  expect(unitsIn(taskOf('一是市能源局负责测风。'))).toEqual([energy]);
});

test.each<[string, string[]]>([
  ['成立市海上风电领导小组，统筹推进风场建设。', ['市海上风电领导小组 LEAD']],
  ['成立由市领导任组长，各单位为成员的市海上风电领导小组（以下简称领导小组），统筹风场建设。', ['市海上风电领导小组 LEAD']],
  ['市能源局统筹推进测风。', [energy]],
  ['成立工作领导小组，统筹推进风场建设。', []],
  ['各县成立海上风电推进小组，负责风场建设。', []],
  ['加强市能源局统筹，推进测风。', []],
])('who is set up for a duty, or sees to the whole, leads: %s', (sentence, units) => {
  expect(unitsIn(taskOf(sentence))).toEqual(units);
});
