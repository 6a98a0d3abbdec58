import { createHash } from 'node:crypto';
import { compareCodePoints } from '../../schema/compare-code-points.js';

/** Words of a text that may say something of the graph, and whether anything was made of them. */
export interface Cue {
  readonly kind: 'relation' | 'responsibility' | 'target';
  readonly words: string;
  readonly gave: boolean;
  readonly sentence: string;
}

/** How often one cue stood in several plans, and how often nothing was made of it. */
export interface CueCount {
  readonly kind: Cue['kind'];
  readonly words: string;
  readonly count: number;
  readonly silent: number;
  /** Sentences where it gave nothing, at most twenty, chosen by the hash of their words: the same in every run. */
  readonly examples: readonly string[];
}

const EXAMPLES = 20;
/** A cue that stood fewer times says little of its rule. */
const FEWEST = 10;

interface Counted {
  count: number;
  silent: number;
  /** By hash, the smallest first. */
  readonly examples: (readonly [hash: string, sentence: string])[];
}

/** Counts the cues that gave nothing: not all should (a verb without a name beside it states nothing), but they are where to read. */
export class CueCounts {
  readonly #counts = new Map<string, Counted>();

  add(cues: readonly Cue[]): void {
    for (const { kind, words, gave, sentence } of cues) {
      const key = JSON.stringify([kind, words]);
      const counted = this.#counts.get(key) ?? { count: 0, silent: 0, examples: [] };
      this.#counts.set(key, counted);
      counted.count++;
      if (gave) continue;
      counted.silent++;
      keepSmallest(counted.examples, [createHash('sha256').update(sentence).digest('hex'), sentence]);
    }
  }

  /** By kind, then the cues that most often gave nothing. */
  all(): CueCount[] {
    return [...this.#counts]
      .map(([key, { count, silent, examples }]): CueCount => {
        const [kind, words] = JSON.parse(key) as [Cue['kind'], string];
        return { kind, words, count, silent, examples: examples.map(([, sentence]) => sentence) };
      })
      .sort((a, b) => compareCodePoints(a.kind, b.kind) || b.silent - a.silent || compareCodePoints(a.words, b.words));
  }
}

function keepSmallest(examples: Counted['examples'], example: readonly [string, string]): void {
  if (examples.some(([hash]) => hash === example[0])) return;
  examples.push(example);
  examples.sort(([a], [b]) => compareCodePoints(a, b));
  examples.splice(EXAMPLES);
}

/** The cues that stood often as a table: how many gave nothing, and their share. */
export function formatCueCounts(counts: readonly CueCount[]): string {
  const rows = [
    ['cue of', 'words', 'count', 'gave nothing', 'share'],
    ...counts
      .filter(({ count }) => count >= FEWEST)
      .map(({ kind, words, count, silent }) => [kind, words, String(count), String(silent), (silent / count).toFixed(2)]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  '))
    .join('\n');
}
