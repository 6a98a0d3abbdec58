import { cityId, cityPlan, CITY_PLAN_TEXT, countyPlan } from '../fixtures/city-plan.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

const city = cityPlan();

describe('by id', () => {
  test('node gives every kind of record as its own type', async () => {
    const [section] = city.sections;
    const [mention] = city.mentions;
    const [relation] = city.relations;
    const [assertion] = city.assertions;
    const ids = [city.document.id, section!.id, mention!.id, relation!.id, assertion!.id, cityId('park')];
    const data = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual([
      'Document',
      'Section',
      'Mention',
      'Relation',
      'Assertion',
      'Zone',
    ]);
    expect(data.nodes.map((node: { id: string }) => node.id)).toEqual(ids);
    for (const id of ids) {
      const { node } = await api.data('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node).toEqual({ id });
    }
  });

  test('what is not there is null, and keeps its place', async () => {
    const data = await api.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } node(id: "nonsense") { id } ' +
        'entity(id: "ent_00000000000000000000") { id } document(id: "x") { id } }',
      { ids: ['ent_00000000000000000000', cityId('park'), 'nonsense', cityId('park')] },
    );
    const park = { id: cityId('park') };
    expect(data).toEqual({ nodes: [null, park, null, park], node: null, entity: null, document: null });
  });
});

describe('lists', () => {
  test('filter by what a type has', async () => {
    const data = await api.data(`{
      districts { nodes { name level } }
      cities: places(where: { level: { eq: CITY } }) { nodes { name adcode } }
      lateTargets: targets(where: { year: { gte: 2027 }, value: { gt: 3000 } }) { nodes { name value unit comparator year } }
      either: institutions(where: { OR: [{ kind: { eq: UNIVERSITY } }, { name: { startsWith: "云海数据" } }] }) { nodes { name } }
      neither: places(where: { NOT: { level: { in: [DISTRICT] } } }) { nodes { name } }
      byAlias: institutions(where: { alias: { eq: "云数集团" } }) { nodes { name aliases } }
    }`);
    expect(data.districts.nodes).toEqual([
      { name: '东港区', level: 'DISTRICT' },
      { name: '𬒈溪区', level: 'DISTRICT' },
    ]);
    expect(data.cities.nodes).toEqual([{ name: '云海市', adcode: '990100' }]);
    expect(data.lateTargets.nodes).toEqual([
      { name: '数据产业营业收入达到500亿元', value: 5e10, unit: '元', comparator: 'EXACT', year: 2027 },
    ]);
    expect(data.either.nodes).toEqual([{ name: '云海大学' }, { name: '云海数据交易所' }]);
    expect(data.neither.nodes).toEqual([{ name: '云海市' }]);
    expect(data.byAlias.nodes).toEqual([{ name: '云海市数据集团有限公司', aliases: expect.arrayContaining(['云数集团', '数据集团']) }]);
  });

  test('narrow further inside a list that is narrow already', async () => {
    const { districts } = await api.data(
      '{ districts(where: { OR: [{ name: { eq: "东港区" } }, { name: { eq: "云海市" } }] }) { nodes { name } } }',
    );
    expect(districts.nodes).toEqual([{ name: '东港区' }]);
  });

  test('come in the order asked for', async () => {
    const { targets, institutions } = await api.data(`{
      targets(orderBy: [{ year: ASC }, { value: DESC }]) { nodes { value } }
      institutions(orderBy: { relationCount: DESC }, first: 1) { nodes { name } }
    }`);
    expect(targets.nodes).toEqual([{ value: 5e10 }, { value: 3000 }]);
    expect(institutions.nodes).toEqual([{ name: '云海市数据集团有限公司' }]);
  });

  test('hold every type, or those named', async () => {
    const { all, some } = await api.data(`{
      all: entities(first: 0) { totalCount nodes { id } }
      some: entities(types: [Zone, Product], where: { name: { contains: "数据" } }) { nodes { __typename name type } }
    }`);
    expect(all).toEqual({ totalCount: 29, nodes: [] });
    expect(some.nodes).toEqual([
      { __typename: 'Product', name: '“云帆”大数据平台', type: 'Product' },
      { __typename: 'Zone', name: '云海数据产业园', type: 'Zone' },
    ]);
  });

  test('can be walked page by page in both directions', async () => {
    const whole = (await api.data('{ entities(first: 100) { nodes { id } } }')).entities.nodes;
    const walk = async (arguments_: string, cursor: string, more: string): Promise<unknown[]> => {
      const pages: unknown[][] = [];
      for (let at: string | null = null; ;) {
        const query = `query ($at: String) { entities(${arguments_}) { nodes { id } pageInfo { ${more} ${cursor} } } }`;
        const { entities } = await api.data(query, { at });
        pages.push(entities.nodes);
        if (!entities.pageInfo[more]) return cursor === 'endCursor' ? pages.flat() : pages.reverse().flat();
        at = entities.pageInfo[cursor];
      }
    };
    expect(await walk('first: 4, after: $at', 'endCursor', 'hasNextPage')).toEqual(whole);
    expect(await walk('last: 4, before: $at', 'startCursor', 'hasPreviousPage')).toEqual(whole);
  });
});

