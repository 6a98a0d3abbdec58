import type { VNode } from 'preact';
import { RelationPageDocument, type RelationPageQuery } from '../api/generated/operations.js';
import { useOntology } from '../api/ontology.js';
import { useAnswer } from '../api/use-answer.js';
import { useTexts } from '../i18n/texts.js';
import { Answered } from './answered.js';
import { EntityLink } from './entity-link.js';
import { EvidenceQuote } from './evidence-quote.js';
import { Missing } from './missing.js';
import { ViewTitle } from './view-title.js';

type RelationParts = Extract<NonNullable<RelationPageQuery['node']>, { readonly __typename: 'Relation' }>;

export interface RelationProps {
  readonly id: string;
  /** Whether it is a part of another view. */
  readonly inside?: boolean;
}

/** One relation, and all sentences that say it. */
export function Relation({ id, inside = false }: RelationProps): VNode {
  const answer = useAnswer(RelationPageDocument, { id });
  const node = answer.data?.node;
  return <Answered answer={answer}>{node?.__typename === 'Relation' ? <Known relation={node} inside={inside} /> : <Missing />}</Answered>;
}

function Known({ relation, inside }: { readonly relation: RelationParts; readonly inside: boolean }): VNode {
  const texts = useTexts();
  const { type, role, modality, date, confidence, evidenceCount, subject, object, evidence } = relation;
  const label = texts.label(useOntology().relation(type).label);
  const title = `${subject.name} · ${label} · ${object.name}`;
  const facts = [role && texts.word('role', role), texts.word('modality', modality), date, texts.percent(confidence)];
  return (
    <article>
      {inside ? <h2>{title}</h2> : <ViewTitle title={title} />}
      <p>
        <EntityLink entity={subject} /> → {label} → <EntityLink entity={object} />
      </p>
      <p class="faint">{facts.filter((fact) => fact != null).join(' · ')}</p>
      <p>{texts.say('relation.evidence', { count: evidenceCount })}</p>
      {evidence.map((passage) => (
        <EvidenceQuote
          key={passage.assertion.id + passage.start}
          evidence={passage}
          subject={[subject.name, ...subject.aliases]}
          object={[object.name, ...object.aliases]}
        />
      ))}
    </article>
  );
}
