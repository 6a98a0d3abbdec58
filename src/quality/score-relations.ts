import type { PredictedEntity, Prediction, PredictedRelation } from '../export/prediction.js';
import type { Gold, GoldRelation } from './gold-file.js';
import type { EntityMatch } from './match-entities.js';
import { normalName, normalNumber } from './normal-form.js';
import { type Finding, ratioOf, type Ratio } from './ratio.js';

const RESPONSIBLE = 'RESPONSIBLE_FOR';

export interface RelationScores {
  /** By type, subject and object; without responsibilities. */
  readonly relations: Finding;
  /** By the pair of ends alone. */
  readonly unlabelled: Ratio;
  readonly responsibilities: Finding;
  /** The share of matched relations that gold dates, whose date is right. */
  readonly dates: number | null;
  /** The share of matched responsibilities that have the right role. */
  readonly roles: number | null;
  /** The share of matched relations with a modality in gold that have it, or one of the two that are right. */
  readonly modality: number | null;
  readonly wrongModality: readonly string[];
  /** Every predicted relation of a scored type, and whether gold has it; one that gold marks as optional is right. */
  readonly judged: readonly JudgedRelation[];
}

export interface JudgedRelation {
  readonly relation: PredictedRelation;
  readonly right: boolean;
}

interface MatchedRelation {
  readonly relation: GoldRelation;
  readonly twin: PredictedRelation;
}

/** Compares relations through the match of their entities; responsibilities through the numbers of their tasks. */
export function scoreRelations(
  gold: Gold,
  prediction: Prediction,
  scored: readonly PredictedEntity[],
  match: EntityMatch,
  options: { readonly types: ReadonlySet<string>; readonly symmetric: ReadonlySet<string> },
): RelationScores {
  const keys = new RelationKeys(options.symmetric);
  const marked = keys.ofGold(gold);
  const found = keys.ofPrediction(prediction, scored, match, options.types);
  const names = new Map(prediction.entities.map((entity) => [entity.id, String(entity.type === 'Task' ? entity.number : entity.name)]));
  const compare = (keep: (type: string) => boolean): Finding => {
    const required = [...marked].filter(([, { type, optional }]) => keep(type) && !optional);
    const missed = required.filter(([key]) => !found.has(key));
    const wrong = [...found].filter(([key, { type }]) => keep(type) && !marked.has(key));
    return {
      ratio: ratioOf(required.length - missed.length, wrong.length, missed.length),
      missed: missed.map(([, { type, subject, object }]) => `${type} ${subject} → ${object}`),
      wrong: wrong.map(([, { type, subject, object }]) => `${type} ${names.get(subject) ?? subject} → ${names.get(object) ?? object}`),
    };
  };
  const matched = [...marked].flatMap(([key, relation]): MatchedRelation[] => {
    const twin = found.get(key);
    return twin ? [{ relation, twin }] : [];
  });
  const roles = matched.filter(({ relation }) => relation.extra && relation.type === RESPONSIBLE);
  const dates = matched.filter(({ relation }) => relation.extra && relation.type !== RESPONSIBLE);
  const modal = matched.filter(({ relation }) => relation.modalities.length > 0);
  const hasModality = ({ relation, twin }: MatchedRelation) => relation.modalities.includes(twin.modality);
  return {
    relations: compare((type) => type !== RESPONSIBLE),
    unlabelled: compareUnlabelled(marked, found),
    responsibilities: compare((type) => type === RESPONSIBLE),
    dates: share(dates, ({ relation, twin }) => twin.date === relation.extra),
    modality: share(modal, hasModality),
    wrongModality: modal
      .filter((one) => !hasModality(one))
      .map(({ relation: { type, subject, object, modalities }, twin }) => {
        return `${type} ${subject} → ${object}: ${twin.modality}, gold ${modalities.join('/')}`;
      }),
    judged: [...found].map(([key, relation]) => ({ relation, right: marked.has(key) })),
    roles: share(roles, ({ relation, twin }) => twin.role === relation.extra),
  };
}

function share<T>(items: readonly T[], isRight: (item: T) => boolean): number | null {
  return items.length > 0 ? items.filter(isRight).length / items.length : null;
}

/** Names both sides' relations alike: a matched end by its place among the gold entities, a task by its number. */
class RelationKeys {
  constructor(readonly symmetric: ReadonlySet<string>) {}

  ofGold(gold: Gold): Map<string, GoldRelation> {
    const places = new Map(gold.entities.flatMap(({ names }, index) => names.map((name) => [normalName(name), String(index)] as const)));
    const end = (name: string) => places.get(normalName(name)) ?? '';
    return new Map(
      gold.relations.map((relation) => {
        const object = relation.type === RESPONSIBLE ? taskEnd(relation.object) : end(relation.object);
        return [this.#key(relation.type, end(relation.subject), object), relation];
      }),
    );
  }

  ofPrediction(
    prediction: Prediction,
    scored: readonly PredictedEntity[],
    match: EntityMatch,
    types: ReadonlySet<string>,
  ): Map<string, PredictedRelation> {
    const ends = new Map(scored.map(({ id }, index) => [id, String(match.loose.get(index) ?? `x${index}`)]));
    const tasks = new Map(tasksOf(prediction).map((task) => [task.id, taskEnd(String(task.number ?? ''))]));
    const found = new Map<string, PredictedRelation>();
    for (const relation of prediction.relations) {
      if (!types.has(relation.type)) continue;
      const object = relation.type === RESPONSIBLE ? tasks.get(relation.object) : ends.get(relation.object);
      found.set(this.#key(relation.type, ends.get(relation.subject) ?? '', object ?? ''), relation);
    }
    return found;
  }

  #key(type: string, subject: string, object: string): string {
    return this.symmetric.has(type) && subject > object ? `${type}|${object}|${subject}` : `${type}|${subject}|${object}`;
  }
}

const taskEnd = (number: string) => `t${normalNumber(number)}`;

/** The predicted tasks of a document. */
export function tasksOf(prediction: Prediction): readonly PredictedEntity[] {
  return prediction.entities.filter(({ type }) => type === 'Task');
}

function compareUnlabelled(marked: ReadonlyMap<string, GoldRelation>, found: ReadonlyMap<string, PredictedRelation>): Ratio {
  const markedPairs = [...marked].filter(([, { type }]) => type !== RESPONSIBLE);
  const pairs = (keys: readonly string[]) => new Set(keys.map((key) => key.split('|').slice(1).sort().join('|')));
  const required = pairs(markedPairs.flatMap(([key, { optional }]) => (optional ? [] : key)));
  const optional = pairs(markedPairs.flatMap(([key, relation]) => (relation.optional ? key : [])));
  const predicted = pairs([...found].flatMap(([key, { type }]) => (type === RESPONSIBLE ? [] : key)));
  const right = [...required].filter((pair) => predicted.has(pair)).length;
  const wrong = [...predicted].filter((pair) => !required.has(pair) && !optional.has(pair)).length;
  return ratioOf(right, wrong, required.size - right);
}
