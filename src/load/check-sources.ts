import { compareCodePoints } from '../../schema/compare-code-points.js';
import type { DocumentGraph } from '../../schema/records.js';
import { type Fault, named } from './fault.js';

/** Faults of a document's names: each stands once, in the order of code points, and the document is known by the first. */
export function* checkSources({ document: { id, source, sources } }: DocumentGraph): Generator<Fault> {
  if (!sources) return;
  const record = named('document', id);
  if (sources[0]!.source !== source) yield { record, fault: `source is not the first of its sources, ${sources[0]!.source}` };
  for (const [at, next] of sources.slice(1).entries())
    if (compareCodePoints(sources[at]!.source, next.source) >= 0)
      yield { record, fault: `sources holds ${next.source} twice or not in the order of code points` };
}
