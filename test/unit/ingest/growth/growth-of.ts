import process from 'node:process';
import { extractDocument } from '../../../../ingest/pipeline.js';

/** How time grows against length: 1 is in proportion, 2 is with the square. Above this a text can be made that holds a server. */
export const STEEPEST = 1.25;
/** A busy machine makes single measurements wrong: what is steep is measured again, so many times, and the fastest runs count. */
const REPEATS = 4;
/** Less is too little to compare, in milliseconds of processor time. */
const TOO_SHORT = 8;

/** The processor time of one extraction, in milliseconds. */
export function processorTime(text: string): number {
  const bytes = Buffer.from(text);
  const start = process.cpuUsage();
  extractDocument({ source: 'plan.md', bytes });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The exponent of processor time against length, over texts of n and 4n characters.
 * @param textOf a text of about so many characters
 */
export function growthOf(textOf: (characters: number) => string, characters: number): number {
  const [once, four] = [textOf(characters), textOf(4 * characters)];
  let [short, long] = [Infinity, Infinity];
  let slope = Infinity;
  for (let run = 0; run < REPEATS && slope > STEEPEST; run++) {
    long = Math.min(long, processorTime(four));
    if (long < TOO_SHORT) return 0;
    short = Math.min(short, processorTime(once));
    slope = Math.log2(long / short) / 2;
  }
  return slope;
}

/** The names of those that are steep, and steep again over texts three times as long: one measurement alone may be a busy machine's. */
export function steepOf(
  repetitions: readonly { readonly name: string; readonly textOf: (characters: number) => string }[],
  characters: number,
): string[] {
  const steep = (textOf: (characters: number) => string, length: number): boolean => growthOf(textOf, length) > STEEPEST;
  return repetitions.filter(({ textOf }) => steep(textOf, characters) && steep(textOf, 3 * characters)).map(({ name }) => name);
}
