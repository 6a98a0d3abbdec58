import fc from 'fast-check';
import type { Constraint } from '../../../src/graph/constraint.js';
import { commonNeighbours } from '../../../src/graph/tasks/shared-neighbours.js';
import { neighbours } from '../../../src/graph/tasks/neighbours.js';
import { subgraph } from '../../../src/graph/tasks/subgraph.js';
import type { Tie } from '../../../src/store/port/graph-store.js';
import { ENTITY_TYPES, graphOf, randomConstraint, randomTies, stepsFrom, typeOf } from './random-graph.js';

/** The distance of everything within reach, found by stepping from all that is known, again and again. */
function distancesFrom(ties: readonly Tie[], of: readonly string[], depth: number, constraint: Constraint): Map<string, number> {
  const distances = new Map(of.map((id) => [id, 0]));
  for (let distance = 1; distance <= depth; distance++)
    for (const [from, at] of [...distances]) {
      if (at !== distance - 1 || (at > 0 && constraint.through && !constraint.through.includes(typeOf(from)))) continue;
      for (const { other } of stepsFrom(ties, from, constraint)) if (!distances.has(other)) distances.set(other, distance);
    }
  return distances;
}

function relationCount(ties: readonly Tie[], id: string): number {
  return ties.filter(({ subject, object }) => subject === id || object === id).length;
}

const question = fc.record({ ties: randomTies, constraint: randomConstraint, depth: fc.nat(4), of: fc.constantFrom('e0', 'e1', 'e2') });

test('neighbours are all within reach, at their shortest distance, in the promised order', () => {
  fc.assert(
    fc.property(question, fc.option(fc.subarray(ENTITY_TYPES)), ({ ties, constraint, depth, of }, entityTypes) => {
      const answer = neighbours(graphOf(ties), { of, depth, constraint, maxEntities: 100, ...(entityTypes ? { entityTypes } : {}) });
      const expected = [...distancesFrom(ties, [of], depth, constraint)]
        .filter(([id]) => id !== of && (!entityTypes || entityTypes.includes(typeOf(id))))
        .sort(([a, near], [b, far]) => near - far || relationCount(ties, b) - relationCount(ties, a) || (a < b ? -1 : 1));
      expect(answer.neighbours.map(({ id, distance }) => [id, distance])).toEqual(expected);
      expect(answer.truncated).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('the relations of a neighbour lead to it from one step nearer', () => {
  fc.assert(
    fc.property(question, ({ ties, constraint, depth, of }) => {
      const distances = distancesFrom(ties, [of], depth, constraint);
      for (const { id, distance, relations } of neighbours(graphOf(ties), { of, depth, constraint, maxEntities: 100 }).neighbours) {
        const nearer = [...distances].filter(([, at]) => at === distance - 1).map(([other]) => other);
        const passed = nearer.filter((other) => other === of || !constraint.through || constraint.through.includes(typeOf(other)));
        const leading = passed.flatMap((from) => stepsFrom(ties, from, constraint).filter(({ other }) => other === id));
        expect([...relations].sort()).toEqual(leading.map(({ tie }) => tie.id).sort());
        expect(relations.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('what does not fit is left out from the end, and said', () => {
  fc.assert(
    fc.property(question, fc.nat(5), ({ ties, constraint, depth, of }, maxEntities) => {
      const whole = neighbours(graphOf(ties), { of, depth, constraint, maxEntities: 100 }).neighbours;
      const cut = neighbours(graphOf(ties), { of, depth, constraint, maxEntities });
      expect(cut.neighbours).toEqual(whole.slice(0, maxEntities));
      expect(cut.truncated).toBe(whole.length > maxEntities);
    }),
  );
});

test('a subgraph holds what is within reach and every admitted relation between', () => {
  fc.assert(
    fc.property(question, fc.constantFrom('e3', 'e0', 'nothing'), ({ ties, constraint, depth, of }, second) => {
      const request = { of: [of, second], depth, constraint, maxEntities: 100, maxRelations: 100 };
      const { entities, relations, truncated } = subgraph(graphOf(ties), request);
      const distances = distancesFrom(ties, [of, second], depth, constraint);
      expect(new Map(entities.map(({ id, distance }) => [id, distance]))).toEqual(distances);
      const either = stepsOf(ties, constraint);
      expect(relations).toEqual(
        either.filter(({ subject, object }) => distances.has(subject) && distances.has(object)).map(({ id }) => id),
      );
      expect(truncated).toBe(false);
    }),
  );
});

/** The relations that a constraint admits, whichever way they are followed. */
function stepsOf(ties: readonly Tie[], constraint: Constraint): Tie[] {
  return ties.filter((tie) => stepsFrom([tie], tie.subject, { ...constraint, direction: 'OUT' }).length > 0);
}

test('a subgraph that does not fit keeps the nearest entities and the surest relations', () => {
  const ties = [tie('r1', 'e0', 'e1', 0.3), tie('r2', 'e0', 'e1', 0.9), tie('r3', 'e1', 'e2', 0.6)];
  const constraint = { direction: 'BOTH' } as const;
  const whole = { of: ['e0'], depth: 3, constraint, maxEntities: 10, maxRelations: 10 };
  expect(subgraph(graphOf(ties), { ...whole, maxRelations: 2 })).toMatchObject({ relations: ['r2', 'r3'], truncated: true });
  expect(subgraph(graphOf(ties), { ...whole, maxEntities: 2 })).toEqual({
    entities: [
      { id: 'e0', distance: 0 },
      { id: 'e1', distance: 1 },
    ],
    relations: ['r1', 'r2'],
    truncated: true,
  });
  expect(subgraph(graphOf(ties), { ...whole, of: ['e0', 'e2', 'x'], maxEntities: 2 })).toMatchObject({ truncated: true });
});

test('common neighbours are those of both, the rarest first', () => {
  fc.assert(
    fc.property(question, ({ ties, constraint, of }) => {
      const of2 = of === 'e0' ? 'e1' : 'e0';
      const { neighbours: found } = commonNeighbours(graphOf(ties), { of: [of, of2], constraint, maxEntities: 100 });
      const reach = (id: string): string[] => stepsFrom(ties, id, constraint).map(({ other }) => other);
      const expected = [...new Set(reach(of))].filter((id) => reach(of2).includes(id) && id !== of && id !== of2);
      expected.sort((a, b) => relationCount(ties, a) - relationCount(ties, b) || (a < b ? -1 : 1));
      expect(found.map(({ id }) => id)).toEqual(expected);
      for (const { id, first, second } of found) {
        const tying = (from: string): string[] => stepsFrom(ties, from, constraint).filter(({ other }) => other === id).map(({ tie }) => tie.id); // prettier-ignore
        expect([[...first].sort(), [...second].sort()]).toEqual([tying(of).sort(), tying(of2).sort()]);
      }
    }),
  );
});

function tie(id: string, subject: string, object: string, confidence: number): Tie {
  const types = { subjectType: typeOf(subject), objectType: typeOf(object) };
  return { id, subject, object, confidence, type: 'USES', modality: 'FACT', ...types };
}
