interface Entry<T> {
  readonly key: string;
  readonly values: T[];
}

/** A leaf holds whole keys; it bursts into a branch by the next character once it holds more than a few. */
interface Node<T> {
  entries: Entry<T>[];
  /** By the code of the next character. */
  branches: Map<number, Node<T>> | undefined;
}

const LARGEST_LEAF = 6;
/** Buckets of the filter on a key's first two units; a power of two. */
const FILTER_SIZE = 1 << 16;

/**
 * Many strings, found at a place in a text in time that hardly depends on how many there are: a burst trie (Heinz,
 * Zobel and Williams, 2002), which keeps most of its keys in small leaves and so takes a fraction of the memory of a
 * node a character.
 */
export class Trie<T> {
  readonly #root: Node<T> = { entries: [], branches: new Map() };
  /** Most places of a text start no key: two units tell, without a walk. */
  readonly #filter = new Uint8Array(FILTER_SIZE);
  readonly #singles = new Set<number>();

  add(key: string, value: T): void {
    if (key.length === 1) this.#singles.add(key.charCodeAt(0));
    else this.#filter[bucket(key, 0)] = 1;
    let node = this.#root;
    let depth = 0;
    while (node.branches && depth < key.length) {
      const code = key.charCodeAt(depth);
      let child = node.branches.get(code);
      if (!child) node.branches.set(code, (child = { entries: [], branches: undefined }));
      node = child;
      depth++;
    }
    const present = node.entries.find((entry) => entry.key === key);
    if (present) present.values.push(value);
    else {
      node.entries.push({ key, values: [value] });
      node.entries.sort((a, b) => a.key.length - b.key.length);
      if (!node.branches && node.entries.length > LARGEST_LEAF) burst(node, depth);
    }
  }

  /** Calls `found` for every key that starts at `start`, the shortest first. */
  matchesAt(text: string, start: number, found: (end: number, values: readonly T[]) => void): void {
    if (this.#filter[bucket(text, start)] === 0 && !this.#singles.has(text.charCodeAt(start))) return;
    let node: Node<T> | undefined = this.#root;
    for (let at = start; node; at++) {
      for (const { key, values } of node.entries) if (text.startsWith(key, start)) found(start + key.length, values);
      node = node.branches && at < text.length ? node.branches.get(text.charCodeAt(at)) : undefined;
    }
  }

  /** The values of exactly this key. */
  get(key: string): readonly T[] {
    let found: readonly T[] = [];
    this.matchesAt(key, 0, (end, values) => {
      if (end === key.length) found = values;
    });
    return found;
  }
}

function bucket(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1) * 17) & (FILTER_SIZE - 1);
}

function burst<T>(node: Node<T>, depth: number): void {
  const branches = new Map<number, Node<T>>();
  const stay: Entry<T>[] = [];
  for (const entry of node.entries) {
    if (entry.key.length <= depth) {
      stay.push(entry);
      continue;
    }
    const code = entry.key.charCodeAt(depth);
    const child = branches.get(code) ?? { entries: [], branches: undefined };
    child.entries.push(entry);
    branches.set(code, child);
  }
  node.entries = stay;
  node.branches = branches;
}
