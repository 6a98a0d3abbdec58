import { CLOSE, CURVE, LINE, MOVE, QUADRATIC } from '../layout/path-rulings.js';

/** Each operator of a path, how many numbers it takes, and what it is; of an arc only the end counts here. */
const OPERATORS: Readonly<Record<string, readonly [numbers: number, kind: number]>> = {
  S: [2, MOVE],
  M: [2, MOVE],
  L: [2, LINE],
  Q: [4, QUADRATIC],
  B: [6, CURVE],
  A: [7, MOVE],
  C: [0, CLOSE],
};
const MOST = 200_000;

/** A path as OFD abbreviates it (`M 0 0 L 10 0 C`), in numbers; up to what is no path. */
export function pathNumbers(data: string): number[] {
  const words = data.trim().split(/\s+/, MOST);
  const path: number[] = [];
  for (let at = 0; at < words.length;) {
    const [count, kind] = OPERATORS[words[at]!] ?? [0, -1];
    const numbers = words.slice(at + 1, at + 1 + count).map(Number);
    if (kind < 0 || numbers.length < count || !numbers.every(Number.isFinite)) return path;
    path.push(kind, ...(words[at] === 'A' ? numbers.slice(5) : numbers));
    at += count + 1;
  }
  return path;
}
