import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import type { Palette } from './drawing.js';

/** Draws the label of the node under the pointer on a ground of its own, so that it can be read over anything. */
export function drawHoverOn(palette: () => Palette): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }, { labelSize, labelFont, labelWeight }) => {
    const { back, text } = palette();
    if (!label) return;
    context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width + 8;
    const height = labelSize + 8;
    context.fillStyle = back;
    context.strokeStyle = text;
    context.fillRect(x + size + 1, y - height / 2, width, height);
    context.strokeRect(x + size + 1, y - height / 2, width, height);
    context.beginPath();
    context.arc(x, y, size + 3, 0, 2 * Math.PI);
    context.stroke();
    context.fillStyle = text;
    context.fillText(label, x + size + 5, y + labelSize / 3);
  };
}
