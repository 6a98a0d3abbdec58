import fc from 'fast-check';
import type { Constraint } from '../../../src/graph/constraint.js';
import { shortestPaths } from '../../../src/graph/tasks/shortest-paths.js';
import type { Tie } from '../../../src/store/port/graph-store.js';
import { graphOf, randomConstraint, randomTies, stepsFrom, typeOf } from './random-graph.js';

/** Every path without loops, found by trying all of them, in the order that is promised. */
function allPaths(ties: readonly Tie[], from: string, to: string, maxLength: number, constraint: Constraint): string[][] {
  const found: string[][] = [];
  const extend = (path: readonly string[]): void => {
    const last = path[path.length - 1]!;
    if (last === to) return void found.push([...path]);
    if (path.length > maxLength) return;
    if (path.length > 1 && constraint.through && !constraint.through.includes(typeOf(last))) return;
    for (const next of new Set(stepsFrom(ties, last, constraint).map(({ other }) => other)))
      if (!path.includes(next)) extend([...path, next]);
  };
  if (ties.some(({ subject, object }) => subject === from || object === from)) extend([from]);
  return found.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
}

const question = fc.record({
  ties: randomTies,
  constraint: randomConstraint,
  from: fc.nat(7).map((at) => `e${at}`),
  to: fc.nat(7).map((at) => `e${at}`),
  count: fc.integer({ min: 1, max: 8 }),
  maxLength: fc.nat(6),
});

test('the first paths without loops, and no others, in order', () => {
  fc.assert(
    fc.property(question, ({ ties, constraint, from, to, count, maxLength }) => {
      const found = shortestPaths(graphOf(ties), { from, to, count, maxLength, constraint });
      expect(found.map(({ entities }) => entities)).toEqual(allPaths(ties, from, to, maxLength, constraint).slice(0, count));
    }),
    { numRuns: 1000 },
  );
});

test('each step names exactly the relations that take it, the surest first', () => {
  fc.assert(
    fc.property(question, ({ ties, constraint, from, to, maxLength }) => {
      for (const { entities, steps } of shortestPaths(graphOf(ties), { from, to, count: 3, maxLength, constraint }))
        steps.forEach((relations, at) => {
          const taking = stepsFrom(ties, entities[at]!, constraint).filter(({ other }) => other === entities[at + 1]);
          const expected = taking.map(({ tie }) => tie).sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1));
          expect(relations).toEqual(expected.map(({ id }) => id));
        });
    }),
  );
});

test('the order in which relations come leaves no trace', () => {
  fc.assert(
    fc.property(question, fc.infiniteStream(fc.nat()), ({ ties, ...request }, randoms) => {
      const shuffled = ties.map((tie) => ({ tie, at: randoms.next().value! })).sort((a, b) => a.at - b.at).map(({ tie }) => tie); // prettier-ignore
      expect(graphOf(shuffled)).toEqual(graphOf(ties));
      expect(shortestPaths(graphOf(shuffled), request)).toEqual(shortestPaths(graphOf(ties), request));
    }),
  );
});
