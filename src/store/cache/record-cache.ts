import { LRUCache } from 'lru-cache';

/**
 * What was read from the database, by id, as long as its data rests: the same few entities, documents and sections stand in
 * most answers. What is not there is asked for each time.
 */
export class RecordCache<T extends NonNullable<unknown>> {
  readonly #records: LRUCache<string, T>;
  #version = '';

  /**
   * @param capacity for so many records, or for their sizes together
   * @param sizeOf a record's size, 1 or more
   */
  constructor(capacity: number, sizeOf?: (record: T) => number) {
    this.#records = new LRUCache(sizeOf ? { maxSize: capacity, sizeCalculation: sizeOf } : { max: capacity });
  }

  /**
   * The records with these ids in their order: those in memory of this version of the data, and those that `read` finds.
   * The same ids stand for other records in each `group`.
   */
  lookUp(version: string, ids: readonly string[], read: (missing: readonly string[]) => readonly (T | null)[], group = ''): (T | null)[] {
    if (version !== this.#version) this.#records.clear();
    this.#version = version;
    const found = ids.map((id) => this.#records.get(group + id) ?? null);
    const missing = ids.filter((_, at) => found[at] === null);
    if (missing.length === 0) return found;
    const records = read(missing);
    let next = 0;
    return found.map((known, at) => {
      if (known !== null) return known;
      const record = records[next++]!;
      if (record !== null) this.#records.set(group + ids[at]!, record);
      return record;
    });
  }
}