describe('relations', () => {
  test('are found by any of their ends and properties', async () => {
    const { relations } = await api.data(
      `query ($subject: ID!) { relations(where: { subject: { id: { eq: $subject } }, type: { in: [OPERATES, DEVELOPS] }, confidence: {
        gte: 0.9 } }) {
        totalCount nodes { type label { zh en } subject { name } object { __typename name } modality confidence date evidenceCount } } }`,
      { subject: cityId('dataGroup') },
    );
    expect(relations.totalCount).toBe(2);
    expect(relations.nodes).toContainEqual({
      type: 'OPERATES',
      label: { zh: '运营', en: 'operates' },
      subject: { name: '云海市数据集团有限公司' },
      object: { __typename: 'Zone', name: '云海数据产业园' },
      modality: 'FACT',
      confidence: 0.95,
      date: '2025',
      evidenceCount: 2,
    });
  });

  test('of one entity tell which end is the other, in both directions', async () => {
    const { entity } = await api.data(
      `query ($id: ID!) { entity(id: $id) {
        both: relations(types: [LOCATED_IN]) { edges { direction other { name } node { type } } }
        in: relations(types: [LOCATED_IN], direction: IN) { totalCount }
        out: relations(types: [LOCATED_IN], direction: OUT) { nodes { object { name } } } } }`,
      { id: cityId('yinXi') },
    );
    expect(entity.both.edges).toEqual([
      { direction: 'OUT', other: { name: '云海市' }, node: { type: 'LOCATED_IN' } },
      { direction: 'IN', other: { name: '云海数据交易所' }, node: { type: 'LOCATED_IN' } },
    ]);
    expect(entity.in.totalCount).toBe(1);
    expect(entity.out.nodes).toEqual([{ object: { name: '云海市' } }]);
  });

  test('that are symmetric read the same from both ends', async () => {
    const query = 'query ($id: ID!) { entity(id: $id) { ... on Institution { cooperatesWith { nodes { name } } } } }';
    expect((await api.data(query, { id: cityId('university') })).entity.cooperatesWith.nodes).toEqual([{ name: '云海市数据集团有限公司' }]);
    expect((await api.data(query, { id: cityId('dataGroup') })).entity.cooperatesWith.nodes).toContainEqual({ name: '云海大学' });
  });

  test('of responsibility can be narrowed to a role', async () => {
    const { tasks } = await api.data(
      `{ tasks(where: { number: { eq: "二（一）" }, title: { contains: "数据运营" } }) { nodes { title
        lead: responsibleInstitutions(role: LEAD) { nodes { name } }
        support: responsibleInstitutions(role: SUPPORT) { edges { role node { name } } } } } }`,
    );
    expect(tasks.nodes).toEqual([
      {
        title: '建设公共数据运营体系',
        lead: { nodes: [{ name: '云海市数据局' }] },
        support: { edges: [{ role: 'SUPPORT', node: { name: '市发展改革委' } }] },
      },
    ]);
  });
});

describe('evidence', () => {
  test('counts code points, and its quote is the text at its offsets', async () => {
    const { relations, documents } = await api.data(`{ documents { nodes { id text } } relations(first: 100) { nodes { type
      evidence(first: 100) { start end quote document { id } section { title start end } sectionPath assertion { rule source } } } } }`);
    const texts = new Map<string, string[]>(documents.nodes.map(({ id, text }: { id: string; text: string }) => [id, [...text]]));
    for (const { evidence } of relations.nodes) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote, document, section, sectionPath } of evidence) {
        expect(texts.get(document.id)!.slice(start, end).join('')).toBe(quote);
        expect(section.start <= start && end <= section.end).toBe(true);
        expect(sectionPath[sectionPath.length - 1]).toBe(section.title);
      }
    }
    // A text with a character outside the BMP: were the offsets UTF-16, the check above would have failed.
    expect([...CITY_PLAN_TEXT].length).toBeLessThan(CITY_PLAN_TEXT.length);
  });

  test('comes with the claims of each document, the surest first', async () => {
    const { relations } = await api.data(`{ relations(where: { type: { eq: OPERATES } }) { nodes {
      evidence(first: 1) { quote }
      assertions { totalCount edges { cursor } nodes { modality confidence date rule ruleVersion source document { title } relation {
        type } entity { id } evidence { quote } } } } } }`);
    const [{ evidence, assertions }] = relations.nodes;
    expect(evidence).toEqual([{ quote: '数据集团继续运营云海数据产业园' }]);
    expect(assertions.totalCount).toBe(2);
    expect(assertions.nodes[0]).toEqual({
      modality: 'FACT',
      confidence: 0.95,
      date: '2025',
      rule: 'relation.operates',
      ruleVersion: '17',
      source: 'text',
      document: { title: countyPlan().document.title },
      relation: { type: 'OPERATES' },
      entity: null,
      evidence: [{ quote: '数据集团继续运营云海数据产业园' }],
    });
    expect(assertions.nodes[1]).toMatchObject({ modality: 'PLANNED', document: { title: city.document.title } });
  });

  test('stands behind attributes too, and says where a gazetteer is the source', async () => {
    const { entity } = await api.data(
      'query ($id: ID!) { entity(id: $id) { assertions(first: 1) { totalCount nodes { ' +
        'attribute value source entity { id } relation { id } evidence { quote } } } } }',
      { id: cityId('city') },
    );
    expect(entity.assertions.totalCount).toBe(2);
    expect(entity.assertions.nodes[0]).toMatchObject({ source: 'gazetteer:places.csv', entity: { id: cityId('city') }, relation: null });
  });
});

