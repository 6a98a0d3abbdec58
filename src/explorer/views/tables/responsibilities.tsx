import type { VNode } from 'preact';
import { ask } from '../../api/ask.js';
import { ResponsibilitiesDocument, type ResponsibilitiesQuery } from '../../api/generated/operations.js';
import { readAll } from '../../api/read-all.js';
import { useWork } from '../../api/use-answer.js';
import { useTexts } from '../../i18n/texts.js';
import { formatAddress } from '../../model/address.js';
import { Answered } from '../answered.js';
import { AsGraphql } from '../as-graphql.js';
import { DataTable } from '../data-table.js';
import { DocumentChoice } from '../document-choice.js';
import { goTo } from '../use-address.js';
import { ViewTitle } from '../view-title.js';
import { Matrix } from './matrix.js';

type Responsibility = ResponsibilitiesQuery['responsibilities']['nodes'][number];

/** Who is responsible for what: as a matrix, and as a list. */
export function Responsibilities({ document }: { readonly document: string }): VNode {
  const texts = useTexts();
  const where = document === '' ? null : { document: { eq: document } };
  const answer = useWork(
    (signal) => readAll(async (after) => (await ask(ResponsibilitiesDocument, { where, after }, signal)).responsibilities),
    `responsibilities ${document}`,
  );
  const nodes = answer.data?.nodes ?? [];
  return (
    <>
      <ViewTitle title={texts.say('nav.responsibilities')} />
      <DocumentChoice document={document} choose={(id) => goTo({ name: 'responsibilities', document: id })} />
      <Answered answer={answer}>
        {nodes.length === 0 ? <p>{texts.say('table.empty')}</p> : <Matrix given={nodes} />}
        <DataTable
          caption={texts.say('nav.responsibilities')}
          columns={(
            ['column.institution', 'column.task', 'column.role', 'column.modality', 'column.confidence', 'start.documents'] as const
          ).map((key) => texts.say(key))}
          file="responsibilities.csv"
          rows={nodes.map((node) => rowOf(node, texts))}
        />
        <AsGraphql operation={ResponsibilitiesDocument} variables={{ where }} />
      </Answered>
    </>
  );
}

function rowOf({ relation, institution, task, role, modality, confidence, documents }: Responsibility, texts: ReturnType<typeof useTexts>) {
  const words = role ? texts.word('role', role) : '';
  return {
    key: relation.id,
    cells: [
      institution.name,
      task.name,
      words,
      texts.word('modality', modality),
      Math.round(confidence * 100) / 100,
      documents.map(({ title }) => title).join(' · '),
    ],
    shown: {
      0: <a href={formatAddress({ name: 'entity', id: institution.id })}>{institution.name}</a>,
      1: <a href={formatAddress({ name: 'entity', id: task.id })}>{task.name}</a>,
      2: <a href={formatAddress({ name: 'relation', id: relation.id })}>{words === '' ? '–' : words}</a>,
    },
  };
}
