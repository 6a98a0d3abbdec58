import type Graph from 'graphology';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where a new node begins: beside a neighbour that has its place, else on a spiral, the same each time. */
export function placeOf(graph: Graph, index: number, neighbours: readonly string[]): { x: number; y: number } {
  const angle = index * GOLDEN_ANGLE;
  const near = neighbours.find((id) => graph.hasNode(id));
  if (near !== undefined) {
    const { x, y } = graph.getNodeAttributes(near) as { x: number; y: number };
    return { x: x + Math.cos(angle), y: y + Math.sin(angle) };
  }
  const radius = 2 * Math.sqrt(index + 1);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
