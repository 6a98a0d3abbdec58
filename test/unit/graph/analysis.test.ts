import fc from 'fast-check';
import { DirectedGraph, UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { betweenness } from '../../../src/graph/betweenness.js';
import { idAt } from '../../../src/graph/string-table.js';
import { pageRank } from '../../../src/graph/page-rank.js';
import { centrality } from '../../../src/graph/tasks/centrality.js';
import { communities } from '../../../src/graph/tasks/communities.js';
import { matrix, type MatrixRequest } from '../../../src/graph/tasks/matrix.js';
import type { Edge } from '../../../src/store/port/graph-store.js';
import { ENTITY_TYPES, graphOf, randomConstraint, randomEdges, stepsFrom, typeOf } from './random-graph.js';

const oracle = {
  pagerank: pagerankModule as unknown as typeof pagerankModule.default,
  betweenness: betweennessModule as unknown as typeof betweennessModule.default,
};

const related = randomEdges.map((edges) => edges.filter(({ subject, object }) => subject !== object)).filter((edges) => edges.length > 0);

test('PageRank is that of graphology', () => {
  fc.assert(
    fc.property(related, (edges) => {
      const graph = graphOf(edges);
      const simple = new DirectedGraph();
      for (const { subject, object } of edges) {
        simple.mergeNode(subject);
        simple.mergeNode(object);
        simple.updateEdge(subject, object, ({ weight = 0 }) => ({ weight: (weight as number) + 1 }));
      }
      const expected = oracle.pagerank(simple, { tolerance: 1e-10, maxIterations: 1000, getEdgeWeight: 'weight' });
      pageRank(graph).forEach((value, entity) => expect(value).toBeCloseTo(expected[idAt(graph.entities, entity)]!, 6));
    }),
  );
});

test('betweenness is that of graphology', () => {
  fc.assert(
    fc.property(
      randomEdges.filter((edges) => edges.length > 0),
      (edges) => {
        const graph = graphOf(edges);
        fc.pre(graph.entities.count > 2);
        const simple = new UndirectedGraph();
        for (const { subject, object } of edges) {
          simple.mergeNode(subject);
          simple.mergeNode(object);
          if (subject !== object) simple.mergeEdge(subject, object);
        }
        const expected = oracle.betweenness(simple, { normalized: true, getEdgeWeight: null });
        const { values, exact } = betweenness(graph);
        expect(exact).toBe(true);
        values.forEach((value, entity) => expect(value).toBeCloseTo(expected[idAt(graph.entities, entity)]!, 9));
      },
    ),
  );
});

test('betweenness that takes too long is estimated, and says so', () => {
  const ring = Array.from({ length: 40 }, (_, at) => edge(at, `n${at}`, `n${(at + 1) % 40}`));
  const whole = betweenness(graphOf(ring));
  const some = betweenness(graphOf(ring), 20 * 120);
  expect([whole.exact, some.exact]).toEqual([true, false]);
  some.values.forEach((value, entity) => expect(Math.abs(value - whole.values[entity]!)).toBeLessThan(0.1));
});

test('the most central come first, then the smaller id', () => {
  fc.assert(
    fc.property(randomEdges, (edges) => {
      const answer = centrality(graphOf(edges), null);
      for (const measure of ['degree', 'pageRank', 'betweenness'] as const) {
        const values = answer[measure];
        const expected = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
        expect([...answer.order[measure]]).toEqual(expected);
      }
    }),
  );
});

test('two groups that only one relation links are two communities, the larger first, every time', () => {
  const group = (names: readonly string[]): [string, string][] =>
    names.flatMap((a, at) => names.slice(at + 1).map((b): [string, string] => [a, b]));
  const pairs = [...group(['e0', 'e1', 'e2', 'e3']), ...group(['f0', 'f1', 'f2', 'f3', 'f4']), ['e0', 'f0'] as [string, string]];
  const graph = graphOf(pairs.map(([subject, object], at) => edge(at, subject, object)));
  const { of, starts, members, modularity } = communities(graph, null);
  const named = [0, 1].map((community) =>
    [...members.subarray(starts[community], starts[community + 1])].map((entity) => idAt(graph.entities, entity)),
  );
  expect(named).toEqual([['f0', 'f1', 'f2', 'f3', 'f4'], ['e0', 'e1', 'e2', 'e3']]); // prettier-ignore
  expect([...of]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
  expect(modularity).toBeGreaterThan(0.3);
});

test('communities part all entities, the same whichever order relations come in', () => {
  fc.assert(
    fc.property(randomEdges, (edges) => {
      const graph = graphOf(edges);
      const found = communities(graph, null);
      expect([...found.members].sort((a, b) => a - b)).toEqual([...found.of.keys()]);
      found.members.forEach((entity, at) => {
        expect(found.starts[found.of[entity]!]).toBeLessThanOrEqual(at);
        expect(found.starts[found.of[entity]! + 1]).toBeGreaterThan(at);
      });
      expect(communities(graphOf([...edges].reverse()), null)).toEqual(found);
    }),
  );
});

describe('matrix', () => {
  const question = fc.record({
    edges: randomEdges,
    constraint: randomConstraint,
    rows: fc.constantFrom(...ENTITY_TYPES),
    columns: fc.constantFrom(...ENTITY_TYPES),
    via: fc.constantFrom('RELATIONS' as const, 'SHARED_NEIGHBOURS' as const),
  });
  const ids = Array.from({ length: 8 }, (_, at) => `e${at}`);

  /** What a cell counts, told from the relations themselves. */
  function counted(
    edges: readonly Edge[],
    row: string,
    column: string,
    { constraint, via }: Pick<MatrixRequest, 'constraint' | 'via'>,
  ): string[] {
    const steps = stepsFrom(edges, row, constraint);
    if (via === 'RELATIONS') return steps.filter(({ other }) => other === column).map(({ edge }) => edge.id);
    if (row === column) return [];
    const reach = (from: string): string[] => stepsFrom(edges, from, constraint).map(({ other }) => other);
    const passed = (id: string): boolean => !constraint.through || constraint.through.includes(typeOf(id));
    return ids.filter((id) => id !== row && id !== column && passed(id) && reach(row).includes(id) && reach(column).includes(id));
  }

  test('each cell counts what links its row to its column, and names it', () => {
    fc.assert(
      fc.property(question, ({ edges, ...request }) => {
        const { rows, columns, cells, truncated } = matrix(graphOf(edges), { ...request, maxRows: 100, maxColumns: 100 });
        expect(truncated).toBe(false);
        const found = cells.map(({ row, column, count, counted }) => [rows[row], columns[column], count, [...counted].sort()]);
        const expected = ids.filter((id) => typeOf(id) === request.rows).flatMap((row) =>
          ids.filter((id) => typeOf(id) === request.columns).flatMap((column) => {
            const all = counted(edges, row, column, request);
            return all.length > 0 ? [[row, column, all.length, all.sort()]] : [];
          }),
        ); // prettier-ignore
        const byEnds = (a: unknown[], b: unknown[]): number =>
          `${String(a[0])}${String(a[1])}` < `${String(b[0])}${String(b[1])}` ? -1 : 1;
        expect(found.sort(byEnds)).toEqual(expected.sort(byEnds));
      }),
      { numRuns: 300 },
    );
  });

  test('rows and columns with the largest sums come first; what does not fit is said', () => {
    const edges = [edge(0, 'e0', 'e1'), edge(1, 'e0', 'e4'), edge(2, 'e3', 'e4'), edge(3, 'e3', 'e7'), edge(4, 'e3', 'e1')];
    const request = {
      rows: 'Institution',
      columns: 'Task',
      via: 'RELATIONS',
      constraint: { direction: 'OUT' },
      maxRows: 1,
      maxColumns: 2,
    } as const;
    expect(matrix(graphOf(edges), request)).toEqual({
      rows: ['e3'],
      columns: ['e1', 'e4'],
      cells: [
        { row: 0, column: 0, count: 1, counted: ['r4'] },
        { row: 0, column: 1, count: 1, counted: ['r2'] },
      ],
      truncated: true,
    });
  });
});

function edge(at: number, subject: string, object: string): Edge {
  const types = { subjectType: typeOf(subject), objectType: typeOf(object) };
  return { id: `r${at}`, subject, object, confidence: 1, type: 'USES', modality: 'FACT', ...types };
}
