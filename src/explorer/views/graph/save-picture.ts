import type { Drawing } from '../../graph/drawing.js';
import type { GraphCanvas } from '../../graph/graph-canvas.js';
import { cornersOf } from '../../graph/shapes.js';
import { type PicturedNode, toSvg } from '../../model/graph-svg.js';
import { saveFile } from '../save-file.js';
import { readPalette } from './graph-picture.js';

/** Dots of a saved picture for each pixel on the screen. */
const DENSITY = 2;

/** Saves the graph as it lies on the screen, with all labels. */
export function saveSvg(canvas: GraphCanvas, drawing: Drawing): void {
  saveFile('graph.svg', svgBlob(canvas, drawing));
}

/** The same picture in dots. */
export async function savePng(canvas: GraphCanvas, drawing: Drawing): Promise<void> {
  const url = URL.createObjectURL(svgBlob(canvas, drawing));
  const image = new Image();
  image.src = url;
  await image.decode();
  const dots = document.createElement('canvas');
  dots.width = image.width * DENSITY;
  dots.height = image.height * DENSITY;
  dots.getContext('2d')!.drawImage(image, 0, 0, dots.width, dots.height);
  URL.revokeObjectURL(url);
  dots.toBlob((content) => content && saveFile('graph.png', content), 'image/png');
}

function svgBlob(canvas: GraphCanvas, { nodes, edges }: Drawing): Blob {
  const { width, height, at } = canvas.places();
  const { back, text, edge: line } = readPalette();
  const pictured = new Map<string, PicturedNode>();
  for (const { id, label, colour, size, shape } of nodes) {
    const place = at.get(id);
    if (place) pictured.set(id, { ...place, label, colour, size, corners: cornersOf(shape) });
  }
  const lines = edges.flatMap(({ source, target, ...edge }) => {
    const [from, to] = [pictured.get(source), pictured.get(target)];
    return from && to ? [{ ...edge, from, to }] : [];
  });
  const svg = toSvg({ width, height, back, text, line, nodes: [...pictured.values()], edges: lines });
  return new Blob([svg], { type: 'image/svg+xml' });
}
