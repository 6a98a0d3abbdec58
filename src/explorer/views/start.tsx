import type { VNode } from 'preact';
import { OverviewDocument, type OverviewQuery } from '../api/generated/operations.js';
import { useOntology } from '../api/ontology.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { AddDocuments } from './add-documents.js';
import { Answered } from './answered.js';
import { AsGraphql } from './as-graphql.js';
import { BarList } from './bar-list.js';
import { DocumentTable } from './document-table.js';
import { ViewTitle } from './view-title.js';

/** What the store holds, and the ways in. */
export function Start(): VNode {
  const answer = useAnswer(OverviewDocument, {});
  return (
    <Answered answer={answer}>
      {answer.data && (answer.data.stats.documents === 0 ? <Empty /> : <Overview overview={answer.data} />)}
      {answer.data && <AddDocuments added={answer.retry} open={answer.data.stats.documents === 0} />}
    </Answered>
  );
}

function Overview({ overview: { stats, leaders, targetYears } }: { readonly overview: OverviewQuery }): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);
  const years = [...targetYears.rows].sort((a, b) => Number(a.values[0] ?? Infinity) - Number(b.values[0] ?? Infinity));
  return (
    <div class="start">
      <ViewTitle title={texts.say('start.title')} />
      <p>
        {texts.say('start.summary', {
          documents: stats.documents,
          entities: sum(stats.entities),
          relations: sum(stats.relations),
          assertions: stats.assertions,
        })}
      </p>
      <DocumentTable />
      <div class="panels">
        <BarList
          title={texts.say('start.leaders')}
          bars={leaders.rows.flatMap(({ values: [id], labels: [name], count }) =>
            id == null ? [] : [{ key: id, label: name ?? id, href: formatAddress({ name: 'entity', id }), count }],
          )}
        />
        <BarList
          title={texts.say('start.years')}
          bars={years.map(({ values: [year], count }) => ({
            key: year ?? '',
            label: year ?? texts.say('start.noYear'),
            count,
            ...(year == null ? {} : { href: formatAddress({ name: 'targets', document: '', until: year }) }),
          }))}
        />
        <BarList
          title={texts.say('start.types')}
          bars={stats.entities.map(({ type, count }) => {
            const { label, colour } = ontology.entity(type);
            return { key: type, label: texts.label(label), colour, count };
          })}
        />
      </div>
      <AsGraphql operation={OverviewDocument} variables={{}} />
    </div>
  );
}

function Empty(): VNode {
  const texts = useTexts();
  return (
    <div class="empty">
      <ViewTitle title={texts.say('start.empty')} />
      <p>{texts.say('start.emptyHow')}</p>
      <pre>
        <code>plangraph ingest plans/</code>
      </pre>
    </div>
  );
}
