/** Disjoint sets of strings; each set's name is its first member by insertion. */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  add(item: string): void {
    if (!this.#parent.has(item)) this.#parent.set(item, item);
  }

  find(item: string): string {
    this.add(item);
    let root = item;
    for (let next = this.#parent.get(root)!; next !== root; next = this.#parent.get(root)!) root = next;
    for (let at = item; at !== root;) {
      const next = this.#parent.get(at)!;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  /** Joins the two sets; the first one's name stays. */
  union(a: string, b: string): void {
    const first = this.find(a);
    const second = this.find(b);
    if (first !== second) this.#parent.set(second, first);
  }
}
