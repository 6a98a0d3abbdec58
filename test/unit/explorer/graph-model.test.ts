import { filterGraph } from '../../../src/explorer/model/filter-graph.js';
import { graphFromSearch, graphToSearch } from '../../../src/explorer/model/graph-address.js';
import {
  EMPTY_GRAPH,
  type GraphState,
  leavesOf,
  onlyAround,
  NO_FILTER,
  selecting,
  toggled,
  withEntities,
  withoutEntities,
} from '../../../src/explorer/model/graph-state.js';
import { beginHistory, done, redone, undone } from '../../../src/explorer/model/undo-history.js';

const state: GraphState = { ...EMPTY_GRAPH, entities: ['a', 'b', 'c'], selected: ['a', 'b'], pinned: ['b'] };

test('entities are added once, and take their selection and pin with them when they go', () => {
  expect(withEntities(state, ['c', 'd']).entities).toEqual(['a', 'b', 'c', 'd']);
  expect(withoutEntities(state, ['b'])).toEqual({ ...state, entities: ['a', 'c'], selected: ['a'], pinned: [] });
});

test('one is selected alone or beside the last one, and let go of when it is selected again', () => {
  expect(selecting(state, 'c', false).selected).toEqual(['c']);
  expect(selecting(state, 'c', true).selected).toEqual(['b', 'c']);
  expect(selecting(state, 'b', true).selected).toEqual(['a']);
  expect(toggled(['x'], 'y')).toEqual(['x', 'y']);
  expect(toggled(['x', 'y'], 'x')).toEqual(['y']);
});

test('the leaves of an entity are those neighbours that have no other', () => {
  const edges = [
    { source: 'hub', target: 'leaf' },
    { source: 'leaf', target: 'hub' },
    { source: 'both', target: 'hub' },
    { source: 'both', target: 'other' },
    { source: 'hub', target: 'hub' },
  ];
  expect(leavesOf('hub', edges)).toEqual(['leaf']);
  expect(leavesOf('alone', edges)).toEqual([]);
});

describe('a filter', () => {
  const nodes = [
    { id: 'a', type: 'Institution' },
    { id: 'b', type: 'Task' },
    { id: 'c', type: 'Place' },
  ];
  const edge = { key: 'r1', source: 'a', target: 'b', type: 'USES', modality: 'FACT', confidence: 0.5, date: '2024-03' };
  const edges = [edge, { ...edge, key: 'r2', target: 'c', type: 'FUNDS', modality: 'PLANNED', confidence: 0.9, date: null }];

  test.each([
    [{}, 2],
    [{ hiddenTypes: ['Place'] }, 1],
    [{ hiddenRelations: ['USES'] }, 1],
    [{ modality: 'FACT' }, 1],
    [{ minConfidence: 0.5 }, 2],
    [{ minConfidence: 0.51 }, 1],
    [{ fromYear: '2024' }, 1],
    [{ fromYear: '2025' }, 0],
    [{ toYear: '2024' }, 1],
    [{ toYear: '2023' }, 0],
  ])('of %j lets %i relations pass', (given, count) => {
    expect(filterGraph({ nodes, edges }, { ...NO_FILTER, ...given }).edges).toHaveLength(count);
  });

  test('of documents leaves what they say, and its ends', () => {
    const { nodes: shown, edges: said } = filterGraph({ nodes, edges }, NO_FILTER, new Set(['r2', 'elsewhere']));
    expect(said.map(({ key }) => key)).toEqual(['r2']);
    expect(shown.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(filterGraph({ nodes, edges }, NO_FILTER, new Set())).toEqual({ nodes: [], edges: [] });
  });

  test('of types hides the entities themselves', () => {
    expect(filterGraph({ nodes, edges }, { ...NO_FILTER, hiddenTypes: ['Task'] }).nodes.map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

test('what is undone comes back by redoing, until something else is done', () => {
  const history = done(done(beginHistory(1), 2), 3);
  expect(undone(undone(history)).present).toBe(1);
  expect(undone(undone(undone(history))).present).toBe(1);
  expect(redone(undone(history))).toEqual(history);
  expect(redone(history)).toBe(history);
  expect(done(undone(history), 9)).toEqual({ past: [1, 2], present: 9, future: [] });
});

test('a graph comes back from the address that it makes', () => {
  const full: GraphState = {
    ...state,
    filter: {
      hiddenTypes: ['Task'],
      hiddenRelations: ['USES', 'FUNDS'],
      modality: 'PLANNED',
      minConfidence: 0.75,
      fromYear: '2023',
      toYear: '2025',
      document: 'doc_1',
      issuer: '某市人民政府 & 某局',
    },
    asTable: true,
  };
  expect(graphFromSearch(new URLSearchParams(graphToSearch(full)))).toEqual(full);
});

test('what an address says wrongly is as in the empty graph', () => {
  const wrong = { of: 'a,,a', modality: 'MAYBE', confidence: '7e9', from: '20', to: 'x', as: 'cake', selected: 'a,b,c' };
  expect(graphFromSearch(new URLSearchParams(wrong))).toEqual({ ...EMPTY_GRAPH, entities: ['a'], selected: ['a', 'b'] });
});

test('only the surroundings of an entity stay, itself among them', () => {
  const state = { ...EMPTY_GRAPH, entities: ['a', 'b', 'c', 'd'], pinned: ['d'], selected: ['a'] };
  const edges = [
    { source: 'a', target: 'b' },
    { source: 'c', target: 'a' },
    { source: 'c', target: 'd' },
  ];
  expect(onlyAround(state, 'a', edges)).toMatchObject({ entities: ['a', 'b', 'c'], pinned: [], selected: ['a'] });
  expect(onlyAround(state, 'a', []).entities).toEqual(['a']);
});
