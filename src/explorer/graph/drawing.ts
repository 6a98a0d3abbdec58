import type { Shape } from './shapes.js';

/** A node as it is to be drawn. */
export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly shape: Shape;
  /** Pixels from the centre to the edge, without zoom. */
  readonly size: number;
  readonly pinned: boolean;
  readonly selected: boolean;
}

/** An edge as it is to be drawn. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly width: number;
  readonly dashed: boolean;
  readonly directed: boolean;
  readonly selected: boolean;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** The colours that do not say anything. */
export interface Palette {
  readonly back: string;
  readonly text: string;
  readonly edge: string;
  readonly selected: string;
  readonly faint: string;
}

/** What a reader does with the picture. */
export interface CanvasEvents {
  /** @param more whether the node is to be selected beside those that are */
  readonly onNode: (id: string, more: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly onEdge: (id: string) => void;
  readonly onPin: (id: string) => void;
  readonly onStage: () => void;
  readonly onLayout: (running: boolean) => void;
}
