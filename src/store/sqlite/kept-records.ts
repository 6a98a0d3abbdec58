/**
 * What was read from the database, by id, as long as its data rests: the same few entities, documents and sections stand in
 * most answers. At most `most` are kept, and those that came first go first; what is not there is asked for each time.
 */
export class KeptRecords<T> {
  readonly #kept = new Map<string, T>();
  #version = '';

  constructor(readonly most: number) {}

  /** The records with these ids in their order: those that are kept of this version of the data, and those that `read` finds. */
  lookUp(version: string, ids: readonly string[], read: (missing: readonly string[]) => readonly (T | null)[]): (T | null)[] {
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    const found = ids.map((id) => this.#kept.get(id) ?? null);
    const missing = ids.filter((_, at) => found[at] === null);
    if (missing.length === 0) return found;
    const records = read(missing);
    let next = 0;
    return found.map((known, at) => {
      if (known !== null) return known;
      const record = records[next++]!;
      if (record !== null) this.#keep(ids[at]!, record);
      return record;
    });
  }

  #keep(id: string, record: T): void {
    if (this.#kept.size >= this.most) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(id, record);
  }
}
