import { graphOf, planOf, statePlanOf, relationsOf, taskOf } from '../reading.js';

describe('containment', () => {
  const text = planOf('崂山区、青岛市和山东省共同发展，北京市参与。');

  it('puts a place into the nearest above it', () => {
    expect(relationsOf('LOCATED_IN', text)).toEqual(['崂山区 LOCATED_IN 青岛市', '青岛市 LOCATED_IN 山东省']);
  });

  it('puts it into the one above that where the nearest is not named', () => {
    expect(relationsOf('LOCATED_IN', statePlanOf('崂山区和山东省共同发展。'))).toEqual(['崂山区 LOCATED_IN 山东省']);
  });

  it('says that it is general knowledge', () => {
    const { assertions, relations } = graphOf(text);
    const located = relations.filter(({ type }) => type === 'LOCATED_IN').map(({ id }) => id);
    const claims = assertions.filter(({ relation }) => relation !== undefined && located.includes(relation));
    expect(claims.map(({ source, rule }) => [source, rule])).toEqual([
      ['gazetteer:divisions', 'gazetteer:containment'],
      ['gazetteer:divisions', 'gazetteer:containment'],
    ]);
  });
});

describe('branches', () => {
  test.each([
    ['中国银联青岛分公司已经开业，中国银联很好。', '中国银联青岛分公司 BRANCH_OF 中国银联'],
    ['国家能源局青岛监管局已经成立，国家能源局很好。', '国家能源局青岛监管局 BRANCH_OF 国家能源局'],
    ['平安集团旗下的海燕银行已经开业。', '海燕银行 BRANCH_OF 平安集团'],
    ['市能源局下属的青岛风能研究院已经开业。', '青岛风能研究院 BRANCH_OF 市能源局'],
    ['市风能开发领导小组办公室归市风能开发领导小组管理。', '市风能开发领导小组办公室 BRANCH_OF 市风能开发领导小组'],
    ['市风能开发领导小组已经成立，领导小组办公室负责测风。', '领导小组办公室 BRANCH_OF 市风能开发领导小组'],
  ])('%s', (sentence, relation) => {
    expect(relationsOf('BRANCH_OF', planOf(sentence))).toEqual([relation]);
  });

  test.each([
    ['青岛市崂山区人民政府办公室关于印发崂山区风能方案的通知', '区政府'],
    ['广西壮族自治区人民政府办公厅关于印发广西风能方案的通知', '自治区人民政府'],
  ])('%s: of %s', (title, parent) => {
    const text = `${title}\n\n《方案》已经${parent}同意，现印发给你们。\n`;
    expect(relationsOf('BRANCH_OF', text)).toEqual([`${title.slice(0, title.indexOf('关于'))} BRANCH_OF ${parent}`]);
  });

  test.each([
    ['成立市风能开发领导小组', 'PLANNED'],
    ['已成立市风能开发领导小组', 'FACT'],
    ['依靠市风能开发领导小组', 'FACT'],
  ])('%s: its office is %s', (words, modality) => {
    expect(relationsOf('BRANCH_OF', taskOf(`${words}，领导小组办公室负责测风。`), 'modality')).toEqual([
      `领导小组办公室 BRANCH_OF 市风能开发领导小组 ${modality}`,
    ]);
  });

  it('a longer name of another body is no branch', () => {
    expect(relationsOf('BRANCH_OF', planOf('青岛市财政局归青岛市人民政府管理。'))).toEqual([]);
  });

  it('a branch whose parent the text does not name has no relation', () => {
    expect(relationsOf('BRANCH_OF', planOf('中国银联青岛分公司已经开业。'))).toEqual([]);
  });
});

test('a place right before a zone holds it', () => {
  expect(relationsOf('LOCATED_IN', planOf('崂山区青岛风能生态园已经建成。'))).toEqual(['青岛风能生态园 LOCATED_IN 崂山区']);
});

test('the members of a pair are part of it', () => {
  const text = planOf('青岛风能生态园、崂山潮汐产业园（简称“蓝色双园”）已经建成。');
  expect(relationsOf('PART_OF', text)).toEqual(['崂山潮汐产业园 PART_OF 蓝色双园', '青岛风能生态园 PART_OF 蓝色双园'].sort());
});

describe('successors', () => {
  it('a body of the State has taken the place of another that the text names', () => {
    const graph = graphOf(statePlanOf('2018年3月，农业农村部会同原农业部各司局开展工作。'));
    const [relation] = graph.relations.filter(({ type }) => type === 'SUCCEEDS');
    const name = (id: string) => graph.entities.find((entity) => entity.id === id)!.name;
    expect([name(relation!.subject), name(relation!.object), relation!.date]).toEqual(['农业农村部', '农业部', '2018-03']);
    const [assertion] = graph.assertions.filter((one) => one.relation === relation!.id);
    expect([assertion!.source, assertion!.rule]).toEqual(['gazetteer:successors', 'gazetteer:successors']);
  });

  it('a department has taken that of one at the same place', () => {
    const text = planOf('省生态环境厅、市生态环境局和原市环境保护局共同发展。');
    expect(relationsOf('SUCCEEDS', text)).toEqual(['市生态环境局 SUCCEEDS 市环境保护局']);
  });
});
