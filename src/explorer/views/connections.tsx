import type { VNode } from 'preact';
import { ConnectionsDocument, type ConnectionsQuery } from '../api/generated/operations.js';
import { useOntology } from '../api/ontology.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { Answered } from './answered.js';
import { EntityLink } from './entity-link.js';
import { EvidenceQuote } from './evidence-quote.js';

type Way = ConnectionsQuery['shortestPaths'][number];

export interface ConnectionsProps {
  readonly from: string;
  readonly to: string;
  /** Shows the entities of a way in the graph. */
  readonly show?: (ids: readonly string[]) => void;
}

/** The shortest ways from one entity to another, with a sentence for each step. */
export function Connections({ from, to, show }: ConnectionsProps): VNode {
  const texts = useTexts();
  const answer = useAnswer(ConnectionsDocument, { from, to });
  const ways = answer.data?.shortestPaths ?? [];
  return (
    <section>
      <h2>{texts.say('connections.title')}</h2>
      <Answered answer={answer}>
        {ways.length === 0 && <p>{texts.say('connections.none')}</p>}
        {ways.map((way) => (
          <WaySteps key={way.entities.map(({ id }) => id).join(' ')} way={way} show={show} />
        ))}
      </Answered>
    </section>
  );
}

function WaySteps({ way: { length, entities, steps }, show }: { readonly way: Way; readonly show: ConnectionsProps['show'] }): VNode {
  const texts = useTexts();
  const ontology = useOntology();
  return (
    <article class="way">
      <h3>
        {texts.say('connections.steps', { count: length })}{' '}
        {entities.map((entity, index) => (
          <span key={entity.id}>
            {index > 0 && ' — '}
            <EntityLink entity={entity} />
          </span>
        ))}
      </h3>
      {show && (
        <button type="button" onClick={() => show(entities.map(({ id }) => id))}>
          {texts.say('connections.show')}
        </button>
      )}
      <ol>
        {steps.map(({ index, relations }) => (
          <li key={index}>
            {relations.map(({ id, type, modality, subject, object, evidence }) => (
              <div key={id}>
                {`${subject.name} → ${texts.label(ontology.relation(type).label)} → ${object.name}`}{' '}
                <span class="faint">{texts.word('modality', modality)}</span>
                {evidence.map((passage) => (
                  <EvidenceQuote
                    key={passage.start}
                    evidence={passage}
                    subject={[subject.name, ...subject.aliases]}
                    object={[object.name, ...object.aliases]}
                  />
                ))}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </article>
  );
}
