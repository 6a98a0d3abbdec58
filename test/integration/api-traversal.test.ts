import type { DocumentGraph } from '../../schema/records.js';
import { cityId, countyId } from '../fixtures/city-plan.js';
import { smallGraph } from '../fixtures/small-graph.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

describe('neighbours', () => {
  const query = `query ($of: ID!, $depth: Int, $types: [RelationType!], $direction: Direction, $entityTypes: [EntityType!],
    $through: [EntityType!], $modality: Modality, $minConfidence: Float, $first: Int, $after: String) {
    neighbours(of: $of, depth: $depth, types: $types, direction: $direction, entityTypes: $entityTypes, through: $through,
      modality: $modality, minConfidence: $minConfidence, first: $first, after: $after) {
      totalCount truncated pageInfo { hasNextPage endCursor }
      edges { distance node { id name type } relations { type subject { name } object { name } evidence { quote } } }
    }
  }`;
  const names = async (variables: object): Promise<string[]> =>
    (await api.data(query, variables)).neighbours.edges.map(
      ({ distance, node }: { distance: number; node: { name: string } }) => `${distance} ${node.name}`,
    );

  test('what the data group operates and what lies around that, with the sentences', async () => {
    const { neighbours } = await api.data(query, {
      of: cityId('dataGroup'),
      depth: 2,
      types: ['OPERATES', 'LOCATED_IN'],
      direction: 'OUT',
    });
    expect(neighbours).toMatchObject({ totalCount: 2, truncated: false });
    const [park, district] = neighbours.edges;
    expect(park).toMatchObject({ distance: 1, node: { name: '云海数据产业园', type: 'Zone' } });
    expect(park.relations[0].evidence.map(({ quote }: { quote: string }) => quote)).toContain('数据集团继续运营云海数据产业园');
    expect(district).toMatchObject({ distance: 2, node: { name: '东港区' } });
    expect(district.relations).toMatchObject([{ type: 'LOCATED_IN', subject: { name: '云海数据产业园' }, object: { name: '东港区' } }]);
  });

  test('constraints leave out what they should', async () => {
    const of = cityId('dataGroup');
    expect(await names({ of, types: ['OPERATES'], direction: 'IN' })).toEqual([]);
    expect(await names({ of, types: ['OPERATES'] })).toEqual(['1 云海数据产业园']);
    expect(await names({ of, types: ['OPERATES'], modality: 'FACT', minConfidence: 0.99 })).toEqual([]);
    const zones = await names({ of, depth: 2, entityTypes: ['Zone'] });
    expect(zones).toContain('1 云海数据产业园');
    const passing = await names({ of, depth: 2, types: ['OPERATES', 'LOCATED_IN'], through: ['Institution'] });
    expect(passing).toEqual(['1 云海数据产业园']);
  });

  test('pages through all of them', async () => {
    const whole = await names({ of: cityId('dataGroup'), depth: 3, first: 100 });
    expect(whole.length).toBeGreaterThan(10);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { neighbours } = await api.data(query, { of: cityId('dataGroup'), depth: 3, first: 4, after });
      found.push(...neighbours.edges.map(({ distance, node }: { distance: number; node: { name: string } }) => `${distance} ${node.name}`));
      after = neighbours.pageInfo.hasNextPage ? neighbours.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole);
  });

  test('around what is not there is nothing', async () => {
    expect(await names({ of: 'ent_00000000000000000000' })).toEqual([]);
  });

  test('the store is asked once for each level', async () => {
    await names({ of: cityId('dataGroup') });
    const calls = await api.callsOf(() => names({ of: cityId('dataGroup'), depth: 2 }));
    expect(calls.filter((call) => call === 'edges')).toEqual([]);
    for (const call of ['dataVersion', 'assertionsOfRelations', 'relations']) expect(calls.filter((one) => one === call)).toEqual([call]);
    expect(calls.filter((call) => call === 'entities').length).toBeLessThanOrEqual(2);
  });
});

