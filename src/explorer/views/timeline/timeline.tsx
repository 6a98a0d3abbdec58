import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useTexts } from '../../i18n/texts.js';
import { countYears } from '../../model/timeline.js';
import { Answered } from '../answered.js';
import { DataTable } from '../data-table.js';
import { DocumentChoice } from '../document-choice.js';
import { goTo } from '../use-address.js';
import { ViewTitle } from '../view-title.js';
import { KIND_NAMES } from './kind-names.js';
import { useTimeline } from './use-timeline.js';
import { YearChart } from './year-chart.js';
import './timeline.css';

/** Targets, policies and other things that have a date, by year: as a chart, and as a table. */
export function Timeline({ document }: { readonly document: string }): VNode {
  const texts = useTexts();
  const answer = useTimeline(document);
  const entries = answer.data ?? [];
  const years = useMemo(() => countYears(entries), [answer.data]);
  return (
    <>
      <ViewTitle title={texts.say('nav.timeline')} />
      <DocumentChoice document={document} choose={(id) => goTo({ name: 'timeline', document: id })} />
      <Answered answer={answer}>
        {years.length === 0 ? <p>{texts.say('table.empty')}</p> : <YearChart years={years} />}
        <DataTable
          caption={texts.say('nav.timeline')}
          columns={(['graph.fromYear', 'graph.toYear', 'column.type', 'column.name'] as const).map((key) => texts.say(key))}
          file="timeline.csv"
          rows={entries.map(({ key, kind, from, to, name, href }) => ({
            key,
            cells: [from, to, texts.say(KIND_NAMES[kind]), name],
            // A year is a name, not a quantity.
            shown: { 0: String(from), 1: String(to), 3: <a href={href}>{name}</a> },
          }))}
        />
      </Answered>
    </>
  );
}
