import type { Span } from '../../schema/span.js';
import type { PredictedEntity, Prediction } from '../export/prediction.js';
import type { GoldMentions } from './gold-mentions.js';
import { normalName } from './normal-form.js';
import { type Finding, ratioOf } from './ratio.js';

const keyOf = ({ start, end }: Span) => `${start}:${end}`;

/** A predicted mention that gold says something of; its span counts code points. */
export interface JudgedMention extends Span {
  readonly right: boolean;
}

/** The mentions of the given entities, by exact span and type. One-character forms are not marked in gold and not counted. */
export function scoreMentions(
  marked: GoldMentions,
  predicted: readonly PredictedEntity[],
): Finding & { readonly judged: readonly JudgedMention[] } {
  const byKey = new Map(marked.all.map((mention) => [keyOf(mention), mention]));
  const found = new Set<string>();
  const wrong: string[] = [];
  const judged: JudgedMention[] = [];
  for (const entity of predicted) {
    for (const mention of entity.mentions) {
      const span = marked.toUnits(mention);
      if (span.end - span.start === 1) continue;
      const twin = byKey.get(keyOf(span));
      const isRight = twin?.entity.types.includes(entity.type) ?? false;
      if (isRight) {
        found.add(keyOf(span));
        if (!twin!.entity.optional) judged.push({ ...mention, right: true });
      } else if (!twin?.entity.optional && !marked.isOptional(span)) {
        wrong.push(`${entity.type} ${marked.text.slice(span.start, span.end)}`);
        judged.push({ ...mention, right: false });
      }
    }
  }
  const required = marked.all.filter(({ entity }) => !entity.optional);
  const missed = required.filter((mention) => !found.has(keyOf(mention)));
  return {
    ratio: ratioOf(required.length - missed.length, wrong.length, missed.length),
    missed: missed.map(({ start, end, entity }) => `${entity.types.join('/')} ${marked.text.slice(start, end)}`),
    wrong,
    judged,
  };
}

/**
 * The share of spans that prove what they should: a mention's span holds a name of its entity, a relation has evidence
 * and all of it lies inside the text. 0 where there is nothing to prove.
 */
export function scoreProvenance(marked: GoldMentions, predicted: readonly PredictedEntity[], relations: Prediction['relations']): number {
  const { length } = marked.index;
  let spans = 0;
  let good = 0;
  for (const { name, aliases, mentions } of predicted) {
    const names = new Set([name, ...aliases].map(normalName));
    for (const mention of mentions) {
      const span = marked.toUnits(mention);
      spans++;
      if (names.has(normalName(marked.text.slice(span.start, span.end)))) good++;
    }
  }
  for (const { evidence } of relations) {
    spans++;
    if (evidence.length > 0 && evidence.every(({ start, end }) => start >= 0 && end <= length && start < end)) good++;
  }
  return spans > 0 ? good / spans : 0;
}
