import type { VNode } from 'preact';
import { DocumentPageDocument, type DocumentPageQuery } from '../api/generated/operations.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { comparisonWith, formatAddress, type Span } from '../model/address.js';
import { EMPTY_GRAPH } from '../model/graph-state.js';
import { textSlices } from '../model/text-slices.js';
import { Answered } from './answered.js';
import { AsGraphql } from './as-graphql.js';
import { DocumentSlice } from './document-slice.js';
import { Missing } from './missing.js';
import { ViewTitle } from './view-title.js';

type DocumentParts = NonNullable<DocumentPageQuery['document']>;

export interface DocumentProps {
  readonly id: string;
  /** The passage to show. */
  readonly at: Span | null;
}

/** A document's whole text, with what it names, open at a passage. */
export function Document({ id, at }: DocumentProps): VNode {
  const answer = useAnswer(DocumentPageDocument, { id });
  return <Answered answer={answer}>{answer.data?.document ? <Known document={answer.data.document} at={at} /> : <Missing />}</Answered>;
}

function Known({ document, at }: { readonly document: DocumentParts; readonly at: Span | null }): VNode {
  const texts = useTexts();
  const { id, title, issuers, jurisdiction, date, docNumber, source, length, policy } = document;
  const facts = [issuers.length > 0 ? issuers.join(' · ') : jurisdiction, date, docNumber, source];
  return (
    <article class="document">
      <ViewTitle title={title} />
      <p class="faint">
        {facts.filter((fact) => fact != null && fact !== '').join(' · ')}
        {policy && (
          <>
            {' · '}
            <a href={formatAddress({ name: 'entity', id: policy.id })}>{texts.say('document.policy')}</a>
          </>
        )}
      </p>
      <p>
        <a href={formatAddress({ name: 'graph', graph: EMPTY_GRAPH, begin: { around: '', document: id } })}>
          {texts.say('document.graph')}
        </a>
        {' · '}
        <a href={formatAddress(comparisonWith(id))}>{texts.say('comparison.open')}</a>
      </p>
      <div class="reader">
        <Outline document={document} />
        <div class="text" role="region" aria-label={texts.say('document.text')} lang="zh-CN">
          {textSlices(length).map((span) => (
            <DocumentSlice key={span.start} id={id} span={span} at={at} />
          ))}
        </div>
      </div>
      <AsGraphql operation={DocumentPageDocument} variables={{ id }} />
    </article>
  );
}

function Outline({ document: { id, sections } }: { readonly document: DocumentParts }): VNode | null {
  const texts = useTexts();
  const titled = sections.filter(({ title, kind }) => title !== '' && kind !== 'DOCUMENT');
  if (titled.length === 0) return null;
  const depth = Math.min(...titled.map(({ path }) => path.length));
  return (
    <nav class="outline" aria-label={texts.say('document.outline')}>
      <details open={matchMedia('(min-width: 60rem)').matches}>
        <summary>{texts.say('document.outline')}</summary>
        <ol>
          {titled.map(({ id: section, title, number, path, start, end }) => (
            <li key={section} style={{ '--level': String(path.length - depth) }}>
              <a href={formatAddress({ name: 'document', id, at: { start, end: Math.min(end, start + Array.from(title).length) } })}>
                {[number, title].filter((part) => part !== '').join(' ')}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
