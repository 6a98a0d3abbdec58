import { CodePointIndex, overlaps } from '../../schema/span.js';
import { cityId, cityPlan } from '../fixtures/city-plan.js';
import { ApiHarness } from './api-harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await ApiHarness.start();
});
afterAll(() => api.stop());

describe('counts', () => {
  test('of entities, under the conditions of lists', async () => {
    const { entityCounts, stats, some } = await api.data(`{
      entityCounts(by: [TYPE]) { totalCount groupCount rows(first: 100) { values count } }
      some: entityCounts(where: { type: { in: [Place, Technology] } }, by: [TYPE]) { totalCount rows { values labels count } }
      stats { entities { type count } }
    }`);
    const counted = Object.fromEntries(
      entityCounts.rows.map(({ values: [type], count }: { values: string[]; count: number }) => [type, count]),
    );
    expect(counted).toEqual(Object.fromEntries(stats.entities.map(({ type, count }: { type: string; count: number }) => [type, count])));
    expect(entityCounts.groupCount).toBe(stats.entities.length);
    expect(some.rows).toEqual([
      { values: ['Place'], labels: ['Place'], count: counted.Place },
      { values: ['Technology'], labels: ['Technology'], count: counted.Technology },
    ]);
    expect(some.totalCount).toBe(counted.Place + counted.Technology);
  });

  test('of responsibilities by institution and role, with the names of the institutions', async () => {
    const { relationCounts } = await api.data(
      '{ relationCounts(where: { type: { eq: RESPONSIBLE_FOR } }, by: [SUBJECT, ROLE]) { totalCount rows { labels count } } }',
    );
    const bureau = relationCounts.rows.filter(({ labels: [name] }: { labels: string[] }) => name === '云海市数据局');
    expect(bureau).toEqual([
      { labels: ['云海市数据局', 'LEAD'], count: 2 },
      { labels: ['云海市数据局', 'SUPPORT'], count: 1 },
    ]);
    expect(relationCounts.totalCount).toBe(relationCounts.rows.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
  });

  test('a timeline says what happened and what is planned, the undated last', async () => {
    const { timeline, relations } = await api.data('{ timeline { year count facts planned } relations { totalCount } }');
    const years = timeline.map(({ year }: { year: string | null }) => year);
    expect(years).toEqual([...years.slice(0, -1).sort(), null]);
    expect(years).toEqual(expect.arrayContaining(['2023', '2024', '2025']));
    for (const { count, facts, planned } of timeline) expect(facts + planned).toBe(count);
    expect(timeline.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(relations.totalCount);
  });

  test('too many groupings are the client’s mistake', async () => {
    const { errors } = await api.ask('{ relationCounts(by: [TYPE, ROLE, MODALITY, YEAR]) { totalCount } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('analysis', () => {
  test('centrality ranks entities, and each entity knows its own', async () => {
    const { centralEntities, entities } = await api.data(`{
      centralEntities(by: DEGREE, types: [Institution], first: 3) { rank node { id relationCount } centrality {
        degree pageRank betweenness exact } }
      entities(first: 100) { nodes { id relationCount centrality { degree pageRank betweenness } } }
    }`);
    expect(centralEntities.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3]);
    expect(centralEntities[0].node.id).toBe(cityId('dataGroup'));
    for (const { node, centrality } of centralEntities) expect([centrality.degree, centrality.exact]).toEqual([node.relationCount, true]);
    let sum = 0;
    for (const { relationCount, centrality } of entities.nodes) {
      expect(centrality?.degree ?? 0).toBe(relationCount);
      sum += centrality?.pageRank ?? 0;
    }
    expect(sum).toBeCloseTo(1, 9);
  });

  test('communities part the related entities; each entity knows its own', async () => {
    const { communities } = await api.data(
      '{ communities(first: 100) { totalCount modularity rows { number size members(first: 100) { id community { number size } } } } }',
    );
    expect(communities.rows).toHaveLength(communities.totalCount);
    const seen = new Set<string>();
    for (const { number, size, members } of communities.rows) {
      expect(members).toHaveLength(size);
      for (const { id, community } of members) {
        expect([community, seen.has(id)]).toEqual([{ number, size }, false]);
        seen.add(id);
      }
    }
    expect(seen.has(cityId('dataGroup'))).toBe(true);
  });

  test('the whole graph is looked at once for many entities', async () => {
    const calls = await api.callsOf(() => api.data('{ entities(first: 50) { nodes { centrality { degree } community { number } } } }'));
    expect(calls.filter((call) => call === 'dataVersion').length).toBeLessThanOrEqual(2);
    expect(calls).not.toContain('edges');
  });

  test('a matrix of institutions and technologies leads to the sentences behind each count', async () => {
    const { matrix } = await api.data(`{ matrix(rows: Institution, columns: Technology) {
      truncated rows { id } columns { id name } cells { row column count relations { subject { id } object { id } evidence { quote } } }
    } }`);
    expect(matrix.cells.length).toBeGreaterThan(2);
    for (const { row, column, count, relations } of matrix.cells) {
      expect(relations).toHaveLength(count);
      for (const { subject, object, evidence } of relations) {
        expect([subject.id, object.id]).toEqual([matrix.rows[row].id, matrix.columns[column].id]);
        expect(evidence.length).toBeGreaterThan(0);
      }
    }
  });

  test('a matrix by shared neighbours names what is shared', async () => {
    const { matrix } = await api.data(
      '{ matrix(rows: Institution, columns: Technology, via: SHARED_NEIGHBOURS) { ' +
        'cells { count shared(first: 20) { id } relations { id } } } }',
    );
    expect(matrix.cells.length).toBeGreaterThan(2);
    for (const { count, shared, relations } of matrix.cells) expect([shared.length, relations]).toEqual([count, []]);
  });
});

describe('documents', () => {
  const graph = cityPlan();
  const query = `query ($id: ID!, $span: SpanInput) { document(id: $id) {
    text(span: $span) mentions(within: $span, first: 100) { totalCount nodes { id start end quote } }
    assertions(within: $span, first: 100) { totalCount nodes { id evidence { start end quote } } }
  } }`;

  test('a part of the text with what was found in it, ready to be drawn', async () => {
    const points = [...graph.text];
    // Behind the character outside the BMP, so that code points and UTF-16 units differ.
    const span = { start: 150, end: 300 };
    const { document } = await api.data(query, { id: graph.document.id, span });
    expect(document.text).toBe(points.slice(span.start, span.end).join(''));
    expect(document.mentions.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
      graph.mentions.filter((mention) => overlaps(mention, span)).map(({ id }) => id).sort(),
    ); // prettier-ignore
    for (const { start, end, quote } of document.mentions.nodes) expect(points.slice(start, end).join('')).toBe(quote);
    expect(document.assertions.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(
      graph.assertions.filter(({ evidence }) => evidence.some((passage) => overlaps(passage, span))).map(({ id }) => id).sort(),
    ); // prettier-ignore
    expect(document.mentions.totalCount).toBeGreaterThan(5);
    expect(document.assertions.totalCount).toBeGreaterThan(5);
  });

  test('without a span all of it; beyond the end nothing', async () => {
    const whole = (await api.data(query, { id: graph.document.id })).document;
    expect([whole.text, whole.mentions.totalCount, whole.assertions.totalCount]).toEqual([
      graph.text,
      graph.mentions.length,
      graph.assertions.length,
    ]);
    const { length } = new CodePointIndex(graph.text);
    const beyond = (await api.data(query, { id: graph.document.id, span: { start: length, end: length + 10 } })).document;
    expect([beyond.text, beyond.mentions.totalCount, beyond.assertions.totalCount]).toEqual(['', 0, 0]);
  });

  test.each([
    { start: -1, end: 3 },
    { start: 4, end: 3 },
  ])('$start to $end is no span', async (span) => {
    const { errors } = await api.ask(query, { id: graph.document.id, span });
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('many documents are one call of the store', async () => {
    const calls = await api.callsOf(() => api.data('{ documents { nodes { mentions { totalCount } assertions { totalCount } } } }'));
    for (const call of ['mentionsOfDocuments', 'assertionsOfDocuments']) expect(calls.filter((one) => one === call)).toEqual([call]);
  });
});
