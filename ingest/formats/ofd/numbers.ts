/** Points of a millimetre. */
export const POINTS = 72 / 25.4;

const MOST = 1_000_000;

/** Numbers with white space between them; none where one of them is no number. */
export function numbersIn(words: string | undefined): number[] {
  const numbers = (words ?? '').trim().split(/\s+/, MOST).map(Number);
  return numbers.every(Number.isFinite) ? numbers : [];
}

/** Distances from sign to sign, of which `g 3 5.2` is three of 5.2. @param most how many there can be */
export function distancesIn(words: string | undefined, most: number): number[] {
  const found: number[] = [];
  const values = (words ?? '').trim().split(/\s+/, MOST);
  for (let at = 0; at < values.length && found.length < most; at++) {
    if (values[at] !== 'g') {
      found.push(Number(values[at]));
      continue;
    }
    const times = Math.min(Number(values[at + 1]) || 0, most - found.length);
    for (let i = 0; i < times; i++) found.push(Number(values[at + 2]));
    at += 2;
  }
  return found.every(Number.isFinite) ? found : [];
}
