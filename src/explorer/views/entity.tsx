import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { EntityPageDocument, type EntityPageQuery } from '../api/generated/operations.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { EMPTY_GRAPH } from '../model/graph-state.js';
import { Answered } from './answered.js';
import { AsGraphql } from './as-graphql.js';
import { AttributeList } from './attribute-list.js';
import { EntityRelations } from './entity-relations.js';
import { KindBadge } from './kind-badge.js';
import { Missing } from './missing.js';
import { rememberEntity } from './recent-entities.js';
import { ViewTitle } from './view-title.js';

type EntityParts = NonNullable<EntityPageQuery['entity']>;

/** All that is known of one entity, each claim with the sentence that says it. */
export function Entity({ id }: { readonly id: string }): VNode {
  const answer = useAnswer(EntityPageDocument, { id });
  return <Answered answer={answer}>{answer.data?.entity ? <Known entity={answer.data.entity} /> : <Missing />}</Answered>;
}

function Known({ entity }: { readonly entity: EntityParts }): VNode {
  const texts = useTexts();
  const { id, name, type, aliases, jurisdiction, documentCount, mentionCount, relationCount, assertions, mentions } = entity;
  useEffect(() => rememberEntity({ id, name, type }), [id, name, type]);
  return (
    <article class="entity">
      <ViewTitle title={name}>
        {name} <KindBadge type={type} />
      </ViewTitle>
      <p class="faint">{texts.say('entity.counts', { documents: documentCount, mentions: mentionCount, relations: relationCount })}</p>
      <p>
        <a href={formatAddress({ name: 'graph', graph: EMPTY_GRAPH, begin: { around: id, document: '' } })}>{texts.say('entity.graph')}</a>
      </p>
      <dl class="facts">
        {aliases.length > 0 && <Fact term={texts.say('entity.aliases')} value={aliases.join(' · ')} />}
        {jurisdiction != null && <Fact term={texts.say('entity.jurisdiction')} value={jurisdiction} />}
      </dl>
      <AttributeList type={type} assertions={assertions.nodes} />
      <EntityRelations id={id} names={[name, ...aliases]} />
      <h2>{texts.say('entity.mentions')}</h2>
      <ul class="plain">
        {mentions.nodes.map(({ id: mention, quote, start, end, document }) => (
          <li key={mention}>
            <a href={formatAddress({ name: 'document', id: document.id, at: { start, end } })}>{quote}</a>{' '}
            <span class="faint">{document.title}</span>
          </li>
        ))}
      </ul>
      {mentions.totalCount > mentions.nodes.length && (
        <p class="faint">{texts.say('entity.moreMentions', { count: mentions.totalCount - mentions.nodes.length })}</p>
      )}
      <AsGraphql operation={EntityPageDocument} variables={{ id }} />
    </article>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
