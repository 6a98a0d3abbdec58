import type { VNode } from 'preact';
import { ask } from '../api/ask.js';
import { FindDocument, type FindQuery, type SearchScope } from '../api/generated/operations.js';
import { usePages } from '../api/use-pages.js';
import { type MessageKey, useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { Answered } from './answered.js';
import { AsGraphql } from './as-graphql.js';
import { EntityLink } from './entity-link.js';
import { MarkedText } from './marked-text.js';
import { MoreButton } from './more-button.js';
import { ViewTitle } from './view-title.js';

type Hit = FindQuery['search']['nodes'][number];

/** What has a text in its name, and where the documents say it. */
export function Find({ text }: { readonly text: string }): VNode {
  const texts = useTexts();
  return (
    <>
      <ViewTitle title={texts.say('find.title', { text })} />
      <Hits text={text} scope="NAMES" title="find.names" />
      <Hits text={text} scope="TEXT" title="find.passages" />
      <AsGraphql operation={FindDocument} variables={{ text }} />
    </>
  );
}

function Hits({ text, scope, title }: { readonly text: string; readonly scope: SearchScope; readonly title: MessageKey }): VNode {
  const texts = useTexts();
  const pages = usePages(
    async (after, signal) => (await ask(FindDocument, { text, in: [scope], after }, signal)).search,
    `${scope} ${text}`,
  );
  return (
    <section>
      <h2>{texts.say(title, { count: pages.totalCount })}</h2>
      <Answered answer={pages}>
        {pages.totalCount === 0 && <p class="faint">{texts.say('find.nothing')}</p>}
        <ul class="plain hits">
          {pages.data?.map((hit, index) => (
            <li key={index}>
              <HitText hit={hit} />
            </li>
          ))}
        </ul>
        <MoreButton pages={pages} />
      </Answered>
    </section>
  );
}

function HitText({ hit: { node, highlights, matched } }: { readonly hit: Hit }): VNode {
  const marks = highlights[0]?.spans.map((span) => ({ ...span, value: 'found' })) ?? [];
  if (node.__typename !== 'Passage')
    return (
      <>
        <EntityLink entity={node} />
        {matched !== node.name && (
          <span class="faint">
            {' '}
            <MarkedText text={highlights[0]?.text ?? matched} marks={marks} />
          </span>
        )}
      </>
    );
  const { start, end, quote, document, sectionPath } = node;
  return (
    <>
      <a href={formatAddress({ name: 'document', id: document.id, at: { start, end } })}>
        <MarkedText text={highlights[0]?.text ?? quote} marks={marks} />
      </a>
      <div class="faint">{[document.title, ...sectionPath].join(' › ')}</div>
    </>
  );
}
