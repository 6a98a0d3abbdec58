/** Work on items that is begun before its results are asked for, in the order of the items. */
export class WorkAhead<Item, Result> {
  readonly #items: Iterator<Item>;
  readonly #begun: { readonly result: Promise<Result>; isDone: boolean }[] = [];

  /** @param limit how many results wait at most, those in work included */
  constructor(
    items: Iterable<Item>,
    readonly work: (item: Item) => Promise<Result>,
    readonly limit: number,
  ) {
    this.#items = items[Symbol.iterator]();
  }

  /** Would the next result be there at once? */
  get isReady(): boolean {
    return this.#begun[0]?.isDone ?? false;
  }

  /**
   * The result of the next item, undefined behind the last.
   * @throws what the work on it has thrown
   */
  async next(): Promise<Result | undefined> {
    this.#begin();
    const first = this.#begun.shift();
    const result = await first?.result;
    this.#begin();
    return result;
  }

  #begin(): void {
    while (this.#begun.length < this.limit) {
      const next = this.#items.next();
      if (next.done) return;
      const entry = { result: this.work(next.value), isDone: false };
      // Also the mark that somebody will look at an error, when its turn has come.
      const end = (): void => void (entry.isDone = true);
      entry.result.then(end, end);
      this.#begun.push(entry);
    }
  }
}
