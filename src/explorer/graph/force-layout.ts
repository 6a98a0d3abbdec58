import type Graph from 'graphology';
import forceAtlas2, { inferSettings } from 'graphology-layout-forceatlas2';
import ForceAtlas2Worker from 'graphology-layout-forceatlas2/worker';

/** Milliseconds after which the nodes have found their places well enough. */
const LONGEST = 4000;
/** Steps at once where nothing may move on the screen, for graphs of so many nodes; some 50 ms. Larger ones get fewer. */
const STEPS = 120;
const STEPS_FOR = 500;

/** Lets related nodes pull each other together, in a thread of its own. */
export class ForceLayout {
  #worker: ForceAtlas2Worker | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly graph: Graph,
    private readonly onChange: (running: boolean) => void,
  ) {}

  get running(): boolean {
    return this.#worker !== null;
  }

  start(): void {
    this.stop();
    if (this.graph.order < 2) return;
    const settings = { ...inferSettings(this.graph), adjustSizes: false, slowDown: 4, gravity: 0.5 };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      forceAtlas2.assign(this.graph, { iterations: Math.ceil(STEPS * Math.min(1, STEPS_FOR / this.graph.order)), settings });
      return;
    }
    this.#worker = new ForceAtlas2Worker(this.graph, { settings });
    this.#worker.start();
    this.#timer = setTimeout(() => this.stop(), LONGEST);
    this.onChange(true);
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (!this.#worker) return;
    this.#worker.kill();
    this.#worker = null;
    this.onChange(false);
  }
}
