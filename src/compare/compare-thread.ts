import type { DocumentGraph } from '../../schema/records.js';
import { threadTask } from '../concurrency/thread-outcome.js';
import { comparePlans } from './compare-plans.js';

export interface ComparisonInput {
  readonly a: DocumentGraph;
  readonly b: DocumentGraph;
}

/** What a thread does for who may not be kept waiting by two long plans. */
export const compare = threadTask(({ a, b }: ComparisonInput) => comparePlans(a, b));
