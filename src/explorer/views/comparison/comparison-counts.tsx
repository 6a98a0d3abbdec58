import type { VNode } from 'preact';
import type { ComparisonQuery } from '../../api/generated/operations.js';
import { useTexts } from '../../i18n/texts.js';
import { COMPARISON_PARTS, type ComparisonView, formatAddress } from '../../model/address.js';
import { toggled } from '../../model/graph-state.js';
import { COMPARISON_PART_NAMES } from './part-names.js';

export interface ComparisonCountsProps {
  readonly view: ComparisonView;
  readonly counts: NonNullable<ComparisonQuery['comparePlans']>['counts'];
}

/** How many lines of each part have which status; each count leads to its lines, and several of one part together. */
export function ComparisonCounts({ view, counts }: ComparisonCountsProps): VNode {
  const texts = useTexts();
  return (
    <ul class="plain compared-counts" aria-label={texts.say('comparison.counts')}>
      {COMPARISON_PARTS.map((part) => {
        const found = counts[part].filter(({ count }) => count > 0);
        const total = found.reduce((sum, { count }) => sum + count, 0);
        const shown = view.part === part;
        return (
          <li key={part} class="tools">
            <a
              href={formatAddress({ ...view, part, statuses: [] })}
              aria-current={shown && view.statuses.length === 0 ? 'true' : undefined}
            >
              {`${texts.say(COMPARISON_PART_NAMES[part])} (${texts.count(total)})`}
            </a>
            {found.map(({ status, count }) => {
              const statuses = shown ? toggled(view.statuses, status) : [status];
              return (
                <a
                  key={status}
                  class={`status ${status}`}
                  href={formatAddress({ ...view, part, statuses })}
                  aria-current={shown && view.statuses.includes(status) ? 'true' : undefined}
                >
                  {`${texts.word('status', status)} ${texts.count(count)}`}
                </a>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
