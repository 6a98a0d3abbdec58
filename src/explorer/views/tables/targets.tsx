import type { VNode } from 'preact';
import { ask } from '../../api/ask.js';
import { TargetsDocument, type TargetsQuery, type TargetsQueryVariables } from '../../api/generated/operations.js';
import { readAll } from '../../api/read-all.js';
import { useWork } from '../../api/use-answer.js';
import { type Texts, useTexts } from '../../i18n/texts.js';
import { formatAddress } from '../../model/address.js';
import { Answered } from '../answered.js';
import { AsGraphql } from '../as-graphql.js';
import { DataTable, type DataRow } from '../data-table.js';
import { DocumentChoice } from '../document-choice.js';
import { goTo } from '../use-address.js';
import { ViewTitle } from '../view-title.js';

type Target = TargetsQuery['targets']['nodes'][number];

export interface TargetsProps {
  readonly document: string;
  /** The last year that is shown; all where empty. */
  readonly until: string;
}

/** What is promised, by when, and where it says so. */
export function Targets({ document, until }: TargetsProps): VNode {
  const texts = useTexts();
  const where: TargetsQueryVariables['where'] = {
    ...(document === '' ? {} : { document: { eq: document } }),
    ...(until === '' ? {} : { year: { lte: Number(until) } }),
  };
  const answer = useWork(
    (signal) => readAll(async (after) => (await ask(TargetsDocument, { where, after }, signal)).targets),
    `targets ${document} ${until}`,
  );
  return (
    <>
      <ViewTitle title={until === '' ? texts.say('nav.targets') : texts.say('targets.title', { year: until })} />
      <div class="tools">
        <DocumentChoice document={document} choose={(id) => goTo({ name: 'targets', document: id, until })} />
        <label>
          {texts.say('targets.until')}{' '}
          <input
            type="text"
            inputMode="numeric"
            size={4}
            value={until}
            onChange={(event) => goTo({ name: 'targets', document, until: event.currentTarget.value.trim() })}
          />
        </label>
      </div>
      <Answered answer={answer}>
        <DataTable
          caption={texts.say('nav.targets')}
          columns={(['column.year', 'column.name', 'column.comparator', 'column.value', 'column.unit', 'start.documents'] as const).map(
            (key) => texts.say(key),
          )}
          file="targets.csv"
          rows={answer.data?.nodes.map((target) => rowOf(target, texts)) ?? []}
        />
        <AsGraphql operation={TargetsDocument} variables={{ where }} />
      </Answered>
    </>
  );
}

function rowOf({ id, name, year, comparator, value, valueMax, unit, mentions }: Target, texts: Texts): DataRow {
  const [mention] = mentions.nodes;
  const range = valueMax == null ? null : `${value ?? ''}–${valueMax}`;
  return {
    key: id,
    cells: [
      year ?? '',
      name,
      comparator ? texts.word('comparator', comparator) : '',
      range ?? value ?? '',
      unit ?? '',
      mention?.document.title ?? '',
    ],
    shown: {
      // A year is a name, not a quantity.
      0: year == null ? '' : String(year),
      1: <a href={formatAddress({ name: 'entity', id })}>{name}</a>,
      ...(mention ? { 5: <Where mention={mention} /> } : {}),
    },
  };
}

function Where({ mention: { document, start, end } }: { readonly mention: Target['mentions']['nodes'][number] }): VNode {
  return <a href={formatAddress({ name: 'document', id: document.id, at: { start, end } })}>{document.title}</a>;
}
