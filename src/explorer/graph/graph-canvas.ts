import Graph from 'graphology';
import Sigma from 'sigma';
import { drawHoverOn } from './draw-label.js';
import type { CanvasEvents, Drawing, DrawnEdge, DrawnNode, Palette } from './drawing.js';
import { StyledEdgeProgram } from './edge-program.js';
import { ForceLayout } from './force-layout.js';
import { ShapedNodeProgram } from './node-program.js';
import { placeOf } from './place-nodes.js';

const FONT = 'system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei", sans-serif';
/** Relations among which nobody could read labels, and finding those that fit costs each frame milliseconds. */
const TOO_MANY_TO_LABEL = 5000;
/** Pixels between relations that join the same two. */
const APART = 7;

/** The picture of a graph: sigma behind what views need of it. */
export class GraphCanvas {
  readonly #graph = new Graph({ type: 'directed', multi: true });
  readonly #sigma: Sigma;
  readonly #layout: ForceLayout;
  #palette: Palette;
  /** The node under the pointer, whose surroundings alone stand out. */
  #focus: string | null = null;
  #near = new Set<string>();
  #dragged: string | null = null;
  #moved = false;

  constructor(container: HTMLElement, palette: Palette, events: CanvasEvents) {
    this.#palette = palette;
    this.#layout = new ForceLayout(this.#graph, events.onLayout);
    this.#sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      labelFont: FONT,
      edgeLabelFont: FONT,
      labelSize: 13,
      edgeLabelSize: 11,
      labelColor: { color: palette.text },
      edgeLabelColor: { color: palette.text },
      labelRenderedSizeThreshold: 5,
      renderEdgeLabels: true,
      enableEdgeEvents: true,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      defaultNodeType: 'shaped',
      defaultEdgeType: 'styled',
      nodeProgramClasses: { shaped: ShapedNodeProgram },
      edgeProgramClasses: { styled: StyledEdgeProgram },
      defaultDrawNodeHover: drawHoverOn(() => this.#palette),
      nodeReducer: (id, data) => (this.#isDimmed(id) ? { ...data, color: this.#palette.faint, label: null, zIndex: 0 } : data),
      edgeReducer: (id, data) => {
        if (this.#focus === null) return data;
        const touches = this.#graph.hasExtremity(id, this.#focus);
        return touches ? { ...data, forceLabel: true } : { ...data, color: this.#palette.faint, label: null };
      },
    });
    this.#listen(events);
  }

  /** Draws this and nothing else; nodes that stay keep their places. */
  draw({ nodes, edges }: Drawing): void {
    const kept = new Set(nodes.map(({ id }) => id));
    for (const id of this.#graph.nodes()) if (!kept.has(id)) this.#graph.dropNode(id);
    const isNew = this.#addNodes(nodes, edges);
    this.#graph.clearEdges();
    for (const [edge, offset] of besideEachOther(edges)) this.#addEdge(edge, offset);
    this.#setFocus(this.#focus !== null && kept.has(this.#focus) ? this.#focus : null);
    if (isNew) this.#layout.start();
  }

  repaint(palette: Palette): void {
    this.#palette = palette;
    this.#sigma.setSetting('labelColor', { color: palette.text });
    this.#sigma.setSetting('edgeLabelColor', { color: palette.text });
  }

  startLayout(): void {
    this.#layout.start();
  }

  stopLayout(): void {
    this.#layout.stop();
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.ratio * factor }, { duration: 150 });
  }

  fit(): void {
    void this.#sigma.getCamera().animatedReset({ duration: 150 });
  }

  /** Where the nodes are now, in pixels of the picture, with its size. */
  places(): {
    readonly width: number;
    readonly height: number;
    readonly at: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  } {
    const { width, height } = this.#sigma.getDimensions();
    const at = this.#graph.mapNodes((id, place) => [id, this.#sigma.graphToViewport(place as { x: number; y: number })] as const);
    return { width, height, at: new Map(at) };
  }

  close(): void {
    this.#layout.stop();
    this.#sigma.kill();
  }

  #addNodes(nodes: readonly DrawnNode[], edges: readonly DrawnEdge[]): boolean {
    const neighbours = new Map(nodes.map(({ id }) => [id, [] as string[]]));
    for (const { source, target } of edges) {
      neighbours.get(source)?.push(target);
      neighbours.get(target)?.push(source);
    }
    let isNew = false;
    for (const [index, { id, label, colour, shape, size, pinned, selected }] of nodes.entries()) {
      const looks = { label, color: colour, shape, size, fixed: pinned, highlighted: selected, zIndex: 1 };
      if (this.#graph.hasNode(id)) this.#graph.mergeNodeAttributes(id, looks);
      else {
        this.#graph.addNode(id, { ...placeOf(this.#graph, index, neighbours.get(id) ?? []), ...looks });
        isNew = true;
      }
    }
    return isNew;
  }

  #addEdge({ id, source, target, label, width, dashed, directed, selected }: DrawnEdge, offset: number): void {
    const color = selected ? this.#palette.selected : this.#palette.edge;
    this.#graph.addEdgeWithKey(id, source, target, { label, size: width, color, dashed, directed, offset, forceLabel: selected });
  }

  #isDimmed(id: string): boolean {
    return this.#focus !== null && id !== this.#focus && !this.#near.has(id);
  }

  #setFocus(id: string | null): void {
    this.#focus = id;
    this.#near = new Set(id === null ? [] : this.#graph.neighbors(id));
    // Those of the node under the pointer are read all the same.
    this.#sigma.setSetting('renderEdgeLabels', id !== null || this.#graph.size < TOO_MANY_TO_LABEL);
    this.#sigma.refresh({ skipIndexation: true });
  }

  #listen(events: CanvasEvents): void {
    const sigma = this.#sigma;
    sigma.on('enterNode', ({ node }) => this.#setFocus(node));
    sigma.on('leaveNode', () => this.#setFocus(null));
    sigma.on(
      'clickNode',
      ({ node, event: { original } }) => this.#moved || events.onNode(node, original.ctrlKey || original.metaKey || original.shiftKey),
    );
    sigma.on('doubleClickNode', (event) => {
      event.preventSigmaDefault();
      events.onOpen(event.node);
    });
    sigma.on('clickEdge', ({ edge }) => events.onEdge(edge));
    sigma.on('clickStage', () => events.onStage());
    sigma.on('downNode', ({ node }) => {
      this.#dragged = node;
      this.#moved = false;
    });
    sigma.on('moveBody', ({ event }) => {
      if (this.#dragged === null) return;
      this.#moved = true;
      this.#graph.mergeNodeAttributes(this.#dragged, { ...sigma.viewportToGraph(event), fixed: true });
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = (): void => {
      if (this.#dragged !== null && this.#moved) events.onPin(this.#dragged);
      this.#dragged = null;
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }
}

/** Each edge with how far beside the straight line it is drawn, so that several between the same two lie apart. */
function besideEachOther(edges: readonly DrawnEdge[]): (readonly [DrawnEdge, number])[] {
  const counts = new Map<string, number>();
  const pairOf = ({ source, target }: DrawnEdge): string => JSON.stringify([source, target].sort());
  for (const edge of edges) counts.set(pairOf(edge), (counts.get(pairOf(edge)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return edges.map((edge) => {
    const pair = pairOf(edge);
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    const offset = (index - (counts.get(pair)! - 1) / 2) * APART;
    // To the left of one direction is to the right of the other.
    return [edge, edge.source < edge.target ? offset : -offset];
  });
}
