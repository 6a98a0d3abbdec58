/*
 * What two texts share, by pairs of neighbouring characters: Chinese needs no segmenter for that, and a pair that many texts
 * have (推进, 建设) counts for little.
 */

/** Text in the form in which it is compared: width and case folded, numbers left out, since they change from plan to plan. */
const foldWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\d+/g, ' ');

/** How often each bigram stands in a text; one does not reach over a mark or a space. */
export function countBigrams(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of foldWords(text).split(/[^\p{Script=Han}a-z]+/u)) {
    const characters = [...run];
    for (let at = 0; at + 1 < characters.length; at++) {
      const bigram = characters[at]! + characters[at + 1]!;
      counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
    }
  }
  return counts;
}

/** Share of bigrams that two texts have in common (Dice), from 0 to 1; 1 for two texts without any. */
export function likeness(a: string, b: string): number {
  const [mine, yours] = [countBigrams(a), countBigrams(b)];
  const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, count) => total + count, 0);
  const total = sum(mine) + sum(yours);
  let shared = 0;
  for (const [bigram, count] of mine) shared += Math.min(count, yours.get(bigram) ?? 0);
  return total === 0 ? 1 : (2 * shared) / total;
}

/** A text as a vector of length 1: numbers of bigrams, ascending, and their weights. */
export interface BigramVector {
  readonly bigrams: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Vectors of texts, each weighted by how few of all texts have a bigram (inverse document frequency) and, little, by how often
 * the text itself has it.
 */
export function weighBigrams(texts: readonly string[]): BigramVector[] {
  const numbers = new Map<string, number>();
  const having: number[] = [];
  const counted = texts.map((text) =>
    [...countBigrams(text)].map(([bigram, count]) => {
      let number = numbers.get(bigram);
      if (number === undefined) numbers.set(bigram, (number = numbers.size));
      having[number] = (having[number] ?? 0) + 1;
      return { number, count };
    }),
  );
  return counted.map((bigrams) => {
    bigrams.sort((x, y) => x.number - y.number);
    const weights = Float64Array.from(bigrams, ({ number, count }) => {
      const rarity = Math.log((texts.length + 1) / having[number]!);
      return rarity * (1 + Math.log((1 + count) / 2));
    });
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    return { bigrams: Int32Array.from(bigrams, ({ number }) => number), weights: weights.map((weight) => weight / length) };
  });
}