describe('shortest paths', () => {
  const query = `query ($from: ID!, $to: ID!, $first: Int, $maxLength: Int, $types: [RelationType!]) {
    shortestPath(from: $from, to: $to, maxLength: $maxLength, types: $types) { length }
    shortestPaths(from: $from, to: $to, first: $first, maxLength: $maxLength, types: $types) {
      length entities { id } steps { index from { id } to { id } relations { subject { id } object { id } evidence { quote } } }
    }
  }`;

  test('lead from end to end, each step by relations between its two entities, with evidence', async () => {
    const ends = { from: cityId('finance'), to: cityId('privacy'), first: 5, maxLength: 6 };
    const { shortestPath, shortestPaths } = await api.data(query, ends);
    expect(shortestPaths.length).toBeGreaterThan(0);
    expect(shortestPath.length).toBe(shortestPaths[0].length);
    let longest = 0;
    for (const { length, entities, steps } of shortestPaths) {
      expect(length).toBeGreaterThanOrEqual(longest);
      longest = length;
      const ids = entities.map(({ id }: { id: string }) => id);
      expect([ids[0], ids[ids.length - 1], ids.length, new Set(ids).size]).toEqual([ends.from, ends.to, length + 1, length + 1]);
      for (const { index, from, to, relations } of steps) {
        expect([from.id, to.id]).toEqual([ids[index], ids[index + 1]]);
        expect(relations.length).toBeGreaterThan(0);
        for (const { subject, object, evidence } of relations) {
          expect([subject.id, object.id].sort()).toEqual([from.id, to.id].sort());
          expect(evidence[0].quote.length).toBeGreaterThan(0);
        }
      }
    }
  });

  test('where there is none there is null', async () => {
    const ends = { from: cityId('finance'), to: cityId('privacy'), types: ['OPERATES'] };
    expect(await api.data(query, ends)).toEqual({ shortestPath: null, shortestPaths: [] });
  });
});

test('common neighbours, with the relations to either', async () => {
  const query = `query ($a: ID!, $b: ID!) { commonNeighbours(a: $a, b: $b, first: 100) {
    totalCount truncated rows { node { id } relationsWithA { subject { id } object { id } } relationsWithB { subject { id } object { id }
      } }
  } }`;
  const { commonNeighbours } = await api.data(query, { a: countyId('centre'), b: cityId('platform') });
  expect(commonNeighbours).toMatchObject({ truncated: false, totalCount: commonNeighbours.rows.length });
  expect(commonNeighbours.rows.map(({ node }: { node: { id: string } }) => node.id)).toContain(cityId('blockchain'));
  const ids = ({ subject, object }: { subject: { id: string }; object: { id: string } }): string[] => [subject.id, object.id];
  for (const { node, relationsWithA, relationsWithB } of commonNeighbours.rows) {
    for (const relation of relationsWithA) expect(ids(relation).sort()).toEqual([countyId('centre'), node.id].sort());
    for (const relation of relationsWithB) expect(ids(relation).sort()).toEqual([cityId('platform'), node.id].sort());
  }
});

