interface Node<T> {
  next: Map<number, Node<T>> | undefined;
  values: T[] | undefined;
}

/** Many strings, found at a place in a text in time that depends on the match's length only. */
export class Trie<T> {
  readonly #root: Node<T> = { next: undefined, values: undefined };

  add(key: string, value: T): void {
    let node = this.#root;
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      node.next ??= new Map();
      let child = node.next.get(code);
      if (!child) node.next.set(code, (child = { next: undefined, values: undefined }));
      node = child;
    }
    (node.values ??= []).push(value);
  }

  /** Calls `found` for every key that starts at `start`, the shortest first. */
  matchesAt(text: string, start: number, found: (end: number, values: readonly T[]) => void): void {
    let node: Node<T> | undefined = this.#root;
    for (let at = start; at < text.length; at++) {
      node = node.next?.get(text.charCodeAt(at));
      if (!node) return;
      if (node.values) found(at + 1, node.values);
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
