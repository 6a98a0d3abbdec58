/**
 * Of the shortest paths between two entities the first by their ids, searched from both ends, the smaller level first, one
 * statement a level; null where none has at most `most` steps.
 */
export function shortestPath(
  from: string,
  to: string,
  most: number,
  neighboursOf: (ids: readonly string[]) => readonly string[],
): string[] | null {
  if (from === to) return [from];
  const ahead = new Map([[from, 0]]);
  const behind = new Map([[to, 0]]);
  let [front, back] = [[from], [to]];
  for (let [a, b] = [0, 0]; a + b < most && front.length > 0 && back.length > 0;) {
    const forwards = front.length <= back.length;
    if (forwards) front = step(front, ahead, ++a);
    else back = step(back, behind, ++b);
    const met = forwards ? front.filter((id) => behind.has(id)) : back.filter((id) => ahead.has(id));
    if (met.length > 0) return firstPath(met, a, b);
  }
  return null;

  function step(level: readonly string[], seen: Map<string, number>, distance: number): string[] {
    const next = neighboursOf(level).filter((id) => !seen.has(id));
    for (const id of next) seen.set(id, distance);
    return next;
  }

  /** From the places where the two searches met back to the start, then forwards by the smallest id each time. */
  function firstPath(met: readonly string[], a: number, b: number): string[] {
    let level = met.filter((id) => ahead.get(id) === a && behind.get(id) === b);
    for (let left = a - 1; left > 0; left--) {
      level = neighboursOf(level).filter((id) => ahead.get(id) === left);
      for (const id of level) behind.set(id, a + b - left);
    }
    const path = [from];
    for (let left = a + b - 1; left >= 0; left--) {
      const next = neighboursOf([path[path.length - 1]!]).filter((id) => behind.get(id) === left);
      path.push(next.sort()[0]!);
    }
    return path;
  }
}
