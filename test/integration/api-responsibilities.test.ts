import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

interface Row {
  readonly role: string;
  readonly institution: { readonly id: string; readonly name: string };
  readonly task: { readonly id: string; readonly name: string };
  readonly documents: readonly { readonly id: string; readonly title: string }[];
}

const FIELDS = 'totalCount nodes { role institution { id name kind } task { id name number } documents { id title } }';

async function rows(args = ''): Promise<Row[]> {
  return (await api.data(`{ responsibilities${args} { ${FIELDS} } }`)).responsibilities.nodes as Row[];
}

const short = ({ institution, role, task }: Row): string => `${institution.name} ${role} ${task.name}`;

test('one row for each relation of that type and for no other, institutions kept together', async () => {
  const all = await rows();
  const { relations } = await api.data(
    '{ relations(where: { type: { eq: RESPONSIBLE_FOR } }, first: 100) { nodes { role subject { name } object { name } } } }',
  );
  const expected = (relations.nodes as { role: string; subject: { name: string }; object: { name: string } }[]).map(
    ({ role, subject, object }) => `${subject.name} ${role} ${object.name}`,
  );
  expect(all.map(short).sort()).toEqual(expected.sort());
  expect(all.length).toBeGreaterThan(3);
  const blocks = all.map(({ institution }) => institution.id).filter((id, at, ids) => id !== ids[at - 1]);
  expect(blocks).toHaveLength(new Set(blocks).size);
});

test('each filter holds, alone and beside the others', async () => {
  const all = await rows();
  const [{ documents }] = all as [Row];
  const cases: [string, (row: Row) => boolean][] = [
    ['role: { eq: LEAD }', ({ role }) => role === 'LEAD'],
    ['institution: { name: { eq: "市科技局" } }', ({ institution }) => institution.name === '市科技局'],
    ['task: { name: { contains: "数据" } }', ({ task }) => task.name.includes('数据')],
    [`document: { eq: "${documents[0]!.id}" }`, (row) => row.documents.some(({ id }) => id === documents[0]!.id)],
    ['documents: { some: { title: { contains: "东港" } } }', (row) => row.documents.some(({ title }) => title.includes('东港'))],
    [
      'institution: { name: { contains: "局" } }, role: { eq: SUPPORT }',
      (row) => row.institution.name.includes('局') && row.role === 'SUPPORT',
    ],
    ['NOT: { role: { eq: LEAD } }', ({ role }) => role !== 'LEAD'],
  ];
  for (const [where, passes] of cases) {
    const expected = all.filter(passes).map(short);
    expect([where, expected.length > 0 && expected.length < all.length]).toEqual([where, true]);
    expect([where, (await rows(`(where: { ${where} })`)).map(short)]).toEqual([where, expected]);
  }
});

test('tasks are kept together where that is the order', async () => {
  const tasks = (await rows('(orderBy: [{ taskId: ASC }])')).map(({ task }) => task.id);
  expect(tasks).toEqual([...tasks].sort());
  expect(new Set(tasks).size).toBeLessThan(tasks.length);
});

test('pages follow each other without a gap', async () => {
  const all = (await rows()).map(short);
  const paged: string[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo, totalCount } = (
      await api.data(`{ responsibilities(first: 2${after}) { ${FIELDS} pageInfo { hasNextPage endCursor } } }`)
    ).responsibilities as { nodes: Row[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
    expect(totalCount).toBe(all.length);
    paged.push(...nodes.map(short));
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(paged).toEqual(all);
});

test('each row has its relation and its evidence, and the whole table takes one call a level', async () => {
  const query =
    '{ responsibilities { nodes { institution { name } task { name } documents { ' +
    'title } relation { id type } evidence(first: 1) { quote } } } }';
  const { responsibilities } = await api.data(query);
  for (const { relation, evidence } of responsibilities.nodes as { relation: { type: string }; evidence: { quote: string }[] }[]) {
    expect(relation.type).toBe('RESPONSIBLE_FOR');
    expect(evidence[0]!.quote).not.toBe('');
  }
  const calls = await api.callsOf(() => api.data(query));
  expect(calls.sort()).toEqual(['assertionsOfRelations', 'documents', 'entities', 'findRelations']);
});
