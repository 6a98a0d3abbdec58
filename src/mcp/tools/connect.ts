import { Type } from '@sinclair/typebox';
import type { Path } from '../../graph/tasks/shortest-paths.js';
import type { GraphReader } from '../../store/port/graph-store.js';
import { passagesOfRelations } from '../passages.js';
import { relationLines } from '../relation-lines.js';
import { list, type Resolved, resolve } from '../references.js';
import { citingTool } from '../tool.js';

const STANDARD_LENGTH = 4;
const MAX_LENGTH = 6;
const STANDARD_PATHS = 3;
const MAX_PATHS = 10;
const MAX_PAIRS = 25;

export const connect = citingTool({
  name: 'connect',
  description: 'How entities are tied: the shortest paths of relations from each of one list to each of another, step by step.',
  input: Type.Object({
    from: list('ids or exact names'),
    to: list('ids or exact names'),
    steps: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_LENGTH })),
    paths: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_PATHS })),
  }),
  async find({ from, to, steps: maxLength = STANDARD_LENGTH, paths: count = STANDARD_PATHS }, { reader, graph }) {
    const [starts, ends] = await Promise.all([resolve(reader, from), resolve(reader, to)]);
    const pairs = best(starts).flatMap((start) => best(ends).map((end) => ({ from: start, to: end })));
    const asked = pairs.slice(0, MAX_PAIRS);
    const paths: Path[] = [];
    for (const pair of asked)
      paths.push(...(await graph.run('shortestPaths', { ...pair, count, maxLength, constraint: { direction: 'BOTH' } })));
    const steps = paths.flatMap((path, at) => path.steps.map(([surest], step) => ({ path: at + 1, step: step + 1, relation: surest! })));
    return {
      rows: await stepRows(reader, steps),
      total: steps.length,
      missing: [...starts, ...ends].filter(({ entities }) => entities.length === 0).map((one) => one.asked),
      notes: [
        ...(paths.length === 0 && pairs.length > 0 ? [`no path of at most ${maxLength} steps`] : []),
        ...(pairs.length > asked.length ? [`of ${pairs.length} pairs the first ${MAX_PAIRS} were looked at`] : []),
        ...[...starts, ...ends].filter(({ entities }) => entities.length > 1).map(ambiguity),
      ],
    };
  },
});

interface Step {
  readonly path: number;
  readonly step: number;
  readonly relation: string;
}

async function stepRows(reader: GraphReader, steps: readonly Step[]) {
  const ids = steps.map(({ relation }) => relation);
  const [relations, passages] = await Promise.all([reader.relations(ids), passagesOfRelations(reader, ids)]);
  const lineOf = await relationLines(reader, relations);
  return steps.flatMap(({ path, step }, index) => {
    const [relation, passage] = [relations[index], passages[index]];
    if (!relation || !passage) return [];
    return [{ line: { path, step, ...lineOf(relation) }, passage }];
  });
}

function best(resolved: readonly Resolved[]): string[] {
  return resolved.flatMap(({ entities: [first] }) => first?.id ?? []);
}

function ambiguity({ asked, entities: [first, ...others] }: Resolved): string {
  return `${asked}: ${first!.name} was taken, there is also ${others.map(({ id, name }) => `${name} ${id}`).join('、')}`;
}
