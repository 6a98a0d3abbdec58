import type { ComparisonPart, Span } from './address.js';

export interface ComparedPassage extends Span {
  /** The id of its document. */
  readonly document: string;
  readonly quote: string;
}

/** What one of two plans says. */
export interface ComparedSide {
  readonly name: string;
  readonly passage: ComparedPassage | null;
}

/** What became of one thing from one plan to the other; a side is null where that plan does not have it. */
export interface ComparedLine {
  readonly key: string;
  readonly status: string;
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
  /** For a thing without a partner, what comes nearest to it in the other plan. */
  readonly nearest: ComparedSide | null;
  /** From 0 to 1; null where nothing was weighed. */
  readonly confidence: number | null;
}

interface GivenTask {
  readonly number: string;
  readonly title: string;
  readonly passage: ComparedPassage;
}

interface GivenTarget {
  readonly subject: string;
  readonly comparator: string | null;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly passage: ComparedPassage;
}

interface Given {
  readonly status: string;
  readonly confidence: number;
}

/** A comparison as the API gives it; a part that was not asked for is absent. */
export interface GivenComparison {
  readonly tasks?: readonly (Given & Record<'a' | 'b' | 'nearest', GivenTask | null>)[];
  readonly targets?: readonly (Given & Record<'a' | 'b', GivenTarget | null>)[];
  readonly bodies?: readonly (Given & {
    readonly body: string;
    readonly a: Omit<GivenTask, 'passage'>;
    readonly b: Omit<GivenTask, 'passage'>;
    readonly passages: Record<'a' | 'b', ComparedPassage | null>;
  })[];
  readonly entities?: readonly { readonly status: string; readonly name: string; readonly passage: ComparedPassage }[];
}

/**
 * The lines of one part, in the order of the plans.
 * @param comparatorWord how a comparator is said
 */
export function comparedLines(
  given: GivenComparison,
  part: ComparisonPart,
  comparatorWord: (comparator: string) => string,
): ComparedLine[] {
  return LINES[part](given, comparatorWord).map((line, at) => ({ ...line, key: String(at) }));
}

type Line = Omit<ComparedLine, 'key'>;

const LINES: Readonly<Record<ComparisonPart, (given: GivenComparison, comparatorWord: (comparator: string) => string) => Line[]>> = {
  tasks: ({ tasks = [] }) =>
    tasks.map(({ a, b, nearest, ...line }) => ({
      ...line,
      a: a && taskSide(a),
      b: b && taskSide(b),
      nearest: nearest && taskSide(nearest),
    })),
  targets({ targets = [] }, comparatorWord) {
    const side = (target: GivenTarget): ComparedSide => ({ name: targetName(target, comparatorWord), passage: target.passage });
    return targets.map(({ a, b, ...line }) => ({ ...line, a: a && side(a), b: b && side(b), nearest: null }));
  },
  bodies: ({ bodies = [] }) =>
    bodies.map(({ status, confidence, body, a, b, passages }) => ({
      status,
      confidence,
      a: { name: `${body}: ${taskName(a)}`, passage: passages.a },
      b: { name: `${body}: ${taskName(b)}`, passage: passages.b },
      nearest: null,
    })),
  entities: ({ entities = [] }) =>
    entities.map(({ status, name, passage }) => {
      const side = { name, passage };
      return { status, a: status === 'ADDED' ? null : side, b: status === 'ADDED' ? side : null, nearest: null, confidence: null };
    }),
};

const taskName = ({ number, title }: Omit<GivenTask, 'passage'>): string => [number, title].filter((part) => part !== '').join(' ');
const taskSide = (task: GivenTask): ComparedSide => ({ name: taskName(task), passage: task.passage });

function targetName(
  { subject, comparator, value, valueMax, unit, year }: GivenTarget,
  comparatorWord: (comparator: string) => string,
): string {
  const range = valueMax === null ? String(value) : `${value}–${valueMax}`;
  const said = [comparator && comparatorWord(comparator), `${range}${unit}`].filter(Boolean).join(' ');
  return `${subject}: ${said}${year === null ? '' : ` (${year})`}`;
}
