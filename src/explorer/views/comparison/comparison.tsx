import type { VNode } from 'preact';
import { ComparisonDocument, type ComparisonQuery } from '../../api/generated/operations.js';
import { useAnswer } from '../../api/use-answer.js';
import { useTexts } from '../../i18n/texts.js';
import { type ComparisonView, formatAddress } from '../../model/address.js';
import { Answered } from '../answered.js';
import { AsGraphql } from '../as-graphql.js';
import { DocumentChoice } from '../document-choice.js';
import { Missing } from '../missing.js';
import { goTo } from '../use-address.js';
import { ViewTitle } from '../view-title.js';
import { ComparedTable } from './compared-table.js';
import { ComparisonCounts } from './comparison-counts.js';
import './comparison.css';

/** What two plans have in common, and what changed from the first to the second. */
export function Comparison({ view }: { readonly view: ComparisonView }): VNode {
  const texts = useTexts();
  const { a, b } = view;
  const none = texts.say('comparison.choose');
  return (
    <>
      <ViewTitle title={texts.say('comparison.title')} />
      <p class="faint">{texts.say('comparison.hint')}</p>
      <div class="tools">
        <DocumentChoice document={a} choose={(id) => goTo({ ...view, a: id })} label={texts.say('comparison.a')} none={none} />
        <DocumentChoice document={b} choose={(id) => goTo({ ...view, b: id })} label={texts.say('comparison.b')} none={none} />
        <a href={formatAddress({ ...view, a: b, b: a, statuses: [] })}>{texts.say('comparison.swap')}</a>
      </div>
      {a !== '' && b !== '' && <Compared view={view} />}
    </>
  );
}

function Compared({ view }: { readonly view: ComparisonView }): VNode {
  const { a, b, part } = view;
  const parts = { tasks: part === 'tasks', targets: part === 'targets', bodies: part === 'bodies', entities: part === 'entities' };
  const answer = useAnswer(ComparisonDocument, { a, b, ...parts });
  const comparison = answer.data?.comparePlans;
  return (
    <Answered answer={answer}>
      {comparison ? (
        <>
          <p>
            <Plan plan={comparison.a} /> → <Plan plan={comparison.b} />
          </p>
          <ComparisonCounts view={view} counts={comparison.counts} />
          <ComparedTable view={view} comparison={comparison} />
          <AsGraphql operation={ComparisonDocument} variables={{ a, b, ...parts }} />
        </>
      ) : (
        <Missing />
      )}
    </Answered>
  );
}

type PlanParts = NonNullable<ComparisonQuery['comparePlans']>['a'];

function Plan({ plan: { id, title, issuers, date } }: { readonly plan: PlanParts }): VNode {
  const facts = [...issuers, date].filter((fact) => fact !== null);
  return (
    <>
      <a href={formatAddress({ name: 'document', id, at: null })}>{title}</a> <span class="faint">{facts.join(' · ')}</span>
    </>
  );
}