describe('subgraph', () => {
  const fields = `truncated nodes { id label type distance mentionCount relationCount documentCount jurisdiction }
    edges { key source target type modality confidence date role evidenceCount }`;

  test('two flat tables whose ends fit, and nothing between them left out', async () => {
    const { subgraph } = await api.data(`query ($of: [ID!]) { subgraph(of: $of, depth: 1) { ${fields} } }`, { of: [cityId('dataGroup')] });
    const ids = new Set(subgraph.nodes.map(({ id }: { id: string }) => id));
    expect(subgraph.nodes[0]).toMatchObject({ id: cityId('dataGroup'), label: '云海市数据集团有限公司', type: 'Institution', distance: 0 });
    expect(ids.size).toBe(subgraph.nodes.length);
    const { items } = await api.store.reader.findRelations({ page: { first: 100 } });
    const between = items.map(({ item }) => item).filter(({ subject, object }) => ids.has(subject) && ids.has(object));
    expect(subgraph.edges.map(({ key }: { key: string }) => key)).toEqual(between.map(({ id }) => id).sort());
    expect(subgraph.edges.length).toBeGreaterThan(subgraph.nodes.length - 2);
  });

  test('begins at all entities that pass a condition', async () => {
    const { subgraph } = await api.data(`{ subgraph(where: { type: { eq: Technology } }, depth: 0) { ${fields} } }`);
    expect(subgraph.nodes.map(({ label }: { label: string }) => label).sort()).toEqual(['人工智能', '区块链', '隐私计算'].sort());
    expect(subgraph.edges).toEqual([]);
  });

  test('begins somewhere', async () => {
    const { errors } = await api.ask('{ subgraph(depth: 1) { truncated } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('limits', () => {
  const many = (): DocumentGraph =>
    smallGraph({
      source: 'star',
      entities: Object.fromEntries([['hub', { name: 'hub' }], ...Array.from({ length: 30 }, (_, at) => [`k${at}`, { name: `k${at}` }])]),
      relations: Array.from({ length: 30 }, (_, at) => ({ subject: 'hub', object: `k${at}` })),
    });
  const limits = { maxGraphSteps: 3, maxGraphEntities: 10, maxGraphRelations: 5 };
  let star: ApiHarness;
  let hub: string;
  beforeAll(async () => {
    star = await ApiHarness.start({ graphLimits: limits }, [many()]);
    hub = many().entities.find(({ name }) => name === 'hub')!.id;
  });
  afterAll(() => star.stop());

  test.each(['neighbours(of: $hub, depth: 4) { totalCount }', 'shortestPath(from: $hub, to: $hub, maxLength: 4) { length }'])(
    'more steps than allowed are refused: %s',
    async (field) => {
      const { errors } = await star.ask(`query ($hub: ID!) { ${field} }`, { hub });
      expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'TRAVERSAL_LIMIT_EXCEEDED', limit: 3, actual: 4 }]);
      expect((await star.ask(`query ($hub: ID!) { ${field.replace('4', '3')} }`, { hub })).errors).toEqual([]);
    },
  );

  test('an answer that is not whole says so', async () => {
    const { neighbours, subgraph } = await star.data(
      'query ($hub: ID!) { neighbours(of: $hub) { totalCount truncated } subgraph(of: [$hub]) { truncated nodes { id } edges { key } } }',
      { hub },
    );
    expect(neighbours).toEqual({ totalCount: 10, truncated: true });
    expect([subgraph.truncated, subgraph.nodes.length, subgraph.edges.length]).toEqual([true, 10, 5]);
    const { subgraph: all } = await star.data('{ subgraph(where: { type: { eq: Technology } }, depth: 0) { truncated nodes { id } } }');
    expect([all.truncated, all.nodes.length]).toEqual([true, 10]);
  });

  test('a store too large to keep in memory is refused with its code', async () => {
    const small = await ApiHarness.start({ graphLimits: { maxLoadedRelations: 29 } }, [many()]);
    try {
      const { errors } = await small.ask('query ($hub: ID!) { neighbours(of: $hub) { totalCount } }', { hub });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GRAPH_TOO_LARGE']);
    } finally {
      await small.stop();
    }
  });
});

test('a query that takes too long gives the coded error while another answers', async () => {
  // A ladder has two ways at every rung, and the worker tries all of them.
  const side = 60;
  const names = Array.from({ length: side * 2 }, (_, at) => `n${at}`);
  const rungs = Array.from({ length: side }, (_, at) => ({ subject: `n${at * 2}`, object: `n${at * 2 + 1}` }));
  const rails = Array.from({ length: side * 2 - 2 }, (_, at) => ({ subject: `n${at}`, object: `n${at + 2}` }));
  const graph = smallGraph({
    source: 'ladder',
    entities: Object.fromEntries(names.map((name) => [name, { name }])),
    relations: [...rungs, ...rails],
  });
  const idOf = (name: string): string => graph.entities.find((entity) => entity.name === name)!.id;
  const ladder = await ApiHarness.start({ graphLimits: { graphDeadline: 0.05, maxGraphSteps: 200 } }, [graph]);
  try {
    const paths = 'query ($from: ID!, $to: ID!) { shortestPaths(from: $from, to: $to, first: 50, maxLength: 150) { length } }';
    await ladder.ask('query ($of: ID!) { neighbours(of: $of) { totalCount } }', { of: idOf('n0') });
    const slow = ladder.ask(paths, { from: idOf('n0'), to: idOf(`n${side * 2 - 1}`) });
    const quick = await ladder.data('{ entities(first: 1) { totalCount } }');
    expect(quick.entities.totalCount).toBe(side * 2);
    const { status, errors } = await slow;
    expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([200, ['DEADLINE_EXCEEDED']]);
  } finally {
    await ladder.stop();
  }
});
