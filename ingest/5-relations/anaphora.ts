import { overlaps, type Span } from '../../schema/span.js';
import type { Mention } from '../3-mentions/candidate.js';
import type { MentionedDocument } from '../3-mentions/find-mentions.js';
import type { Entity } from '../4-entities/entity.js';
import type { Anaphor, Referent } from './clauses.js';
import type { CoreferenceRules } from '../knowledge/coreference-rules.js';
import { matchesOf } from '../text/matches.js';

interface NamedMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** How many sentences back a form may reach. */
const FARTHEST = 3;
const LARGEST_GROUP = 8;

/**
 * What 本市, 该平台, 上述两园区 and 双园 mean: the issuer's place, or the nearest things named before them in their section
 * that the noun fits. A form whose meaning stays open means nothing.
 */
export function findAnaphora(document: MentionedDocument, entities: readonly Entity[], ownPlace: Entity | undefined): Anaphor[] {
  const { view, sentences } = document;
  const rules: CoreferenceRules = document.knowledge.coreference;
  const mentions = mentionsBySentence(entities);

  const endsWith =
    (noun: string) =>
    ({ mention }: NamedMention) =>
      view.text.startsWith(noun, mention.end - noun.length);

  /** Names of the types that the noun can mean, the nearest last; those that end with the noun alone, where there are any. */
  const candidatesFor = (noun: string, index: number, before: number): NamedMention[] => {
    const types = rules.typesOf.get(noun) ?? [];
    const { section } = sentences[index]!;
    const near: NamedMention[] = [];
    for (let sentence = Math.max(0, index - FARTHEST); sentence <= index; sentence++) {
      if (sentences[sentence]!.section === section) near.push(...(mentions.get(sentence) ?? []));
    }
    const fitting = near.filter(({ mention, entity }) => mention.end <= before && types.includes(entity.type) && !entity.self);
    const alike = fitting.filter(endsWith(noun));
    return alike.length > 0 ? alike : fitting;
  };

  const meaningOf = (groups: Groups, index: number, before: number): readonly Referent[] => {
    if (groups['jurisdiction']) return ownPlace?.name.endsWith(groups['jurisdiction'].at(-1)!) ? [referent(ownPlace)] : [];
    const noun = groups['noun'] ?? groups['end']!;
    const candidates = candidatesFor(noun, index, before);
    const counted = rules.numerals.get((groups['pair'] ?? groups['count'] ?? '').charAt(0));
    if (groups['pair']) return lastGroup(candidates.filter(endsWith(noun)), counted);
    return groups['several'] ? lastGroup(candidates, counted) : candidates.slice(-1).map(toReferent);
  };

  return sentences.flatMap((sentence, index) => {
    const text = view.text.slice(sentence.start, sentence.end);
    return matchesOf(rules.form, text).flatMap((match): Anaphor[] => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (mentions.get(index)?.some(({ mention }) => overlaps(mention, span))) return [];
      const [first, ...also] = meaningOf(match.groups!, index, start);
      return first ? [{ ...span, sentence: index, ...first, ...(also.length > 0 ? { also } : {}) }] : [];
    });
  });
}

function referent(entity: Entity, { start, end }: Span = entity.mentions[0]!): Referent {
  return { entity, antecedent: { start, end } };
}

function toReferent({ entity, mention }: NamedMention): Referent {
  return referent(entity, mention);
}

function mentionsBySentence(entities: readonly Entity[]): Map<number, NamedMention[]> {
  const bySentence = new Map<number, NamedMention[]>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const list = bySentence.get(mention.sentence);
      if (list) list.push({ mention, entity });
      else bySentence.set(mention.sentence, [{ mention, entity }]);
    }
  }
  for (const list of bySentence.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return bySentence;
}

/** The things of the last sentence that names any, or as many as are counted; none where there are fewer. */
function lastGroup(candidates: readonly NamedMention[], counted: number | undefined): readonly Referent[] {
  const last = candidates.at(-1);
  const group = counted === undefined ? candidates.filter(({ mention }) => mention.sentence === last?.mention.sentence) : candidates;
  const distinct = [...new Map(group.map((named) => [named.entity.id, toReferent(named)])).values()];
  if (counted === undefined) return distinct.slice(-LARGEST_GROUP);
  return distinct.length < counted ? [] : distinct.slice(-counted);
}
