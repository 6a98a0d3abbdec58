import { collectDefaultMetrics, Registry } from 'prom-client';

let collected: Registry | undefined;

/** The figures of this process (memory, processor, event loop, garbage collection), collected once however many servers it runs. */
export function processMetrics(): Registry {
  if (!collected) {
    collected = new Registry();
    collectDefaultMetrics({ register: collected });
  }
  return collected;
}
