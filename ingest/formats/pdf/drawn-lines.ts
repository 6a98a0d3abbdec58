import { addPathRulings, type Matrix, multiply, type Rulings } from '../layout/path-rulings.js';
import type { Box } from '../layout/positioned-page.js';

/** What pdf.js calls the operators, by name. */
export type Operators = Readonly<Record<string, number>>;

/** A page's drawing, as pdf.js lists it. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

export interface Drawing extends Rulings {
  readonly pictures: Box[];
}

/** Beyond so many points of paths a page is a drawing, and its lines are no table's. */
const MAX_POINTS = 2_000_000;
const DEEPEST = 1000;

/** The lines along the axes and the pictures of a page. @param base from the page's own space to points from its upper left corner */
export function drawnLines({ fnArray, argsArray }: OperatorList, ops: Operators, base: Matrix): Drawing {
  const strokes = new Set([ops.stroke, ops.closeStroke, ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const drawing: Drawing = { horizontal: [], vertical: [], pictures: [] };
  const saved: Matrix[] = [];
  let matrix = base;
  let points = 0;
  const save = () => void (saved.length < DEEPEST && saved.push(matrix));
  const restore = () => void (matrix = saved.pop() ?? base);
  fnArray.forEach((operator, index) => {
    const args = (argsArray[index] ?? []) as unknown[];
    if (operator === ops.save) save();
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) restore();
    else if (operator === ops.transform) matrix = multiply(matrix, args as unknown as Matrix);
    else if (operator === ops.paintFormXObjectBegin) {
      save();
      if (args[0]) matrix = multiply(matrix, args[0] as Matrix);
    } else if (operator === ops.constructPath) {
      const [painting, [path]] = args as [number, [ArrayLike<number> | null]];
      if (!path || (points += path.length) > MAX_POINTS) return;
      if (strokes.has(painting) || fills.has(painting)) addPathRulings(path, strokes.has(painting), matrix, drawing);
    } else if (operator === ops.paintImageXObject || operator === ops.paintInlineImageXObject || operator === ops.paintImageMaskXObject)
      drawing.pictures.push(unitSquare(matrix));
  });
  return drawing;
}

/** A picture is drawn into the unit square. */
function unitSquare([a, b, c, d, e, f]: Matrix): Box {
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
