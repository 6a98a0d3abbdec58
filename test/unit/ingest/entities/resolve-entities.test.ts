import { readDocument } from '../../../../ingest/1-document/read-document.js';
import { structureDocument } from '../../../../ingest/2-structure/structure-document.js';
import { TIER } from '../../../../ingest/3-mentions/candidate.js';
import { findMentions } from '../../../../ingest/3-mentions/find-mentions.js';
import { resolveEntities } from '../../../../ingest/4-entities/resolve-entities.js';
import { entityOf, graphOf, planOf, statePlanOf, TITLE } from '../reading.js';

const same = (text: string, ...forms: string[]) => new Set(forms.map((form) => entityOf(graphOf(text), form).id)).size === 1;

describe('one thing', () => {
  test.each([
    ['a place by its full and its short name', '青岛市财政充裕，青岛风景很好。', ['青岛市', '青岛']],
    ['a department below the level and the place', '青岛市能源局已经成立。市能源局发展良好。', ['青岛市能源局', '市能源局']],
    [
      'a department by three short forms',
      '青岛市发展改革委、市发展和改革委员会、市发改委是一家。',
      ['青岛市发展改革委', '市发展和改革委员会', '市发改委'],
    ],
    ['a department of the province', '山东省能源局和省能源局是一家。', ['山东省能源局', '省能源局']],
    ['a declared form', '青岛海燕能源有限公司（以下简称“海燕”）已经开业。海燕很好。', ['青岛海燕能源有限公司', '海燕']],
    ['a title and its number', '《海上风电管理办法》（青政发〔2031〕3号）已经施行。', ['海上风电管理办法', '青政发〔2031〕3号']],
    ['a title and its short form', '《海上风电管理办法》（以下简称《办法》）已经施行。', ['海上风电管理办法', '办法']],
    [
      'the own title and what refers to it',
      '本规划自印发之日起施行。《青岛市风能发展规划》已经印发。',
      [TITLE, '本规划', '青岛市风能发展规划'],
    ],
    ['two spellings of one name', '青岛风能示范区已经建成。青岛“风能”示范区发展良好。', ['青岛风能示范区', '青岛“风能”示范区']],
  ])('%s', (_, sentence, forms) => {
    expect(same(planOf(sentence), ...forms)).toBe(true);
  });

  it('a bare department of the State and its full name', () => {
    expect(same(statePlanOf('国家发展改革委负责此事。发展改革委发展良好。'), '国家发展改革委', '发展改革委')).toBe(true);
  });
});

describe('two things', () => {
  test.each([
    ['departments of two levels', '市能源局和省能源局负责此事。', '市能源局', '省能源局'],
    ['departments of two places', '崂山区财政局和青岛市财政局负责此事。', '崂山区财政局', '青岛市财政局'],
    ['a body and its office', '市风能开发领导小组办公室归市风能开发领导小组管理。', '市风能开发领导小组办公室', '市风能开发领导小组'],
  ])('%s', (_, sentence, a, b) => {
    expect(same(planOf(sentence), a, b)).toBe(false);
  });
});

describe('identity across documents', () => {
  const idIn = (text: string, form: string) => entityOf(graphOf(text), form).id;

  it('a known thing has one id wherever it is read', () => {
    expect(idIn(planOf('青岛市财政充裕。'), '青岛市')).toBe(idIn(statePlanOf('青岛风景很好。'), '青岛'));
  });

  it('a department below a level is that of the issuer’s place', () => {
    const other = planOf('市能源局负责此事。').replaceAll('青岛市', '烟台市');
    expect(idIn(planOf('市能源局负责此事。'), '市能源局')).not.toBe(idIn(other, '市能源局'));
    expect(entityOf(graphOf(other), '市能源局').jurisdiction).toBe('烟台市');
  });
});

test('the fullest form is the name, the others are aliases', () => {
  const { name, aliases } = entityOf(graphOf(planOf('海燕很好。青岛海燕能源有限公司（以下简称“海燕”）已经开业。')), '海燕');
  expect([name, aliases]).toEqual(['青岛海燕能源有限公司', ['海燕']]);
});

test('a known thing carries what the gazetteer says', () => {
  const graph = graphOf(planOf('青岛市财政充裕。'));
  expect(entityOf(graph, '青岛市').attributes).toMatchObject({ level: 'CITY', adcode: '370200' });
  const [assertion] = graph.assertions.filter(({ attribute }) => attribute === 'adcode');
  expect(assertion!.source).toBe('gazetteer:divisions');
});

test('a task has its number, its title and its parent', () => {
  const graph = graphOf(`${TITLE}\n\n一、重点任务\n\n（一）建设风场\n\n1.测风。每年一次。\n\n2.选址。避开航道。\n`);
  const tasks = graph.entities.filter(({ type }) => type === 'Task');
  expect(tasks.map(({ attributes }) => attributes)).toEqual([
    { number: '一（一）', title: '建设风场' },
    { number: '一（一）1', title: '测风', parent: '一（一）' },
    { number: '一（一）2', title: '选址', parent: '一（一）' },
  ]);
  expect(graph.relations.filter(({ type }) => type === 'SUBTASK_OF')).toHaveLength(2);
  expect(graph.relations.filter(({ type }) => type === 'HAS_TASK')).toHaveLength(3);
});

it('a form that two rules take for two types keeps what is known of the one it is', () => {
  const text = planOf('青岛市能源局已经成立。青岛市能源局发展良好。');
  const mentioned = findMentions(structureDocument(readDocument({ source: 'plan.md', bytes: Buffer.from(text) })));
  const bodies = mentioned.mentions.filter(({ start, end }) => mentioned.view.plain.slice(start, end) === '青岛市能源局');
  expect(bodies.length).toBe(2);
  expect(bodies[0]!.attributes).toEqual({ kind: 'GOVERNMENT' });
  const { attributes: _, ...first } = bodies[1]!;
  const other = { ...first, type: 'Technology', tier: TIER.TITLE };
  const mentions = mentioned.mentions.map((mention) => (mention === bodies[1] ? other : mention));
  const entity = resolveEntities({ ...mentioned, mentions }).find(({ name }) => name === '青岛市能源局');
  expect(entity).toMatchObject({ type: 'Technology', attributes: {} });
});
