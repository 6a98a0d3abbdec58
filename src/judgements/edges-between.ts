import { compareCodePoints } from '../../schema/compare-code-points.js';

/** An undirected graph: the neighbours of each node. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** An edge as a key: the same from both of its ends. */
export function edgeKey(a: string, b: string): string {
  return compareCodePoints(a, b) < 0 ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * The edges on any way from one node to another that passes no node twice; none where no way leads there. They are the
 * biconnected component of an edge that would join the two: Hopcroft and Tarjan's algorithm, Communications of the ACM 16 (1973),
 * without recursion, in time that grows with the edges.
 */
export function edgesBetween(from: string, to: string, neighbours: Neighbours): ReadonlySet<string> {
  const joining = edgeKey(from, to);
  const nextTo = (node: string): Iterator<string, undefined> => {
    const others = [...(neighbours.get(node) ?? [])];
    // The joining edge is walked first, so that its component is the last to be closed: at the start.
    return (node === from ? [to, ...others.filter((other) => other !== to)] : others).values();
  };
  const depth = new Map([[from, 0]]);
  const lowest = new Map([[from, 0]]);
  const edges: string[] = [];
  const path = [{ node: from, parent: '', next: nextTo(from), first: 0 }];
  while (path.length > 0) {
    const here = path[path.length - 1]!;
    const { value: other } = here.next.next();
    if (other === undefined) {
      path.pop();
      const above = path[path.length - 1];
      if (!above) break;
      lowest.set(above.node, Math.min(lowest.get(above.node)!, lowest.get(here.node)!));
      if (lowest.get(here.node)! < depth.get(above.node)!) continue;
      const component = edges.splice(here.first);
      if (component.includes(joining)) return new Set(component.length === 1 && !neighbours.get(from)?.has(to) ? [] : component);
    } else if (!depth.has(other)) {
      edges.push(edgeKey(here.node, other));
      depth.set(other, depth.get(here.node)! + 1);
      lowest.set(other, depth.get(other)!);
      path.push({ node: other, parent: here.node, next: nextTo(other), first: edges.length - 1 });
    } else if (other !== here.parent && depth.get(other)! < depth.get(here.node)!) {
      edges.push(edgeKey(here.node, other));
      lowest.set(here.node, Math.min(lowest.get(here.node)!, depth.get(other)!));
    }
  }
  return new Set();
}
