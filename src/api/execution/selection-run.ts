import type { GraphQLObjectType } from 'graphql';
import type { CompiledField, CompiledSelection, Complete, Run, Variables } from './compiled-selection.js';

type Container = Record<string | number, unknown>;
type Method = (...parameters: unknown[]) => unknown;

/**
 * Runs a selection once. Values are put where they belong as they come, so that waiting for one takes one promise however
 * deep it lies. The first error ends the run: whoever started it runs the query in another way, to say what went wrong.
 */
export class SelectionRun implements Run {
  readonly #args = new Map<CompiledField, Variables>();
  #waiting = 0;
  #over = false;
  #end: { readonly done: () => void; readonly fail: (error: unknown) => void } | undefined;

  constructor(
    readonly context: unknown,
    private readonly variables: Variables,
  ) {}

  /** @throws whatever a resolver throws, and TypeError where a value does not fit its type. */
  async run(selection: CompiledSelection, type: GraphQLObjectType): Promise<object> {
    try {
      const data = this.fill(selection, type, undefined);
      if (this.#waiting > 0) await new Promise<void>((done, fail) => (this.#end = { done, fail }));
      return data;
    } finally {
      this.#over = true;
    }
  }

  fill(selection: CompiledSelection, type: GraphQLObjectType, source: unknown): object {
    const object: Container = {};
    for (const field of selection.fieldsOf(type)) this.put(object, field.key, this.#resolve(field, source), field.complete);
    return object;
  }

  put(container: Container, key: string | number, value: unknown, complete: Complete): void {
    if (typeof (value as { then?: unknown } | null | undefined)?.then !== 'function') {
      container[key] = complete(this, value);
      return;
    }
    // Keys stand in the order of the query, whenever their values come.
    container[key] = null;
    this.#waiting += 1;
    (value as Promise<unknown>).then(
      (resolved) => {
        if (this.#over) return;
        try {
          container[key] = complete(this, resolved);
          this.#waiting -= 1;
          if (this.#waiting === 0) this.#end?.done();
        } catch (error) {
          this.#end?.fail(error);
        }
      },
      (error: unknown) => this.#end?.fail(error),
    );
  }

  #resolve(field: CompiledField, source: unknown): unknown {
    if (field.resolve) return field.resolve(source, this.#argsOf(field), this.context, field.info);
    const value = (source as Container | undefined)?.[field.info.fieldName];
    return typeof value === 'function' ? (value as Method).call(source, this.#argsOf(field), this.context, field.info) : value;
  }

  /** A copy: a resolver may change what it is passed. */
  #argsOf(field: CompiledField): Variables {
    const args = this.#args.get(field) ?? field.argsWith(this.variables);
    this.#args.set(field, args);
    return { ...args };
  }
}
