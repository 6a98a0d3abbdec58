import { CodePointIndex, type Span } from '../../schema/span.js';
import type { PredictedEntity, Prediction } from '../export/prediction.js';
import type { Gold, GoldEntity } from './gold-file.js';
import { normalName } from './normal-form.js';
import { type Finding, ratioOf } from './ratio.js';

interface GoldMention extends Span {
  readonly entity: GoldEntity;
}

const keyOf = ({ start, end }: Span) => `${start}:${end}`;

/** The mentions of the given entities, by exact span and type. One-character forms are not marked in gold and not counted. */
export function scoreMentions(gold: Gold, predicted: readonly PredictedEntity[], text: string): Finding {
  const index = new CodePointIndex(text);
  const marked = markNames(gold, text);
  const byKey = new Map(marked.map((mention) => [keyOf(mention), mention]));
  const forgiven = new Uint8Array(text.length);
  for (const { start, end, entity } of marked) if (entity.optional) forgiven.fill(1, start, end);
  const found = new Set<string>();
  const wrong: string[] = [];
  for (const entity of predicted) {
    for (const mention of entity.mentions) {
      const span = toUnits(index, mention);
      if (span.end - span.start === 1) continue;
      const twin = byKey.get(keyOf(span));
      if (twin?.entity.types.includes(entity.type)) found.add(keyOf(span));
      else if (!twin?.entity.optional && !forgiven.subarray(span.start, span.end).some(Boolean)) {
        wrong.push(`${entity.type} ${text.slice(span.start, span.end)}`);
      }
    }
  }
  const required = marked.filter(({ entity }) => !entity.optional);
  const missed = required.filter((mention) => !found.has(keyOf(mention)));
  return {
    ratio: ratioOf(required.length - missed.length, wrong.length, missed.length),
    missed: missed.map(({ start, end, entity }) => `${entity.types.join('/')} ${text.slice(start, end)}`),
    wrong,
  };
}

/**
 * The share of spans that prove what they should: a mention's span holds a name of its entity, a relation has evidence
 * and all of it lies inside the text. 0 where there is nothing to prove.
 */
export function scoreProvenance(predicted: readonly PredictedEntity[], relations: Prediction['relations'], text: string): number {
  const index = new CodePointIndex(text);
  let spans = 0;
  let good = 0;
  for (const { name, aliases, mentions } of predicted) {
    const names = new Set([name, ...aliases].map(normalName));
    for (const mention of mentions) {
      const span = toUnits(index, mention);
      spans++;
      if (names.has(normalName(text.slice(span.start, span.end)))) good++;
    }
  }
  for (const { evidence } of relations) {
    spans++;
    if (evidence.length > 0 && evidence.every(({ start, end }) => start >= 0 && end <= index.length && start < end)) good++;
  }
  return spans > 0 ? good / spans : 0;
}

/** Every occurrence of every gold name, longest name first, without overlaps: the mentions that a reader would mark. */
function markNames(gold: Gold, text: string): GoldMention[] {
  const names = gold.entities
    .flatMap((entity) => entity.names.map((name) => ({ name, entity })))
    .filter(({ name }) => name.length > 1)
    .sort((a, b) => b.name.length - a.name.length);
  const taken = new Uint8Array(text.length);
  const mentions: GoldMention[] = [];
  for (const { name, entity } of names) {
    const pattern = namePattern(name);
    for (let match; (match = pattern.exec(text)); pattern.lastIndex = match.index + 1) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).some(Boolean)) continue;
      taken.fill(1, start, end);
      mentions.push({ start, end, entity });
    }
  }
  return mentions;
}

/** A name may break over a line. */
function namePattern(name: string): RegExp {
  const characters = [...name.replace(/\s/g, '')].map((character) => character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(characters.join('\\s*'), 'gu');
}

/** A predicted span in UTF-16 units; an end outside the text becomes -1, which no gold span has. */
function toUnits(index: CodePointIndex, { start, end }: Span): Span {
  const unit = (offset: number) => (offset >= 0 && offset <= index.length ? index.toUnits(offset) : -1);
  return { start: unit(start), end: unit(end) };
}
