/** The shapes that types are told apart by, beside their colours. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const;
export type Shape = (typeof SHAPES)[number];

/** The corners of a shape around the origin, in units of its radius; none for a circle. As `node-program.ts` draws them. */
export function cornersOf(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape) {
    case 'circle':
      return [];
    case 'square':
      return [[-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]]; // prettier-ignore
    case 'diamond':
      return [[0, -1.24], [1.24, 0], [0, 1.24], [-1.24, 0]]; // prettier-ignore
    case 'triangle':
      return [[0, -1.4], [1.21, 0.7], [-1.21, 0.7]]; // prettier-ignore
    case 'hexagon':
      return [[-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95], [-1.1, 0]]; // prettier-ignore
  }
}
