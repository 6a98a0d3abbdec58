import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

/** The calls of the port that a query makes, by name. */
function callsOf(query: string): Promise<string[]> {
  return api.callsOf(() => api.data(query));
}

describe('each level of a query is one call of the store', () => {
  test('a list', async () => {
    expect(await callsOf('{ institutions { totalCount nodes { name kind } } }')).toEqual(['findEntities']);
  });

  test('typed relations: one for the relations and the entities at their other ends', async () => {
    const calls = await callsOf('{ institutions { nodes { operates { edges { modality node { name } } } } } }');
    expect(calls).toEqual(['findEntities', 'relationsOf']);
  });

  test('several relation types beside each other: one each', async () => {
    const calls = await callsOf(
      '{ institutions { nodes { operates { nodes { name } } develops { nodes { name } } researches { nodes { name } } } } }',
    );
    expect(calls).toEqual(['findEntities', 'relationsOf', 'relationsOf', 'relationsOf']);
  });

  test('counting relations fetches none of their ends', async () => {
    expect(await callsOf('{ institutions { nodes { relations(first: 0) { totalCount } } } }')).toEqual(['findEntities', 'relationsOf']);
  });

  test('relations, both ends, evidence, its document and section', async () => {
    const calls = await callsOf(
      '{ relations(first: 50) { nodes { subject { name } object { name } evidence { quote ' +
        'sectionPath section { title } document { title } } assertions { nodes { rule } } } } }',
    );
    expect(calls.sort()).toEqual(['assertionsOfRelations', 'documents', 'entities', 'findRelations', 'sections']);
  });

  test('three hops with evidence', async () => {
    const calls = await callsOf(`{ policies(first: 5) { nodes { hasTasks(first: 10) { nodes { responsibleInstitutions(first: 10) { nodes {
        researches(first: 5) { edges {
      node { name } evidence { quote } } } } } } } } } }`);
    expect(calls).toEqual(['findEntities', 'relationsOf', 'relationsOf', 'relationsOf', 'assertionsOfRelations']);
  });

  test('mentions with their section and document', async () => {
    const calls = await callsOf('{ technologies { nodes { mentions { nodes { quote section { title } document { title } } } } } }');
    expect(calls.sort()).toEqual(['documents', 'findEntities', 'mentionsOfEntities', 'sections']);
  });

  test('nodes by id', async () => {
    const { entities } = await api.data('{ entities(first: 10) { nodes { id } } }');
    const ids = JSON.stringify(entities.nodes.map(({ id }: { id: string }) => id));
    expect(await callsOf(`{ nodes(ids: ${ids}) { id ... on Entity { name } } }`)).toEqual(['entities']);
  });

  test('what a list has brought is not fetched again', async () => {
    expect(
      await callsOf('{ search(text: "云海", in: [NAMES]) { nodes { ... on Entity { name cooperatesWith: relations { totalCount } } } } }'),
    ).toEqual(['search', 'relationsOf']);
  });

  test('aliases with different arguments are calls of their own, with the same arguments they are one', async () => {
    const calls = await callsOf(
      '{ institutions { nodes { a: operates(first: 1) { totalCount } b: ' +
        'operates(first: 1) { totalCount } c: operates(first: 2) { totalCount } } } }',
    );
    expect(calls.filter((name) => name === 'relationsOf')).toHaveLength(2);
  });
});

test('one request never sees what another has loaded', async () => {
  const query = '{ institutions(first: 1) { nodes { relations { edges { other { name } } } } } }';
  expect(await callsOf(query)).toEqual(await callsOf(query));
});
