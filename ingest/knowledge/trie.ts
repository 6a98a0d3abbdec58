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
/** Buckets of the filters on what keys begin with: 2 to the power of these bits. */
const FILTER_BITS = 18;
/** What a filter says of a beginning: longer keys go on from it, a key ends with it. */
const LONGER = 1;
const WHOLE = 2;

/**
 * Many strings, found at a place in a text in time that hardly depends on how many there are: a burst trie (Heinz,
 * Zobel and Williams, 2002), which keeps most of its keys in small leaves and so takes a fraction of the memory of a
 * node a character.
 */
export class Trie<T> {
  readonly #root: Node<T> = { entries: [], branches: new Map() };
  /** Most places of a text start no key: one unit, two or three tell, without a walk. */
  readonly #one = new Uint8Array(1 << 16);
  readonly #two = new Uint8Array(1 << FILTER_BITS);
  readonly #three = new Uint8Array(1 << FILTER_BITS);

  add(key: string, value: T): void {
    const [first, second, third] = [key.charCodeAt(0), key.charCodeAt(1), key.charCodeAt(2)];
    this.#one[first]! |= key.length === 1 ? WHOLE : LONGER;
    if (key.length > 1) this.#two[bucket(first, second, 0)]! |= key.length === 2 ? WHOLE : LONGER;
    if (key.length > 2) this.#three[bucket(first, second, third)] = WHOLE;
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

  /** Calls `found` for every key at every place of the text, from left to right, at one place the shortest first. */
  eachMatch(text: string, found: (start: number, end: number, values: readonly T[]) => void): void {
    for (let start = 0; start < text.length; start++) if (this.#mayStart(text, start)) this.#walk(text, start, found);
  }

  #mayStart(text: string, start: number): boolean {
    const first = text.charCodeAt(start);
    const one = this.#one[first]!;
    if (one !== LONGER) return one >= WHOLE;
    const second = text.charCodeAt(start + 1);
    const two = this.#two[bucket(first, second, 0)]!;
    if (two !== LONGER) return two >= WHOLE;
    return this.#three[bucket(first, second, text.charCodeAt(start + 2))]! >= WHOLE;
  }

  #walk(text: string, start: number, found: (start: number, end: number, values: readonly T[]) => void): void {
    let node: Node<T> | undefined = this.#root;
    for (let at = start; node; at++) {
      for (const { key, values } of node.entries) if (text.startsWith(key, start)) found(start, start + key.length, values);
      node = node.branches && at < text.length ? node.branches.get(text.charCodeAt(at)) : undefined;
    }
  }

  /** The values of exactly this key. */
  get(key: string): readonly T[] {
    let found: readonly T[] = [];
    this.#walk(key, 0, (_start, end, values) => {
      if (end === key.length) found = values;
    });
    return found;
  }
}

/** A multiplicative hash of units (Knuth, The Art of Computer Programming, 6.4). */
function bucket(first: number, second: number, third: number): number {
  return Math.imul(((first << 16) | second) ^ Math.imul(third, 0x85ebca6b), 0x9e3779b1) >>> (32 - FILTER_BITS);
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
