/** How much of the room one record takes. */
type Weigh<T> = (record: T) => number;

/**
 * What was read from the database, by id, as long as its data rests: the same few entities, documents and sections stand in
 * most answers. What weighs `room` together is kept, and what came first goes first; what is not there is asked for each time.
 */
export class KeptRecords<T> {
  readonly #kept = new Map<string, T>();
  readonly #weigh: Weigh<T>;
  #version = '';
  #weight = 0;

  /** Without `weigh`, so many records. */
  constructor(
    readonly room: number,
    weigh: Weigh<T> = () => 1,
  ) {
    this.#weigh = weigh;
  }

  /**
   * The records with these ids in their order: those that are kept of this version of the data, and those that `read` finds.
   * The same ids stand for other records in each `group`.
   */
  lookUp(
    version: string,
    ids: readonly string[],
    read: (missing: readonly string[]) => readonly (T | null)[],
    group = '',
  ): (T | null)[] {
    if (version !== this.#version) this.#forgetAll();
    this.#version = version;
    const found = ids.map((id) => this.#kept.get(group + id) ?? null);
    const missing = ids.filter((_, at) => found[at] === null);
    if (missing.length === 0) return found;
    const records = read(missing);
    let next = 0;
    return found.map((known, at) => {
      if (known !== null) return known;
      const record = records[next++]!;
      if (record !== null) this.#keep(group + ids[at]!, record);
      return record;
    });
  }

  #keep(id: string, record: T): void {
    this.#weight += this.#weigh(record);
    for (const [first, old] of this.#kept) {
      if (this.#weight <= this.room) break;
      this.#kept.delete(first);
      this.#weight -= this.#weigh(old);
    }
    this.#kept.set(id, record);
  }

  #forgetAll(): void {
    this.#kept.clear();
    this.#weight = 0;
  }
}
