import type { VNode } from 'preact';
import { ask } from '../api/ask.js';
import { DocumentsDocument } from '../api/generated/operations.js';
import { usePages } from '../api/use-pages.js';
import { type MessageKey, useTexts } from '../i18n/texts.js';
import { comparisonWith, formatAddress } from '../model/address.js';
import { Answered } from './answered.js';
import { MoreButton } from './more-button.js';

const COLUMNS: readonly MessageKey[] = [
  'document.title',
  'document.issuer',
  'document.date',
  'document.entities',
  'document.tasks',
  'document.targets',
  'document.claims',
];
const PAGE = 50;

/** The documents of the store, with what was read in each. */
export function DocumentTable(): VNode {
  const texts = useTexts();
  const pages = usePages(async (after, signal) => (await ask(DocumentsDocument, { first: PAGE, after }, signal)).documents, 'documents');
  return (
    <Answered answer={pages}>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.say('start.documents')}>
        <table>
          <caption>{texts.say('start.documents')}</caption>
          <thead>
            <tr>
              {COLUMNS.map((key, index) => (
                <th key={key} scope="col" class={index > 2 ? 'number' : undefined}>
                  {texts.say(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.data?.map(({ id, title, issuers, jurisdiction, date, entities, tasks, targets, assertions }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={formatAddress({ name: 'document', id, at: null })}>{title}</a>{' '}
                  <a class="faint" href={formatAddress(comparisonWith(id))} aria-label={`${texts.say('comparison.open')}: ${title}`}>
                    {texts.say('nav.comparison')}
                  </a>
                </th>
                <td>{issuers.length > 0 ? issuers.join(' · ') : jurisdiction}</td>
                <td>{date}</td>
                {[entities, tasks, targets, assertions].map(({ totalCount }, index) => (
                  <td key={index} class="number">
                    {texts.count(totalCount)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreButton pages={pages} />
    </Answered>
  );
}
