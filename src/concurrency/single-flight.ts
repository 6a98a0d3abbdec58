/**
 * Work of which one is done at a time and whose result many share: who asks while one is under way that began for the
 * same key shares it, anybody else shares the next one, which begins when that is done.
 */
export class SingleFlight<T> {
  #running: { readonly key: string; readonly result: Promise<T> } | undefined;
  #next: Promise<T> | undefined;

  constructor(readonly work: () => Promise<T>) {}

  get(key: string): Promise<T> {
    if (!this.#running) return this.#start(key);
    if (this.#running.key === key) return this.#running.result;
    this.#next ??= this.#running.result.then(nothing, nothing).then(() => {
      this.#next = undefined;
      return this.#start(key);
    });
    return this.#next;
  }

  #start(key: string): Promise<T> {
    const result = this.work().finally(() => (this.#running = undefined));
    this.#running = { key, result };
    return result;
  }
}

function nothing(): void {}
