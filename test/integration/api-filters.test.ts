import { cityPlan, countyPlan } from '../fixtures/city-plan.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

const names = (connection: { nodes: { name: string }[] }): string[] => connection.nodes.map(({ name }) => name);
const list = async (query: string): Promise<string[]> => names(Object.values(await api.data(query))[0] as never);

describe('conditions across relations', () => {
  test('some: who leads a task about data', async () => {
    const query =
      '{ institutions(where: { responsibleFor: { some: { node: { name: { ' +
      'contains: "数据" } }, role: { eq: LEAD } } } }) { nodes { name } } }';
    expect(await list(query)).toEqual(['云海市数据局', '区工业和信息化局']);
  });

  test('none and all', async () => {
    expect(await list('{ zones(where: { operatedBy: { none: {} } }) { nodes { name } } }')).toEqual([]);
    expect(await list('{ institutions(where: { responsibleFor: { some: {}, all: { role: { eq: LEAD } } } }) { nodes { name } } }')).toEqual(
      ['云海大学', '区工业和信息化局', '市科技局'],
    );
    expect(await list('{ tasks(where: { responsibleInstitutions: { none: { role: { eq: SUPPORT } } } }) { nodes { name } } }')).toEqual([
      '完善数据基础设施',
      '推进人工智能创新应用',
    ]);
  });

  test('two relations away', async () => {
    const query =
      '{ institutions(where: { operates: { some: { node: { relations: { direction: OUT, types: ' +
      '[LOCATED_IN], some: { node: { name: { eq: "东港区" } } } } } } } }) { nodes { name } } }';
    expect(await list(query)).toEqual(['云海市数据集团有限公司']);
  });

  test('by what documents say: issuer, period, jurisdiction', async () => {
    const where = 'documents: { some: { issuer: { contains: "人民政府" }, periodStart: { lte: "2025" }, periodEnd: { gte: "2025" } } }';
    expect(await list(`{ programmes(where: { ${where} }) { nodes { name } } }`)).toEqual(['数据英才计划']);
    const data = await api.data(
      '{ relations(where: { type: { eq: USES }, documents: { some: { jurisdiction: { eq: ' +
        '"云海市东港区" } } }, rule: { startsWith: "relation.uses" } }) { totalCount } }',
    );
    expect(data.relations.totalCount).toBe(2);
  });

  test('relations by their ends, documents by their entities', async () => {
    const data = await api.data(`{
      relations(where: { subject: { name: { contains: "数据集团" } }, object: { type: { eq: Zone } } }) { nodes { type } }
      documents(where: { entities: { some: { name: { eq: "东港算力中心" } } } }) { nodes { title } }
    }`);
    expect(data.relations.nodes).toEqual([{ type: 'OPERATES' }]);
    expect(data.documents.nodes).toEqual([{ title: '东港区数据产业行动计划' }]);
  });

  test('a null would let everything pass, so it is refused', async () => {
    for (const where of ['{ operates: null }', '{ operates: { some: null } }', '{ operates: { some: { node: null } } }']) {
      const { errors } = await api.ask(`{ institutions(where: ${where}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('is null') as string }]);
    }
  });

  test('more than two relations away, or too many at once, are refused', async () => {
    const deep = Array.from({ length: 3 }).reduce<string>(
      (inner) => `{ relations: { some: { node: ${inner} } } }`,
      '{ name: { eq: "x" } }',
    );
    const wide = `{ OR: [${'{ operates: { some: {} } }'.repeat(21)}] }`;
    for (const where of [deep, wide]) {
      const { errors } = await api.ask(`{ institutions(where: ${where}) { totalCount } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('links') as string }]);
    }
  });
});

describe('relations of one entity', () => {
  test('filtered and ordered by what the edge says and what its node is', async () => {
    const data = await api.data(`{
      institutions(where: { name: { eq: "云海大学" } }) { nodes {
        researches(where: { OR: [{ modality: { eq: FACT } }, { node: { name: { startsWith: "人工" } } }] }, orderBy: [{ confidence: ASC },
          { nodeName: DESC }]) {
          edges { confidence modality node { name } }
        }
      } }
    }`);
    expect(data.institutions.nodes[0].researches.edges).toEqual([
      { confidence: 0.85, modality: 'PLANNED', node: { name: '人工智能' } },
      { confidence: 0.9, modality: 'FACT', node: { name: '隐私计算' } },
    ]);
  });

  test('of any type: by the types at the other end, sorted by date, pages backward', async () => {
    const data = await api.data(`{
      places(where: { name: { eq: "东港区" } }) { nodes {
        relations(otherTypes: [Zone, Place, Institution], orderBy: [{ date: ASC }], last: 2) {
          totalCount
          pageInfo { hasPreviousPage hasNextPage }
          edges { other { name } }
        }
      } }
    }`);
    const { totalCount, pageInfo, edges } = data.places.nodes[0].relations;
    expect([totalCount, pageInfo, edges.length]).toEqual([3, { hasPreviousPage: true, hasNextPage: false }, 2]);
  });

  test('the fields that the ontology gives', async () => {
    const data = await api.data(`{
      institutions(where: { name: { eq: "云海市数据局" } }) { nodes { responsibleFor(role: SUPPORT) { edges {
        role modality date confidence evidenceCount evidence { quote } node { name responsibleInstitutions(role: LEAD) { nodes { name } }
        } } } } }
      zones { nodes { operatedBy { nodes { name } } } }
      cities: places(where: { level: { eq: CITY } }) { nodes { institutions { edges { relation { type } node { name } } } } }
    }`);
    expect(data.institutions.nodes[0].responsibleFor.edges).toEqual([
      {
        role: 'SUPPORT',
        modality: 'PLANNED',
        date: null,
        confidence: 0.9,
        evidenceCount: 1,
        evidence: [{ quote: '云海市数据局配合' }],
        node: { name: '壮大数据企业', responsibleInstitutions: { nodes: [{ name: '区工业和信息化局' }] } },
      },
    ]);
    expect(data.zones.nodes).toEqual([{ operatedBy: { nodes: [{ name: '云海市数据集团有限公司' }] } }]);
    expect(data.cities.nodes[0].institutions.edges).toEqual([{ relation: { type: 'ESTABLISHES' }, node: { name: '云海数据交易所' } }]);
  });

  test('a district has programmes', async () => {
    const data = await api.data('{ districts { nodes { name programmes { nodes { name kind } } } } }');
    expect(data.districts.nodes).toEqual([
      { name: '东港区', programmes: { nodes: [] } },
      { name: '𬒈溪区', programmes: { nodes: [] } },
    ]);
  });
});

