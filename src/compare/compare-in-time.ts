import type { DocumentGraph } from '../../schema/records.js';
import { ThreadPool } from '../concurrency/thread-pool.js';
import { comparePlans } from './compare-plans.js';
import type { ComparisonInput } from './compare-thread.js';
import type { PlanComparison } from './plan-comparison.js';

/** Two plans of so many characters together are compared in the time that handing them to a thread takes. */
const MAX_INLINE = 100_000;

/** One for the process: it holds nothing between two comparisons, and its thread ends with the last one that waits. */
const threads = new ThreadPool({ file: new URL('./compare-thread.js', import.meta.url), endsWhenIdle: true });

/**
 * Two plans side by side, as `comparePlans` has them; long ones in a thread, one pair after the other, so that they keep
 * nobody else waiting.
 * @throws the signal's reason once it is aborted: a thread ends with it
 */
export async function compareInTime(a: DocumentGraph, b: DocumentGraph, signal: AbortSignal): Promise<PlanComparison> {
  if (a.text.length + b.text.length <= MAX_INLINE) return comparePlans(a, b);
  return threads.run<ComparisonInput, PlanComparison>('compare', { a, b }, signal);
}
