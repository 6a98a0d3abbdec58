import { BoundedMap } from './bounded-map.js';

/**
 * What was read from the database, by id, as long as its data rests: the same few entities, documents and sections stand in
 * most answers. What is not there is asked for each time.
 */
export class KeptRecords<T> {
  readonly #kept: BoundedMap<T>;
  #version = '';

  /** Room for so many records, or for what they weigh. */
  constructor(room: number, weigh?: (record: T) => number) {
    this.#kept = new BoundedMap(room, weigh);
  }

  /**
   * The records with these ids in their order: those that are kept of this version of the data, and those that `read` finds.
   * The same ids stand for other records in each `group`.
   */
  lookUp(version: string, ids: readonly string[], read: (missing: readonly string[]) => readonly (T | null)[], group = ''): (T | null)[] {
    if (version !== this.#version) this.#kept.clear();
    this.#version = version;
    const found = ids.map((id) => this.#kept.get(group + id) ?? null);
    const missing = ids.filter((_, at) => found[at] === null);
    if (missing.length === 0) return found;
    const records = read(missing);
    let next = 0;
    return found.map((known, at) => {
      if (known !== null) return known;
      const record = records[next++]!;
      if (record !== null) this.#kept.set(group + ids[at]!, record);
      return record;
    });
  }
}