describe('orders', () => {
  test('by how many relations there are, then by name', async () => {
    const data = await api.data(
      '{ institutions(orderBy: [{ responsibleForCount: DESC }, { name: ASC }], first: ' +
        '3) { nodes { name responsibleFor(first: 0) { totalCount } } } }',
    );
    expect(
      data.institutions.nodes.map((node: { name: string; responsibleFor: { totalCount: number } }) => [
        node.name,
        node.responsibleFor.totalCount,
      ]),
    ).toEqual([
      ['云海市数据局', 3],
      ['云海大学', 1],
      ['区工业和信息化局', 1],
    ]);
    expect(await list('{ institutions(where: { responsibleForCount: { gt: 1 } }) { nodes { name } } }')).toEqual(['云海市数据局']);
  });

  test('documents of an entity and entities of a document', async () => {
    const data = await api.data(`{
      technologies(where: { name: { eq: "区块链" } }) { nodes { documents(orderBy: [{ date: DESC }]) { totalCount nodes {
        title
        entities(types: [Place]) { nodes { name } }
      } } } }
    }`);
    expect(data.technologies.nodes[0].documents).toEqual({
      totalCount: 2,
      nodes: [
        { title: '东港区数据产业行动计划', entities: { nodes: [{ name: '东港区' }] } },
        {
          title: '云海市数字产业发展规划（2024—2027年）',
          entities: { nodes: [{ name: '东港区' }, { name: '云海市' }, { name: '𬒈溪区' }] },
        },
      ],
    });
  });
});

describe('one call of the store for each level', () => {
  test.each([
    [
      'filtered and sorted relations',
      '{ institutions(where: { operates: { none: { modality: { eq: PLANNED } } } }, orderBy: [{ researchesCount: DESC }]) { ' +
        'nodes { relations(where: { confidence: { gte: 0.5 } }, orderBy: [{ nodeName: ASC }]) { edges { other { name } } } } } }',
      ['findEntities', 'relationsOf'],
    ],
    [
      'relations of any type to one type',
      '{ places { nodes { institutions { nodes { technologies { nodes { name } } } } } } }',
      ['findEntities', 'relationsOf', 'relationsOf'],
    ],
    [
      'documents of entities, and their entities',
      '{ technologies { nodes { documents { nodes { title entities(first: 5) { ' +
        'nodes { name relations(first: 0) { totalCount } } } } } } } }',
      ['findEntities', 'documentsOfEntities', 'entitiesOfDocuments', 'relationsOf'],
    ],
  ])('%s', async (_, query, expected) => {
    expect(await api.callsOf(() => api.data(query))).toEqual(expected);
  });
});

test('nodes by id: in the order of the ids, twice where asked twice, null for what is not there', async () => {
  const { entities, relations } = await api.data('{ entities(first: 2) { nodes { id } } relations(first: 1) { nodes { id } } }');
  const [a, b] = entities.nodes.map(({ id }: { id: string }) => id);
  const relation = relations.nodes[0].id;
  const ids = [b, 'ent_nothing', relation, 'no id at all', a, b];
  const data = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
  expect(data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([b, null, relation, null, a, b]);
});

test('a walk through connections inside connections goes on while documents come and go', async () => {
  await ApiHarness.with({}, async (changing) => {
    const page = (assertions: string, relations: string): string =>
      `{ zones { nodes { operatedBy(first: 1) { edges { relation { assertions(${assertions}) { ` +
      `totalCount pageInfo { endCursor hasNextPage } nodes { document { title } } } } } } ` +
      `concernedBy(${relations}) { pageInfo { endCursor startCursor hasPreviousPage } nodes { name } } } ` +
      `} }`;
    const before = (await changing.data(page('first: 1', 'last: 1'))).zones.nodes[0];
    const claims = before.operatedBy.edges[0].relation.assertions;
    expect(claims).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    // The cursors' own records go with their document.
    const first = [cityPlan(), countyPlan()].find(({ document }) => document.title === claims.nodes[0].document.title)!;
    await changing.store.writer.removeDocument(first.document.id);
    const { endCursor } = claims.pageInfo;
    const { startCursor } = before.concernedBy.pageInfo;
    const after = (await changing.data(page(`first: 1, after: "${endCursor}"`, `last: 1, before: "${startCursor}"`))).zones.nodes[0];
    expect(after.operatedBy.edges[0].relation.assertions.totalCount).toBe(1);
    expect(after.operatedBy.edges[0].relation.assertions.nodes).toHaveLength(1);
    expect(after.operatedBy.edges[0].relation.assertions.nodes[0].document.title).not.toBe(first.document.title);
    const earlier = after.concernedBy.nodes.map(({ name }: { name: string }) => name);
    expect(earlier).not.toContain(before.concernedBy.nodes[0].name);
  });
});
