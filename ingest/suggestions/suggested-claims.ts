import { ontology } from '../../schema/ontology.js';
import { overlaps, type Span } from '../../schema/span.js';
import type { Entity } from '../4-entities/entity.js';
import { type Claim, endOf } from '../5-relations/claim.js';
import type { RelatedDocument } from '../5-relations/find-relations.js';
import { looksAhead, modalityOf } from '../5-relations/modality.js';
import { settings } from '../5-relations/settings.js';
import { findOnce, type FoundQuote } from './find-quote.js';
import { suggestedRelations } from './prompt.js';
import { moved, spanKey } from './suggested-names.js';
import type { SuggestedRelation, Suggestions } from './suggestions.js';
import type { Tally } from './tally.js';

/**
 * The claims whose passage is found in what the model was shown, and both ends in that passage, each as a name of an entity whose type
 * fits. What the rules claim in the same passage is left to them. Whether it happened or is planned the rules say.
 */
export function suggestedClaims(document: RelatedDocument, { by, answers }: Suggestions, tally: Tally): Claim[] {
  const { view } = document;
  const relations = new Set(suggestedRelations(ontology()).map(({ name }) => name));
  const named = new Map(document.entities.flatMap((entity) => entity.mentions.map((mention) => [spanKey(mention), entity] as const)));
  const modality = modalities(document);
  const known = [...document.claims];
  for (const { passage, answer } of answers) {
    const text = view.plain.slice(passage.start, passage.end);
    for (const relation of answer.relations) {
      const place = relations.has(relation.type) ? locate(text, relation) : 'type';
      if (typeof place === 'string') {
        tally.add(place);
        continue;
      }
      const [span, subject, object] = [place.span, place.subject, place.object].map((one) => moved(one, passage.start)) as [
        Span,
        Span,
        Span,
      ];
      const ends = [named.get(spanKey(subject)), named.get(spanKey(object))] as const;
      const claim = makeClaim(relation.type, ends, [subject, object]);
      if (typeof claim === 'string') tally.add(claim);
      else if (known.some((other) => isSame(claim, other) && overlaps(other.span, span))) tally.add('known');
      else {
        tally.add(place.outcome);
        known.push({ ...claim, ...modality(span), span, rule: `llm:${by}` });
      }
    }
  }
  return known.slice(document.claims.length);
}

interface Place {
  readonly outcome: 'verified' | 'repaired';
  readonly span: Span;
  readonly subject: Span;
  readonly object: Span;
}

/** Where the words of a relation stand in what the model was shown. */
function locate(text: string, relation: SuggestedRelation): Place | 'absent' | 'ambiguous' {
  const passage = findOnce(text, relation.passage.trim());
  if (!('span' in passage)) return passage.outcome;
  const { start, end } = passage.span;
  const words = text.slice(start, end);
  const ends = [relation.subject, relation.object].map((quote) => findOnce(words, quote.trim())) as [FoundQuote, FoundQuote];
  const [subject, object] = ends;
  if (!('span' in subject)) return subject.outcome;
  if (!('span' in object)) return object.outcome;
  if (overlaps(subject.span, object.span)) return 'ambiguous';
  const isExact = [passage, ...ends].every(({ outcome }) => outcome === 'verified');
  return {
    outcome: isExact ? 'verified' : 'repaired',
    span: passage.span,
    subject: moved(subject.span, start),
    object: moved(object.span, start),
  };
}

function makeClaim(
  type: string,
  [subject, object]: readonly [Entity | undefined, Entity | undefined],
  [from, to]: readonly [Span, Span],
): Pick<Claim, 'type' | 'subject' | 'object'> | 'unnamed' | 'type' {
  if (!subject || !object) return 'unnamed';
  if (subject === object || !ontology().allows(type, subject.type, object.type)) return 'type';
  return { type, subject: endOf(subject, from), object: endOf(object, to) };
}

function isSame(a: Pick<Claim, 'type' | 'subject' | 'object'>, b: Claim): boolean {
  if (a.type !== b.type) return false;
  const straight = a.subject.id === b.subject.id && a.object.id === b.object.id;
  return straight || (ontology().relationType(a.type)?.symmetric === true && a.subject.id === b.object.id && a.object.id === b.subject.id);
}

/** What the rules say of when a passage happens, and the section that holds it. */
function modalities({ view, knowledge, sections, sentences, tasks, metadata }: RelatedDocument) {
  const tasked = new Set(tasks.map(({ section }) => section));
  const settingOf = settings(sections, (section) => tasked.has(section));
  const { relations: rules } = knowledge;
  const year = metadata.date ? Number(metadata.date.value.slice(0, 4)) : undefined;
  return (span: Span): Pick<Claim, 'section' | 'modality'> => {
    const words = view.text.slice(span.start, span.end);
    const section = sentences.find((sentence) => sentence.end > span.start)!.section;
    const timing = { setting: settingOf(section), date: undefined, ahead: looksAhead(words, year, rules), year };
    return { section, modality: modalityOf(words, words, words, timing, rules) };
  };
}
