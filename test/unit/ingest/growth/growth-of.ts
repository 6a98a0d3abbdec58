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
 * The exponent of processor time against length, over texts of n, 2n and 4n characters: the slope of a line through the three
 * in logarithms, which for three points evenly apart is that through the first and the last.
 * @param textOf a text of about so many characters
 */
export function growthOf(textOf: (characters: number) => string, characters: number): number {
  const texts = [1, 2, 4].map((times) => textOf(times * characters));
  const fastest = texts.map(() => Infinity);
  let slope = Infinity;
  for (let run = 0; run < REPEATS && slope > STEEPEST; run++) {
    texts.forEach((text, i) => (fastest[i] = Math.min(fastest[i]!, processorTime(text))));
    const [once, , four] = fastest;
    slope = four! < TOO_SHORT ? 0 : Math.log2(four! / once!) / 2;
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
