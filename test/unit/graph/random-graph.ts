import fc from 'fast-check';
import type { Edge } from '../../../src/store/port/graph-store.js';
import { GraphBuilder } from '../../../src/graph/graph-builder.js';
import type { Graph } from '../../../src/graph/graph.js';
import type { Constraint } from '../../../src/graph/constraint.js';

export const ENTITY_TYPES = ['Institution', 'Task', 'Technology'];
export const RELATION_TYPES = ['PART_OF', 'USES'];

/** The type of a made-up entity, told by its id. */
export function typeOf(id: string): string {
  return ENTITY_TYPES[Number(id.slice(1)) % ENTITY_TYPES.length]!;
}

/** Relations between a few entities, parallel ones and loops among them. */
export const randomEdges: fc.Arbitrary<Edge[]> = fc
  .array(
    fc
      .record({
        subject: fc.nat(7),
        object: fc.nat(7),
        type: fc.constantFrom(...RELATION_TYPES),
        modality: fc.constantFrom('FACT' as const, 'PLANNED' as const),
        confidence: fc.constantFrom(0.3, 0.6, 0.9),
      })
      .map(({ subject, object, ...rest }) => ({ subject: `e${subject}`, object: `e${object}`, ...rest })),
    { maxLength: 20 },
  )
  .map((edges) =>
    edges.map((edge, at) => ({
      ...edge,
      id: `r${String(at).padStart(2, '0')}`,
      subjectType: typeOf(edge.subject),
      objectType: typeOf(edge.object),
    })),
  );

export const randomConstraint: fc.Arbitrary<Constraint> = fc.record(
  {
    direction: fc.constantFrom('OUT' as const, 'IN' as const, 'BOTH' as const),
    types: fc.subarray(RELATION_TYPES),
    modality: fc.constantFrom('FACT' as const, 'PLANNED' as const),
    minConfidence: fc.constantFrom(0.5, 0.9),
    through: fc.subarray(ENTITY_TYPES),
  },
  { requiredKeys: ['direction'] },
);

export function graphOf(edges: readonly Edge[]): Graph {
  const builder = new GraphBuilder(1000);
  for (const edge of edges) builder.add(edge);
  return builder.build('test');
}

/** The ids that one step from an entity leads to, told from the relations themselves. */
export function stepsFrom(edges: readonly Edge[], from: string, constraint: Constraint): { other: string; edge: Edge }[] {
  const { types, modality, minConfidence = 0, direction } = constraint;
  const admitted = edges.filter(
    (edge) =>
      (types === undefined || types.includes(edge.type)) &&
      (modality === undefined || edge.modality === modality) &&
      edge.confidence >= minConfidence,
  );
  return admitted.flatMap((edge) => {
    if (edge.subject === from && direction !== 'IN') return [{ other: edge.object, edge }];
    if (edge.object === from && direction !== 'OUT') return [{ other: edge.subject, edge }];
    return [];
  });
}
