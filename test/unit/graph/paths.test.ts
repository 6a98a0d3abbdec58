import fc from 'fast-check';
import type { Constraint } from '../../../src/graph/constraint.js';
import { shortestPaths } from '../../../src/graph/tasks/shortest-paths.js';
import type { Edge } from '../../../src/store/port/graph-store.js';
import { graphOf, randomConstraint, randomEdges, stepsFrom, typeOf } from './random-graph.js';

/** Every path without loops, found by trying all of them, in the order that is promised. */
function allPaths(edges: readonly Edge[], from: string, to: string, maxLength: number, constraint: Constraint): string[][] {
  const found: string[][] = [];
  const extend = (path: readonly string[]): void => {
    const last = path[path.length - 1]!;
    if (last === to) return void found.push([...path]);
    if (path.length > maxLength) return;
    if (path.length > 1 && constraint.through && !constraint.through.includes(typeOf(last))) return;
    for (const next of new Set(stepsFrom(edges, last, constraint).map(({ other }) => other)))
      if (!path.includes(next)) extend([...path, next]);
  };
  if (edges.some(({ subject, object }) => subject === from || object === from)) extend([from]);
  return found.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

const question = fc.record({
  edges: randomEdges,
  constraint: randomConstraint,
  from: fc.nat(7).map((at) => `e${at}`),
  to: fc.nat(7).map((at) => `e${at}`),
  count: fc.integer({ min: 1, max: 8 }),
  maxLength: fc.nat(6),
});

test('the first paths without loops, and no others, in order', () => {
  fc.assert(
    fc.property(question, ({ edges, constraint, from, to, count, maxLength }) => {
      const found = shortestPaths(graphOf(edges), { from, to, count, maxLength, constraint });
      expect(found.map(({ entities }) => entities)).toEqual(allPaths(edges, from, to, maxLength, constraint).slice(0, count));
    }),
    { numRuns: 1000 },
  );
});

test('each step names exactly the relations that take it, the surest first', () => {
  fc.assert(
    fc.property(question, ({ edges, constraint, from, to, maxLength }) => {
      for (const { entities, steps } of shortestPaths(graphOf(edges), { from, to, count: 3, maxLength, constraint }))
        steps.forEach((relations, at) => {
          const taking = stepsFrom(edges, entities[at]!, constraint).filter(({ other }) => other === entities[at + 1]);
          const expected = taking.map(({ edge }) => edge).sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
          expect(relations).toEqual(expected.map(({ id }) => id));
        });
    }),
  );
});

test('the order in which relations come leaves no trace', () => {
  fc.assert(
    fc.property(question, fc.infiniteStream(fc.nat()), ({ edges, ...request }, randoms) => {
      const placed = edges.map((edge) => ({ edge, at: randoms.next().value! }));
      const shuffled = placed.sort((a, b) => a.at - b.at).map(({ edge }) => edge);
      expect(graphOf(shuffled)).toEqual(graphOf(edges));
      expect(shortestPaths(graphOf(shuffled), request)).toEqual(shortestPaths(graphOf(edges), request));
    }),
  );
});