describe('search', () => {
  const query = `query ($text: String!, $in: [SearchScope!], $types: [EntityType!], $where: EntityWhere, $documents: DocumentWhere,
    $after: String) {
    search(text: $text, in: $in, types: $types, where: $where, documents: $documents, first: 2, after: $after) {
      totalCount
      suggestions
      pageInfo { endCursor hasNextPage }
      edges {
        score
        matched
        highlights { field text spans { start end } }
        node { __typename ... on Entity { name } ... on Passage { quote start end sectionPath section { number } document { title } } }
      }
    }
  }`;
  const search = async (variables: object) => (await api.data(query, variables)).search;

  test('finds one character, an alias, and says what matched, where, and how well', async () => {
    expect((await search({ text: '云数集团', in: ['NAMES'] })).edges).toEqual([
      {
        score: 7,
        matched: '云数集团',
        highlights: [{ field: 'ALIAS', text: '云数集团', spans: [{ start: 0, end: 4 }] }],
        node: { __typename: 'Institution', name: '云海市数据集团有限公司' },
      },
    ]);
    expect((await search({ text: '溪' })).edges[0].node).toEqual({ __typename: 'Place', name: '𬒈溪区' });
    expect(await search({ text: '没有这个东西' })).toMatchObject({ totalCount: 0, edges: [], suggestions: [] });
  });

  test('finds passages behind the names, with the document and the part that they stand in', async () => {
    const first = await search({ text: '隐私计算' });
    expect(first).toMatchObject({ totalCount: 2, edges: [{ score: 8, node: { name: '隐私计算' } }, { score: 1 }] });
    const passage = first.edges[1];
    const { text } = city;
    expect(passage.node).toEqual({
      __typename: 'Passage',
      quote: [...text].slice(passage.node.start, passage.node.end).join(''),
      start: expect.any(Number),
      end: expect.any(Number),
      sectionPath: [city.document.title, '发展基础'],
      section: { number: '一' },
      document: { title: city.document.title },
    });
    const [{ field, text: marked, spans }] = passage.highlights;
    expect([field, [...marked].slice(spans[0].start, spans[0].end).join('')]).toEqual(['TEXT', '隐私计算']);
  });

  test('goes on from one kind of hit to the next', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { pageInfo: { endCursor: string; hasNextPage: boolean }; edges: { node: { __typename: string } }[] } = await search({
        text: '数据',
        after,
      });
      seen.push(...page.edges.map(({ node }) => node.__typename));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    const firstPassage = seen.indexOf('Passage');
    expect(firstPassage).toBeGreaterThan(3);
    expect(new Set(seen.slice(firstPassage))).toEqual(new Set(['Passage']));
    expect(seen.length).toBe((await search({ text: '数据' })).totalCount);
  });

  test('is narrowed by type, by conditions and by document', async () => {
    expect(await search({ text: '数据', types: ['Zone'] })).toMatchObject({ totalCount: 1 });
    expect(await search({ text: '数据', types: [] })).toMatchObject({ totalCount: 0 });
    const busy = await search({
      text: '数据',
      where: { name: { startsWith: '云海' }, type: { eq: 'Institution' }, documentCount: { gt: 1 } },
    });
    expect(busy.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(['云海市数据集团有限公司', '云海市数据局']);
    const county = await search({ text: '算力', documents: { title: { eq: countyPlan().document.title } }, in: ['TEXT'] });
    expect(county).toMatchObject({ totalCount: 1, edges: [{ node: { document: { title: countyPlan().document.title } } }] });
  });

  test('understands pinyin, initials and traditional characters', async () => {
    for (const text of ['yunhaidaxue', 'YHDX', '雲海大學', 'yun hai da xue'])
      expect((await search({ text, in: ['NAMES'] })).edges[0].node.name).toBe('云海大学');
    const [{ highlights }] = (await search({ text: 'daxue', in: ['NAMES'] })).edges;
    expect(highlights).toEqual([{ field: 'PINYIN', text: '云海大学', spans: [{ start: 2, end: 4 }] }]);
  });

  test('says what may have been meant where it finds little, and looks for that only when asked', async () => {
    expect(await search({ text: '人公智能' })).toMatchObject({ totalCount: 0, suggestions: ['人工智能'] });
    expect(await search({ text: '数据' })).toMatchObject({ suggestions: [] });
    const calls = await api.callsOf(() => api.data('{ search(text: "人公智能") { totalCount } }'));
    expect(calls).toEqual(['search']);
  });
});

