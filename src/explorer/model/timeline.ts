export const TIMELINE_KINDS = ['target', 'period', 'policy', 'event'] as const;
/** A target's year, the period that a policy covers, a policy that was issued or approved, anything else that has a date. */
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Something that is said of a year, or of several. */
export interface TimelineEntry {
  readonly key: string;
  readonly kind: TimelineKind;
  /** The first and the last year. */
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** Where it is shown. */
  readonly href: string;
}

/** How many entries of each kind a year has. */
export interface TimelineYear {
  readonly year: number;
  readonly counts: Readonly<Record<TimelineKind, number>>;
}

/** A longer period is taken for a slip of the text. */
const LONGEST_PERIOD = 100;

/** The years that anything is said of, in order; those between them that nothing is said of, too, unless they are many. */
export function countYears(entries: readonly TimelineEntry[], longestGap = 10): TimelineYear[] {
  const counts = new Map<number, Record<TimelineKind, number>>();
  const of = (year: number): Record<TimelineKind, number> => {
    const known = counts.get(year) ?? { target: 0, period: 0, policy: 0, event: 0 };
    counts.set(year, known);
    return known;
  };
  for (const { kind, from, to } of entries)
    for (let year = from; year <= Math.min(to, from + LONGEST_PERIOD); year += 1) of(year)[kind] += 1;
  const years = [...counts.keys()].sort((a, b) => a - b);
  years.forEach((year, at) => {
    const next = years[at + 1] ?? year;
    if (next - year <= longestGap) for (let between = year + 1; between < next; between += 1) of(between);
  });
  return [...counts].map(([year, found]) => ({ year, counts: found })).sort((a, b) => a.year - b.year);
}

/** The year of a date (YYYY, YYYY-MM or YYYY-MM-DD). */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
