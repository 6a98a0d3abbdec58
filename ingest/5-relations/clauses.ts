import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Span } from '../../schema/span.js';
import type { Entity } from '../4-entities/entity.js';
import type { ClaimEnd } from './claim.js';

/** What a form that refers back means: an entity, and the mention of it that the form stands for. */
export interface Referent {
  readonly entity: Entity;
  readonly antecedent: Span;
}

/** A mention with the entity that it names. */
export interface Named extends Span {
  readonly entity: Entity;
  /** Of a form that refers back: the mention that it stands for. */
  readonly antecedent?: Span;
  /** What a form for several means besides (上述两园区). */
  readonly also?: readonly Referent[];
}

/** A form that refers back (该平台), with what it means and the sentence that it stands in. */
export interface Anaphor extends Named {
  readonly sentence: number;
}

/** What a name means, as ends of claims. */
export function endsOf({ entity, antecedent, also = [], start, end }: Named): ClaimEnd[] {
  return [
    { id: entity.id, start, end, ...(antecedent && { antecedent }) },
    ...also.map((one) => ({ id: one.entity.id, start, end, antecedent: one.antecedent })),
  ];
}

/** A part of a sentence between commas, semicolons and colons, outside brackets and quotes. Positions count in the view. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly names: readonly Named[];
}

export interface NamedSentence {
  readonly index: number;
  readonly section: number;
  readonly start: number;
  readonly end: number;
  /** It ends with a semicolon: what follows goes on with it. */
  readonly endsOpen: boolean;
  readonly names: readonly Named[];
  readonly clauses: readonly Clause[];
}

/** Sentences that name anything, or refer back to it, cut into clauses. */
export function namedSentences(
  { view, sentences }: MentionedDocument,
  entities: readonly Entity[],
  anaphora: readonly Anaphor[],
): NamedSentence[] {
  const bySentence = new Map<number, Named[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const list = bySentence.get(mention.sentence) ?? [];
      list.push({ start: mention.start, end: mention.end, entity });
      bySentence.set(mention.sentence, list);
    }
  }
  for (const { sentence, ...named } of anaphora) {
    const list = bySentence.get(sentence) ?? [];
    list.push(named);
    bySentence.set(sentence, list);
  }
  return [...bySentence]
    .sort(([a], [b]) => a - b)
    .map(([index, names]) => {
      const { start, end, section } = sentences[index]!;
      // An issuer inside the title stands behind the title, which is read as one name.
      names.sort((a, b) => a.start - b.start || b.end - a.end);
      return { index, section, start, end, endsOpen: view.text[end - 1] === ';', names, clauses: cutClauses(view.text, start, end, names) };
    });
}

/** What the marks of a sentence do to its clauses, by their codes. */
const MARKS = new Map(
  Object.entries({ opens: '(“《', closes: ')”》', breaks: ',;:。!?\n' }).flatMap(([does, marks]) =>
    [...marks].map((mark) => [mark.charCodeAt(0), does] as const),
  ),
);

function cutClauses(text: string, start: number, end: number, names: readonly Named[]): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = start;
  let next = 0;
  const cut = (to: number): void => {
    const held: Named[] = [];
    for (; next < names.length && names[next]!.start < to; next++) {
      const name = names[next]!;
      if (name.start >= from && name.end <= to) held.push(name);
    }
    if (to > from) clauses.push({ start: from, end: to, text: text.slice(from, to), names: held });
    from = to;
  };
  for (let at = start; at < end; at++) {
    const mark = MARKS.get(text.charCodeAt(at));
    if (mark === 'opens') depth++;
    else if (mark === 'closes') depth = Math.max(0, depth - 1);
    else if (mark === 'breaks' && depth === 0) {
      cut(at);
      from = at + 1;
    }
  }
  cut(end);
  return clauses;
}
