import type { VNode } from 'preact';
import type { EvidencePartsFragment } from '../api/generated/operations.js';
import { useTexts } from '../i18n/texts.js';
import { formatAddress } from '../model/address.js';
import { nameMarks } from '../model/mark-text.js';
import { Citation } from './citation.js';
import { MarkedText } from './marked-text.js';

export interface EvidenceQuoteProps {
  readonly evidence: EvidencePartsFragment;
  /** The names by which the sentence may speak of the two ends of what it says. */
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
}

/**
 * A sentence that says so: with its parts marked, where it stands, and how sure the claim is. Documents that were read by an older
 * version know no parts: there the names of the two ends are marked.
 */
export function EvidenceQuote({ evidence, subject = [], object = [] }: EvidenceQuoteProps): VNode {
  const texts = useTexts();
  const { quote, start, end, sectionPath, location, parts, document, assertion } = evidence;
  const page = location?.page ?? null;
  const marks =
    parts.length > 0
      ? parts
          .filter(({ inherited }) => !inherited)
          .map((part) => ({ start: part.start - start, end: part.end - start, value: part.kind.toLowerCase() }))
      : nameMarks(quote, [
          { names: subject, value: 'subject' },
          { names: object, value: 'object' },
        ]);
  const inherited = parts.filter((part) => part.inherited).map((part) => part.quote);
  const facts = [
    inherited.length > 0 && texts.say('evidence.inherited', { parts: inherited.join(texts.listSeparator) }),
    page !== null && texts.say('evidence.page', { page: String(page) }),
    texts.word('modality', assertion.modality),
    assertion.date,
    texts.say('evidence.confidence', { share: texts.percent(assertion.confidence) }),
    texts.say('evidence.rule', { rule: assertion.rule }),
  ];
  return (
    <figure class="evidence">
      <blockquote>
        <MarkedText text={quote} marks={marks} />
      </blockquote>
      <figcaption>
        <a href={formatAddress({ name: 'document', id: document.id, at: { start, end } })}>{texts.say('evidence.open')}</a>{' '}
        <cite>{[document.title, ...sectionPath].join(' › ')}</cite>
        <span class="faint"> {facts.filter((fact) => fact != null && fact !== false).join(' · ')}</span>
        <Citation passage={{ ...document, date: document.date ?? null, docNumber: document.docNumber ?? null, quote, page }} />
      </figcaption>
    </figure>
  );
}
