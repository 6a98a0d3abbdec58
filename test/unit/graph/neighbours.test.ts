import fc from 'fast-check';
import type { Constraint } from '../../../src/graph/constraint.js';
import { commonNeighbours } from '../../../src/graph/tasks/shared-neighbours.js';
import { neighbours } from '../../../src/graph/tasks/neighbours.js';
import { subgraph } from '../../../src/graph/tasks/subgraph.js';
import type { Edge } from '../../../src/store/port/graph-store.js';
import { ENTITY_TYPES, graphOf, randomConstraint, randomEdges, stepsFrom, typeOf } from './random-graph.js';

/** The distance of everything within reach, found by stepping from all that is known, again and again. */
function distancesFrom(edges: readonly Edge[], of: readonly string[], depth: number, constraint: Constraint): Map<string, number> {
  const distances = new Map(of.map((id) => [id, 0]));
  for (let distance = 1; distance <= depth; distance++)
    for (const [from, at] of [...distances]) {
      if (at !== distance - 1 || (at > 0 && constraint.through && !constraint.through.includes(typeOf(from)))) continue;
      for (const { other } of stepsFrom(edges, from, constraint)) if (!distances.has(other)) distances.set(other, distance);
    }
  return distances;
}

function relationCount(edges: readonly Edge[], id: string): number {
  return edges.filter(({ subject, object }) => subject === id || object === id).length;
}

const question = fc.record({ edges: randomEdges, constraint: randomConstraint, depth: fc.nat(4), of: fc.constantFrom('e0', 'e1', 'e2') });

test('neighbours are all within reach, at their shortest distance, in the promised order', () => {
  fc.assert(
    fc.property(question, fc.option(fc.subarray(ENTITY_TYPES)), ({ edges, constraint, depth, of }, entityTypes) => {
      const answer = neighbours(graphOf(edges), { of, depth, constraint, maxEntities: 100, ...(entityTypes ? { entityTypes } : {}) });
      const expected = [...distancesFrom(edges, [of], depth, constraint)]
        .filter(([id]) => id !== of && (!entityTypes || entityTypes.includes(typeOf(id))))
        .sort(([a, near], [b, far]) => near - far || relationCount(edges, b) - relationCount(edges, a) || (a < b ? -1 : 1));
      expect(answer.neighbours.map(({ id, distance }) => [id, distance])).toEqual(expected);
      expect(answer.truncated).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('the relations of a neighbour lead to it from one step nearer', () => {
  fc.assert(
    fc.property(question, ({ edges, constraint, depth, of }) => {
      const distances = distancesFrom(edges, [of], depth, constraint);
      for (const { id, distance, relations } of neighbours(graphOf(edges), { of, depth, constraint, maxEntities: 100 }).neighbours) {
        const nearer = [...distances].filter(([, at]) => at === distance - 1).map(([other]) => other);
        const passed = nearer.filter((other) => other === of || !constraint.through || constraint.through.includes(typeOf(other)));
        const leading = passed.flatMap((from) => stepsFrom(edges, from, constraint).filter(({ other }) => other === id));
        expect([...relations].sort()).toEqual(leading.map(({ edge }) => edge.id).sort());
        expect(relations.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('what does not fit is left out from the end, and said', () => {
  fc.assert(
    fc.property(question, fc.nat(5), ({ edges, constraint, depth, of }, maxEntities) => {
      const whole = neighbours(graphOf(edges), { of, depth, constraint, maxEntities: 100 }).neighbours;
      const cut = neighbours(graphOf(edges), { of, depth, constraint, maxEntities });
      expect(cut.neighbours).toEqual(whole.slice(0, maxEntities));
      expect(cut.truncated).toBe(whole.length > maxEntities);
    }),
  );
});

test('a subgraph holds what is within reach and every admitted relation between', () => {
  fc.assert(
    fc.property(question, fc.constantFrom('e3', 'e0', 'nothing'), ({ edges, constraint, depth, of }, second) => {
      const request = { of: [of, second], depth, constraint, maxEntities: 100, maxRelations: 100 };
      const { entities, relations, truncated } = subgraph(graphOf(edges), request);
      const distances = distancesFrom(edges, [of, second], depth, constraint);
      expect(new Map(entities.map(({ id, distance }) => [id, distance]))).toEqual(distances);
      const either = stepsOf(edges, constraint);
      expect(relations).toEqual(
        either.filter(({ subject, object }) => distances.has(subject) && distances.has(object)).map(({ id }) => id),
      );
      expect(truncated).toBe(false);
    }),
  );
});

/** The relations that a constraint admits, whichever way they are followed. */
function stepsOf(edges: readonly Edge[], constraint: Constraint): Edge[] {
  return edges.filter((edge) => stepsFrom([edge], edge.subject, { ...constraint, direction: 'OUT' }).length > 0);
}

test('a subgraph that does not fit keeps the nearest entities and the surest relations', () => {
  const edges = [edge('r1', 'e0', 'e1', 0.3), edge('r2', 'e0', 'e1', 0.9), edge('r3', 'e1', 'e2', 0.6)];
  const constraint = { direction: 'BOTH' } as const;
  const whole = { of: ['e0'], depth: 3, constraint, maxEntities: 10, maxRelations: 10 };
  expect(subgraph(graphOf(edges), { ...whole, maxRelations: 2 })).toMatchObject({ relations: ['r2', 'r3'], truncated: true });
  expect(subgraph(graphOf(edges), { ...whole, maxEntities: 2 })).toEqual({
    entities: [
      { id: 'e0', distance: 0 },
      { id: 'e1', distance: 1 },
    ],
    relations: ['r1', 'r2'],
    truncated: true,
  });
  expect(subgraph(graphOf(edges), { ...whole, of: ['e0', 'e2', 'x'], maxEntities: 2 })).toMatchObject({ truncated: true });
});

test('common neighbours are those of both, the rarest first', () => {
  fc.assert(
    fc.property(question, ({ edges, constraint, of }) => {
      const of2 = of === 'e0' ? 'e1' : 'e0';
      const { neighbours: found } = commonNeighbours(graphOf(edges), { of: [of, of2], constraint, maxEntities: 100 });
      const reach = (id: string): string[] => stepsFrom(edges, id, constraint).map(({ other }) => other);
      const expected = [...new Set(reach(of))].filter((id) => reach(of2).includes(id) && id !== of && id !== of2);
      expected.sort((a, b) => relationCount(edges, a) - relationCount(edges, b) || (a < b ? -1 : 1));
      expect(found.map(({ id }) => id)).toEqual(expected);
      for (const { id, first, second } of found) {
        const leading = (from: string): string[] => {
          const steps = stepsFrom(edges, from, constraint);
          return steps.filter(({ other }) => other === id).map(({ edge }) => edge.id);
        };
        expect([[...first].sort(), [...second].sort()]).toEqual([leading(of).sort(), leading(of2).sort()]);
      }
    }),
  );
});

function edge(id: string, subject: string, object: string, confidence: number): Edge {
  const types = { subjectType: typeOf(subject), objectType: typeOf(object) };
  return { id, subject, object, confidence, type: 'USES', modality: 'FACT', ...types };
}
