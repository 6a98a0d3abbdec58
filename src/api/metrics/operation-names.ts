/** What operations without a name are counted under. */
export const ANONYMOUS = '(anonymous)';
/** What operations are counted under whose names came after the label had all the values it may have. */
export const OTHER = '(other)';

/**
 * Names for a metric's label. Clients choose the names of their operations, and every value of a label is a series that
 * stays in memory: after `most` different ones all others are counted together.
 */
export class OperationNames {
  readonly #known = new Set<string>();

  constructor(readonly capacity: number) {}

  labelOf(name: string | undefined | null): string {
    if (name == null || name === '') return ANONYMOUS;
    if (this.#known.has(name)) return name;
    if (this.#known.size >= this.capacity || name.length > 100) return OTHER;
    this.#known.add(name);
    return name;
  }
}
