import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../schema/package-root.js';
import { buildGraph, type GraphSpec } from '../fixtures/build-graph.js';
import { ApiHarness } from './api-harness.js';

/* The question that the project is for: which institutions have to do with the programmes of a district, and where is that said? */

const district: GraphSpec = {
  document: { source: 'fixtures/district-notice.txt', title: '东港区产业通知', issuers: [] },
  text: `东港区产业通知

一、进展

东港区设立“港湾英才计划”，并启动“数据跃升行动”。云海大学参与“港湾英才计划”，云海银行为该计划提供资金支持。市科技局组织“数据跃升行动”。西港区启动“远山行动”，远山公司参与其中。
`,
  sections: [
    { heading: '', kind: 'DOCUMENT', level: 0, number: '', title: '东港区产业通知' },
    { heading: '一、进展', kind: 'CHAPTER', level: 1, number: '一', title: '进展' },
  ],
  entities: {
    east: { type: 'Place', name: '东港区', attributes: { level: { value: 'DISTRICT', quote: '', source: 'gazetteer:places.csv' } } },
    west: { type: 'Place', name: '西港区', attributes: { level: { value: 'DISTRICT', quote: '', source: 'gazetteer:places.csv' } } },
    talent: { type: 'Programme', name: '港湾英才计划', attributes: { kind: { value: 'TALENT', quote: '东港区设立“港湾英才计划”' } } },
    leap: { type: 'Programme', name: '数据跃升行动' },
    hills: { type: 'Programme', name: '远山行动' },
    university: { type: 'Institution', name: '云海大学' },
    bank: { type: 'Institution', name: '云海银行' },
    science: { type: 'Institution', name: '市科技局' },
    company: { type: 'Institution', name: '远山公司' },
  },
  relations: [
    { type: 'ESTABLISHES', subject: 'east', object: 'talent', quote: '东港区设立“港湾英才计划”' },
    { type: 'ESTABLISHES', subject: 'east', object: 'leap', quote: '东港区设立“港湾英才计划”，并启动“数据跃升行动”' },
    { type: 'ESTABLISHES', subject: 'west', object: 'hills', quote: '西港区启动“远山行动”' },
    { type: 'PARTICIPATES_IN', subject: 'university', object: 'talent', quote: '云海大学参与“港湾英才计划”' },
    { type: 'FUNDS', subject: 'bank', object: 'talent', quote: '云海银行为该计划提供资金支持' },
    { type: 'ORGANISES', subject: 'science', object: 'leap', quote: '市科技局组织“数据跃升行动”' },
    { type: 'PARTICIPATES_IN', subject: 'company', object: 'hills', quote: '西港区启动“远山行动”，远山公司参与其中' },
  ],
};

/** The query as the API's README shows it. */
const readme = readFileSync(join(packageRoot, 'src/api/README.md'), 'utf8');
const QUERY = /```graphql\n(.*?)```/s.exec(readme)![1]!;

interface Edge {
  readonly relation: { readonly label: { readonly en: string } };
  readonly institution: { readonly name?: string };
  readonly evidence: readonly {
    readonly quote: string;
    readonly sectionPath: readonly string[];
    readonly document: { readonly title: string };
  }[];
}

interface Programme {
  readonly name?: string;
  readonly relations?: { readonly edges: readonly Edge[] };
}

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start({}, [buildGraph(district)]);
});
afterAll(() => api.stop());

test('one request tells all institutions related to the programmes of one district, and the sentence that says so', async () => {
  const data = await api.data(QUERY, { district: '东港区' });
  const found = data.districts.nodes[0].relations.edges.flatMap(({ programme }: { programme: Programme }) =>
    (programme.relations?.edges ?? [])
      .filter(({ institution }) => institution.name !== undefined)
      .map((edge) => [programme.name, edge.institution.name, edge.relation.label.en, edge.evidence[0]!.quote]),
  );
  expect(found).toEqual([
    ['数据跃升行动', '市科技局', 'organises', '市科技局组织“数据跃升行动”'],
    ['港湾英才计划', '云海银行', 'funds', '云海银行为该计划提供资金支持'],
    ['港湾英才计划', '云海大学', 'participates in', '云海大学参与“港湾英才计划”'],
  ]);
  const [edge] = data.districts.nodes[0].relations.edges[0].programme.relations.edges;
  expect(edge.evidence[0]).toMatchObject({ sectionPath: ['东港区产业通知', '进展'], document: { title: '东港区产业通知' } });
});

test('it takes one call of the store for each level, however many programmes and institutions there are', async () => {
  const calls = await api.callsOf(() => api.data(QUERY, { district: '东港区' }));
  expect(calls.sort()).toEqual(['assertionsOfRelations', 'documents', 'findEntities', 'relationsOf', 'relationsOf', 'sections']);
});

test('the typed fields tell the same, one relation type at a time', async () => {
  const data = await api.data(`
    { programmes(where: { kind: { eq: TALENT } }) { nodes { name
        establishedBy { nodes { name ... on Place { level } } }
        participants { edges { node { name } evidence { quote } } }
        fundedBy { edges { node { name } modality confidence } } } } }`);
  expect(data.programmes.nodes).toEqual([
    {
      name: '港湾英才计划',
      establishedBy: { nodes: [{ name: '东港区', level: 'DISTRICT' }] },
      participants: { edges: [{ node: { name: '云海大学' }, evidence: [{ quote: '云海大学参与“港湾英才计划”' }] }] },
      fundedBy: { edges: [{ node: { name: '云海银行' }, modality: 'FACT', confidence: 0.9 }] },
    },
  ]);
});
