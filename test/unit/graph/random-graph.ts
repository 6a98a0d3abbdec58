import fc from 'fast-check';
import type { Tie } from '../../../src/store/port/graph-store.js';
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
export const randomTies: fc.Arbitrary<Tie[]> = fc
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
  .map((ties) =>
    ties.map((tie, at) => ({
      ...tie,
      id: `r${String(at).padStart(2, '0')}`,
      subjectType: typeOf(tie.subject),
      objectType: typeOf(tie.object),
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

export function graphOf(ties: readonly Tie[]): Graph {
  const builder = new GraphBuilder(1000);
  for (const tie of ties) builder.add(tie);
  return builder.build('test');
}

/** The ids that one step from an entity leads to, told from the relations themselves. */
export function stepsFrom(ties: readonly Tie[], from: string, constraint: Constraint): { other: string; tie: Tie }[] {
  const { types, modality, minConfidence = 0, direction } = constraint;
  const admitted = ties.filter(
    (tie) =>
      (types === undefined || types.includes(tie.type)) &&
      (modality === undefined || tie.modality === modality) &&
      tie.confidence >= minConfidence,
  );
  return admitted.flatMap((tie) => {
    if (tie.subject === from && direction !== 'IN') return [{ other: tie.object, tie }];
    if (tie.object === from && direction !== 'OUT') return [{ other: tie.subject, tie }];
    return [];
  });
}
