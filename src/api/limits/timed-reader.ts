import type { GraphReader } from '../../store/port/graph-store.js';
import type { Deadline } from './deadline.js';

/** The same reader for one request: once its time is up, it asks the store for nothing more, and a store that can stops what it does. */
export function timedReader(reader: GraphReader, deadline: Deadline): GraphReader {
  return new Proxy(reader.withSignal?.(deadline.signal) ?? reader, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...input: unknown[]): unknown => {
        const error = deadline.overdue();
        return error ? Promise.reject(error) : Reflect.apply(value, target, input);
      };
    },
  });
}
