/** A node or an edge as it lies in a picture, in pixels. */
export interface PicturedNode {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly label: string;
  /** Around the node's centre, in units of its size; a circle where there are none. */
  readonly corners: readonly (readonly [number, number])[];
}

export interface PicturedEdge {
  readonly from: PicturedNode;
  readonly to: PicturedNode;
  readonly width: number;
  readonly dashed: boolean;
  readonly directed: boolean;
  readonly label: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly back: string;
  readonly text: string;
  readonly line: string;
  readonly nodes: readonly PicturedNode[];
  readonly edges: readonly PicturedEdge[];
}

/** A picture as SVG, complete in itself. */
export function toSvg({ width, height, back, text, line, nodes, edges }: Picture): string {
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    '<defs><marker id="head" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="9" markerHeight="9" orient="auto"',
    ` markerUnits="userSpaceOnUse"><path d="M0 0 10 5 0 10z" fill="${line}"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="${back}"/>`,
    ...edges.map((edge) => edgeOf(edge, line)),
    ...nodes.map(shapeOf),
    ...edges.map(({ from, to, label }) => words((from.x + to.x) / 2, (from.y + to.y) / 2, 10, label, text, 'middle')),
    ...nodes.map(({ x, y, size, label }) => words(x + size + 3, y + 4, 13, label, text, 'start')),
    '</svg>',
  ];
  return parts.join('\n');
}

function edgeOf({ from, to, width, dashed, directed }: PicturedEdge, line: string): string {
  const span = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const at = (share: number): string => `${round(from.x + (to.x - from.x) * share)} ${round(from.y + (to.y - from.y) * share)}`;
  const ends = `M${at(Math.min(0.5, from.size / span))} L${at(Math.max(0.5, 1 - to.size / span))}`;
  const style = `${dashed ? ' stroke-dasharray="5 4"' : ''}${directed ? ' marker-end="url(#head)"' : ''}`;
  return `<path d="${ends}" fill="none" stroke="${line}" stroke-width="${round(width)}"${style}/>`;
}

function shapeOf({ x, y, size, colour, corners }: PicturedNode): string {
  if (corners.length === 0) return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${escaped(colour)}"/>`;
  const points = corners.map(([dx, dy]) => `${round(x + dx * size)},${round(y + dy * size)}`).join(' ');
  return `<polygon points="${points}" fill="${escaped(colour)}"/>`;
}

function words(x: number, y: number, size: number, label: string, colour: string, anchor: string): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${escaped(label)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text for XML, without the control characters that it cannot hold. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
