/**
 * Work of which one is done at a time and whose result many share: who asks while one is under way that began for the
 * same key shares it, anybody else shares the next one, which begins when that is done. Without a key nobody is answered by
 * work that began before they asked.
 */
export class SingleFlight<T> {
  #running: { readonly key: string | undefined; readonly result: Promise<T> } | undefined;
  #next: Promise<T> | undefined;

  constructor(readonly work: () => Promise<T>) {}

  get(key?: string): Promise<T> {
    const running = this.#running;
    if (running && key !== undefined && running.key === key) return running.result;
    if (!running) return this.#next ?? this.#start(key);
    this.#next ??= running.result.then(nothing, nothing).then(() => {
      this.#next = undefined;
      return this.#start(key);
    });
    return this.#next;
  }

  #start(key: string | undefined): Promise<T> {
    const result = this.work().finally(() => (this.#running = undefined));
    this.#running = { key, result };
    return result;
  }
}

function nothing(): void {}