describe('documents', () => {
  test('carry what the text says of itself, its parts, and the policy that it is', async () => {
    const { documents } = await api.data(`{ documents(where: { issuer: { eq: "云海市人民政府" } }) { nodes {
      source sources title issuers docNumber date period { start end } jurisdiction length text
      policy { name ... on Policy { hasTasks { nodes { number title setsTargets { nodes { value } } } } } }
      sections { kind number title path parent { title } document { id } }
      issues { level code message stage start end } run { pipeline } } } }`);
    const [document] = documents.nodes;
    const { source, title, issuers, docNumber, date, jurisdiction, length } = city.document;
    expect(document).toMatchObject({ source, sources: [source], title, issuers, docNumber, date, jurisdiction, length, text: city.text });
    expect(document.period).toEqual({ start: '2024', end: '2027' });
    expect(document.sections).toHaveLength(city.sections.length);
    expect(document.sections[3]).toEqual({
      kind: 'SECTION',
      number: '二（一）',
      title: '建设公共数据运营体系',
      path: [title, '主要任务', '建设公共数据运营体系'],
      parent: { title: '主要任务' },
      document: { id: city.document.id },
    });
    expect(document.policy.hasTasks.nodes.map((task: { number: string }) => task.number).sort()).toEqual([
      '二（一）',
      '二（三）',
      '二（二）',
    ]);
    expect(document.issues).toContainEqual({
      level: 'info',
      code: 'UNRESOLVED_RESPONSIBILITY',
      message: 'no unit leads the task',
      stage: 'relations',
      start: 0,
      end: 4,
    });
    expect(document.run).toEqual({ pipeline: 'fixture-1' });
  });

  test('have no period where the text names none', async () => {
    const { documents } = await api.data(
      '{ documents(where: { title: { contains: "东港区" } }) { nodes { period { start } date docNumber } } }',
    );
    expect(documents.nodes).toEqual([{ period: null, date: '2025-01', docNumber: null }]);
  });

  test('are where mentions stand', async () => {
    const { entity } = await api.data(
      'query ($id: ID!) { entity(id: $id) { mentionCount documentCount mentions(first: 2) { totalCount nodes ' +
        '{ start end quote rule entity { id } section { title } document { title text } } } } }',
      { id: cityId('dataGroup') },
    );
    expect(entity.mentionCount).toBe(entity.mentions.totalCount);
    expect(entity.documentCount).toBe(2);
    expect(entity.mentions.nodes).toHaveLength(2);
    for (const { start, end, quote, document } of entity.mentions.nodes) expect([...document.text].slice(start, end).join('')).toBe(quote);
  });
});

describe('about the graph', () => {
  test('stats, ontology and meta', async () => {
    const { stats, ontology, meta } = await api.data(`{
      stats { documents sections mentions assertions entities { type count } relations { type count } issues { code level count } }
      ontology { version entityTypes { name label { zh en } plural colour attributes { name type values } } relationTypes {
        name subject object field inverse symmetric } }
      meta { dataVersion ontologyVersion pipelineVersion build } }`);
    expect(stats).toMatchObject({ documents: 2, sections: 10 });
    expect(stats.entities).toContainEqual({ type: 'Zone', count: 1 });
    expect(stats.relations).toContainEqual({ type: 'OPERATES', count: 1 });
    expect(ontology.version).toBe(meta.ontologyVersion);
    expect(ontology.entityTypes).toHaveLength(11);
    expect(ontology.relationTypes).toContainEqual({
      name: 'BRANCH_OF',
      subject: ['Institution'],
      object: ['Institution'],
      field: 'branchOf',
      inverse: 'branches',
      symmetric: false,
    });
    expect(meta.dataVersion).toBe(await api.store.reader.dataVersion());
    expect(meta.build).toMatch(/^\d+\.\d+\.\d+/);
  });
});
