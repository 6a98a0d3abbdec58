import { Type } from '@sinclair/typebox';
import { PlangraphError } from '../../../schema/errors.js';
import type { DocumentGraph } from '../../../schema/records.js';
import type { Span } from '../../../schema/span.js';
import { compareInTime } from '../../compare/compare-in-time.js';
import type { ComparedTarget, ComparedTask, Passage as ComparedPassage, PlanComparison } from '../../compare/plan-comparison.js';
import type { Passage } from '../citation.js';
import { documentCalled } from '../documents-called.js';
import { LIMIT, MAX_LENGTH } from '../references.js';
import { citingTool, type Row } from '../tool.js';
import { judgedGraphs } from '../../judging/judged-graphs.js';

const KINDS = ['tasks', 'targets', 'bodies', 'entities'] as const;
/** Lines that tell no difference. */
const UNCHANGED = ['KEPT', 'SAME'];
const STANDARD_LIMIT = 50;
/** A task's whole body stands on either side of a line. */
const MAX_QUOTE = 200;
/** Most characters of the two texts together. */
const MAX_TEXT = 5_000_000;

export const comparePlans = citingTool({
  name: 'compare_plans',
  description:
    'What differs between two plans: tasks dropped, added, reworded, moved, split, merged; targets changed; responsible bodies; ' +
    'things only one names. The note has the counts.',
  input: Type.Object({
    a: Type.String({ maxLength: MAX_LENGTH, description: 'the earlier or higher plan, by id or words of its title' }),
    b: Type.String({ maxLength: MAX_LENGTH }),
    kinds: Type.Optional(Type.Array(Type.Union(KINDS.map((kind) => Type.Literal(kind))))),
    unchanged: Type.Optional(Type.Boolean({ description: 'also what is the same' })),
    limit: LIMIT,
  }),
  maxQuote: MAX_QUOTE,
  async find({ a, b, kinds = KINDS, unchanged = false, limit = STANDARD_LIMIT }, { reader, signal }) {
    const documents = await Promise.all([documentCalled(reader, a), documentCalled(reader, b)]);
    if (documents[0].length + documents[1].length > MAX_TEXT)
      throw new PlangraphError('BAD_ARGUMENT', `the two texts have more than ${MAX_TEXT} characters together`);
    const graphs = new Map<string, DocumentGraph>();
    for await (const graph of judgedGraphs(
      reader,
      documents.map(({ id }) => id),
    ))
      graphs.set(graph.document.id, graph);
    const [mine, yours] = documents.map(({ id }) => graphs.get(id));
    if (!mine || !yours) throw new PlangraphError('BAD_ARGUMENT', 'one of the two plans has just been removed');
    const comparison = await compareInTime(mine, yours, signal);
    const passage = placer(graphs);
    const rows = kinds
      .flatMap((kind) => ROWS[kind](comparison, passage))
      .filter(({ line }) => unchanged || !UNCHANGED.includes(line.status));
    return { rows: rows.slice(0, limit), total: rows.length, notes: KINDS.map((kind) => counted(kind, comparison.counts[kind])) };
  },
});

interface Line {
  readonly kind: string;
  readonly status: string;
  readonly id?: string;
  readonly body?: string;
  readonly a?: string;
  readonly b?: string;
  readonly confidence?: number;
}

type Place = (passage: ComparedPassage) => Passage;

const ROWS: Readonly<Record<(typeof KINDS)[number], (comparison: PlanComparison, place: Place) => Row<Line>[]>> = {
  tasks: ({ tasks }, place) =>
    tasks.flatMap(({ status, a, b, confidence }) =>
      sides({ kind: 'task', status, ...named(a && taskName(a), b && taskName(b)), confidence }, a?.passage, b?.passage, place),
    ),
  targets: ({ targets }, place) =>
    targets.flatMap(({ status, a, b, confidence }) =>
      sides({ kind: 'target', status, ...named(a && targetName(a), b && targetName(b)), confidence }, a?.passage, b?.passage, place),
    ),
  bodies: ({ bodies }, place) =>
    bodies.flatMap(({ change, body, a, b, passages, confidence }) =>
      sides(
        { kind: 'body', status: change, body, ...named(taskName(a), taskName(b)), confidence },
        passages.a ?? undefined,
        passages.b ?? undefined,
        place,
      ),
    ),
  entities: ({ entities }, place) =>
    entities.map(({ status, id, type, name, passage }) => ({
      line: { kind: type, status, id, ...(status === 'DROPPED' ? { a: name } : { b: name }) },
      passage: place(passage),
    })),
};

/** A line with the passage of the second plan, and that of the first beside it. */
function sides(line: Line, a: ComparedPassage | undefined, b: ComparedPassage | undefined, place: Place): Row<Line>[] {
  const [main, other] = b ? [b, a] : [a, undefined];
  return main ? [{ line, passage: place(main), ...(other ? { other: place(other) } : {}) }] : [];
}

function named(a: string | null, b: string | null): { a?: string; b?: string } {
  return { ...(a === null ? {} : { a }), ...(b === null ? {} : { b }) };
}

function taskName({ number, title }: ComparedTask): string {
  return `${number} ${title}`.trim();
}

function targetName({ subject, value, valueMax, unit, year }: ComparedTarget): string {
  return `${subject} ${value}${valueMax === null ? '' : `–${valueMax}`}${unit}${year === null ? '' : ` (${year})`}`.trim();
}

function counted(kind: string, counts: Readonly<Record<string, number>>): string {
  const present = Object.entries(counts).filter(([, count]) => count > 0);
  return `${kind}: ${present.length === 0 ? 'none' : present.map(([status, count]) => `${count} ${status}`).join(', ')}`;
}

/** Gives a passage the innermost part of its plan that holds its beginning. */
function placer(graphs: ReadonlyMap<string, DocumentGraph>): Place {
  const holds = (section: Span, { start }: Span): boolean => section.start <= start && start < section.end;
  return (passage) => {
    const sections = graphs.get(passage.document)?.sections.filter((section) => holds(section, passage)) ?? [];
    const [innermost] = sections.sort((x, y) => x.end - x.start - (y.end - y.start));
    return { ...passage, section: innermost?.id ?? null };
  };
}
