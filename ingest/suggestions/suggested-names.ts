import { contains, overlaps, type Span } from '../../schema/span.js';
import { ontology } from '../../schema/ontology.js';
import type { Mention } from '../3-mentions/candidate.js';
import type { Entity } from '../4-entities/entity.js';
import { formKey } from '../4-entities/keys.js';
import { resolveEntities } from '../4-entities/resolve-entities.js';
import type { RelatedDocument } from '../5-relations/find-relations.js';
import { findQuote } from './find-quote.js';
import { suggestedTypes } from './prompt.js';
import type { Suggestions } from './suggestions.js';
import type { Outcome, Tally } from './tally.js';

/** Below what every rule finds. */
const TIER_OF_SUGGESTIONS = 0;

/** A suggested name at the place where it was found. */
type FoundName = Mention & { readonly outcome: Outcome };

/**
 * The document's entities with the names that are found where a model says that it read them. What the rules found stays as it is: a name
 * that they have is left to them, one that cuts theirs or calls the same words another type is rejected.
 */
export function withSuggestedNames(document: RelatedDocument, { by, answers }: Suggestions, tally: Tally): Entity[] {
  const { view } = document;
  const places = new NamePlaces(document);
  const types = new Set(suggestedTypes(ontology()).map(({ name }) => name));
  const found: FoundName[] = [];
  for (const { passage, answer } of answers) {
    const text = view.plain.slice(passage.start, passage.end);
    const next = new Map<string, number>();
    tally.add('malformed', answer.malformed);
    for (const { quote: written, type } of answer.names) {
      const quote = written.trim();
      const place = findQuote(text, quote, next.get(quote));
      if (!types.has(type)) tally.add('type');
      else if (!('span' in place)) tally.add(place.outcome);
      else {
        next.set(quote, place.span.end);
        const span = moved(place.span, passage.start);
        const taken = places.take(span);
        if (typeof taken === 'string') tally.add(taken);
        else found.push({ ...span, type, rule: `llm:${by}`, tier: TIER_OF_SUGGESTIONS, sentence: taken, outcome: place.outcome });
      }
    }
  }
  return joined(document, found, tally);
}

/** A span of a passage as the view counts it. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Which stretches of the view the rules, or suggestions before, have read as names. */
class NamePlaces {
  readonly #bySentence = new Map<number, Span[]>();
  readonly #whole: ReadonlySet<string>;

  constructor(readonly document: RelatedDocument) {
    for (const mention of document.mentions) this.#at(mention.sentence).push(mention);
    this.#whole = new Set([...document.tasks.map(({ titleSpan }) => titleSpan), ...document.targets.map(({ span }) => span)].map(spanKey));
  }

  /** The sentence of a name that is free; else why it is not. */
  take(span: Span): number | 'absent' | 'known' | 'overlapping' {
    const sentence = this.#sentenceOf(span);
    if (sentence === undefined) return 'absent';
    const names = this.#at(sentence);
    if (names.some((name) => spanKey(name) === spanKey(span))) return 'known';
    if (names.some((name) => overlaps(name, span)) || this.#whole.has(spanKey(span))) return 'overlapping';
    names.push(span);
    return sentence;
  }

  #at(sentence: number): Span[] {
    const names = this.#bySentence.get(sentence) ?? [];
    this.#bySentence.set(sentence, names);
    return names;
  }

  #sentenceOf(span: Span): number | undefined {
    const { sentences } = this.document;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const sentence = sentences[low];
    return sentence && contains(sentence, span) ? low : undefined;
  }
}

export function spanKey({ start, end }: Span): string {
  return `${start}:${end}`;
}

/** A thing that the rules know, with what a model calls it besides. */
function withNames(known: Entity, { name, aliases }: Entity, mentions: readonly Mention[]): Entity {
  const forms = [name, ...aliases].filter((form) => form !== known.name && !known.aliases.includes(form));
  return { ...known, aliases: [...known.aliases, ...forms], mentions: [...known.mentions, ...mentions] };
}

/** Suggested names with the things that they name: those that the rules know under the same form or identity, else new ones. */
function joined(document: RelatedDocument, found: readonly FoundName[], tally: Tally): Entity[] {
  const { view, entities } = document;
  const formOf = ({ start, end }: Span): string => formKey(view.text.slice(start, end));
  const byForm = new Map(entities.flatMap((entity) => entity.mentions.map((mention) => [formOf(mention), entity.id] as const)));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const suggested = new Map(found.map((name) => [spanKey(name), name]));
  for (const group of resolveEntities({ ...document, mentions: found, aliases: [] })) {
    const mentions = group.mentions.flatMap((mention) => suggested.get(spanKey(mention)) ?? []);
    if (mentions.length === 0) continue;
    const known = byId.get(mentions.map((mention) => byForm.get(formOf(mention))).find((id) => id !== undefined) ?? group.id);
    const fits = !known || mentions.every(({ type }) => type === known.type);
    for (const { outcome } of mentions) tally.add(fits ? outcome : 'overlapping');
    if (fits) byId.set(known?.id ?? group.id, known ? withNames(known, group, mentions) : { ...group, mentions });
  }
  return [...byId.values()];
}
