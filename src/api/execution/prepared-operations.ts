/** How often a query is asked before it is worth preparing. */
const WORTH = 2;

/** What was made of queries that are asked again and again; those that were asked for longest ago go first. */
export class PreparedOperations<T> {
  readonly #prepared = new Map<string, T | null>();
  readonly #seen = new Map<string, number>();

  constructor(readonly most: number) {}

  /** What was made for the key, or is made now that it is asked for the third time; null before, and where nothing can be made of it. */
  get(key: string, prepare: () => T | null): T | null {
    const known = this.#prepared.get(key);
    if (known !== undefined) {
      this.#prepared.delete(key);
      this.#prepared.set(key, known);
      return known;
    }
    const times = this.#seen.get(key) ?? 0;
    this.#seen.delete(key);
    if (times < WORTH) {
      keep(this.#seen, key, times + 1, this.most);
      return null;
    }
    const made = prepare();
    keep(this.#prepared, key, made, this.most);
    return made;
  }

  /** Makes nothing of this key any more, as long as it is remembered. */
  refuse(key: string): void {
    this.#prepared.set(key, null);
  }
}

function keep<V>(map: Map<string, V>, key: string, value: V, most: number): void {
  if (map.size >= most) map.delete(map.keys().next().value!);
  map.set(key, value);
}
