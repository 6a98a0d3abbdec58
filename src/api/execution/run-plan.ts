import { type GraphQLLeafType, type GraphQLObjectType, isObjectType } from 'graphql';
import type { Variables } from './collect-fields.js';
import type { FieldPlan, SelectionPlan } from './selection-plan.js';
import type { AbstractShape, ValueShape } from './value-shape.js';

/** Objects and lists that are being filled. */
type Container = Record<string | number, unknown>;

/**
 * Runs a plan once. Values are put where they belong as they come, so that waiting for one takes one promise however deep it
 * lies. The first error ends the run: whoever started it runs the query again in another way, to say what went wrong.
 */
export class PlanRun {
  readonly #context: unknown;
  readonly #variables: Variables;
  readonly #args = new Map<FieldPlan, Variables>();
  #waiting = 0;
  #over = false;
  #done: (() => void) | undefined;
  #fail: ((error: unknown) => void) | undefined;

  constructor(context: unknown, variables: Variables) {
    this.#context = context;
    this.#variables = variables;
  }

  /** @throws whatever a resolver throws, and TypeError where a value does not fit its type. */
  async run(plan: SelectionPlan, type: GraphQLObjectType): Promise<Container> {
    try {
      const data = this.#object(plan, type, undefined);
      if (this.#waiting > 0)
        await new Promise<void>((resolve, reject) => {
          this.#done = resolve;
          this.#fail = reject;
        });
      return data;
    } finally {
      this.#over = true;
    }
  }

  #object(plan: SelectionPlan, type: GraphQLObjectType, source: unknown): Container {
    const object: Container = {};
    for (const field of plan.fieldsOf(type)) this.#put(object, field.key, this.#resolve(field, source), field.shape, field);
    return object;
  }

  #resolve(field: FieldPlan, source: unknown): unknown {
    if (field.resolve) return field.resolve(source, this.#argsOf(field), this.#context, field.info);
    const value = (source as Readonly<Record<string, unknown>> | undefined)?.[field.name];
    if (typeof value !== 'function') return value;
    return (value as (...given: unknown[]) => unknown).call(source, this.#argsOf(field), this.#context, field.info);
  }

  #argsOf(field: FieldPlan): Variables {
    // A resolver may change what it is given.
    if (field.args) return { ...field.args };
    const known = this.#args.get(field) ?? field.argsWith(this.#variables);
    this.#args.set(field, known);
    return { ...known };
  }

  #put(container: Container, key: string | number, value: unknown, shape: ValueShape, field: FieldPlan): void {
    if (!isPromise(value)) {
      container[key] = this.#complete(value, shape, field);
      return;
    }
    // Keys stand in the order of the query, whenever their values come.
    container[key] = null;
    this.#waiting += 1;
    value.then(
      (given) => this.#arrive(() => (container[key] = this.#complete(given, shape, field))),
      (error: unknown) => this.#fail?.(error),
    );
  }

  #arrive(put: () => void): void {
    if (this.#over) return;
    try {
      put();
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#done?.();
    } catch (error) {
      this.#fail?.(error);
    }
  }

  #complete(value: unknown, shape: ValueShape, field: FieldPlan): unknown {
    if (value == null) {
      if (shape.nullable) return null;
      throw new TypeError(`${field.name} cannot be null`);
    }
    if (value instanceof Error) throw value;
    switch (shape.kind) {
      case 'leaf':
        return leafOf(value, shape.type);
      case 'list':
        return this.#list(value, shape.item, field);
      case 'object':
        return this.#object(field.below, this.#checked(value, shape.type, field), value);
      case 'abstract':
        return this.#object(field.below, this.#checked(value, this.#typeOf(value, shape, field), field), value);
    }
  }

  #list(value: unknown, item: ValueShape, field: FieldPlan): unknown[] {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) throw new TypeError(`${field.name} is no list`);
    const list: unknown[] = [];
    let at = 0;
    for (const one of value as Iterable<unknown>) this.#put(list as unknown as Container, at++, one, item, field);
    return list;
  }

  #typeOf(value: unknown, { type, known }: AbstractShape, { info }: FieldPlan): GraphQLObjectType {
    const name = type.resolveType?.(value, this.#context, info, type);
    const before = typeof name === 'string' ? known.get(name) : undefined;
    if (before) return before;
    const found = typeof name === 'string' ? info.schema.getType(name) : undefined;
    if (!isObjectType(found) || !info.schema.isSubType(type, found)) throw new TypeError(`${type.name} is of no known type`);
    known.set(found.name, found);
    return found;
  }

  #checked(value: unknown, type: GraphQLObjectType, { info }: FieldPlan): GraphQLObjectType {
    if (type.isTypeOf && type.isTypeOf(value, this.#context, info) !== true) throw new TypeError(`this is no ${type.name}`);
    return type;
  }
}

function leafOf(value: unknown, type: GraphQLLeafType): unknown {
  const serialized = type.serialize(value);
  if (serialized == null) throw new TypeError(`${type.name} has no such value`);
  return serialized;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
