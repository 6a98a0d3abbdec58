import type { Fact, FactChange, GraphDiff } from '../../sync/diff-graphs.js';

const SIGNS = { added: '+', changed: '~', retracted: '-' } as const;
/** Of one document; the counts tell of the rest. */
const MAX_LINES = 200;

/** `1 added, 2 changed, 0 retracted, 40 unchanged` */
export function factCounts(counts: GraphDiff['counts']): string {
  return Object.entries(counts)
    .map(([change, count]) => `${count} ${change}`)
    .join(', ');
}

/** The facts that changed, a line each. */
export function diffLines({ changes }: GraphDiff): string[] {
  const lines = changes.slice(0, MAX_LINES).map((change) => `  ${SIGNS[change.change]} ${changeText(change)}`);
  return changes.length > MAX_LINES ? [...lines, `  … and ${changes.length - MAX_LINES} more`] : lines;
}

function changeText(change: FactChange): string {
  if (change.change !== 'changed') return factText(change.fact);
  const { before, fact } = change;
  const from = before.object === fact.object ? before.details : `${before.object} ${before.details}`;
  return `${factText(fact)}  (was ${from.trim()})`;
}

function factText({ subject, predicate, object, details }: Fact): string {
  return `${subject} ${predicate} ${object}${details === '' ? '' : ` ${details}`}`;
}
