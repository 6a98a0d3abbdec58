import type { Ontology } from '../../schema/ontology.js';
import type { PredictedEntity, Prediction } from '../export/prediction.js';
import type { Gold, GoldTarget } from './gold-file.js';
import { GoldMentions } from './gold-mentions.js';
import { type EntityMatch, matchEntities, scoreEntities } from './match-entities.js';
import { normalNumber } from './normal-form.js';
import { type Finding, type Ratio, ratioOf } from './ratio.js';
import { type JudgedMention, scoreMentions, scoreProvenance } from './score-mentions.js';
import { type JudgedRelation, scoreRelations, tasksOf } from './score-relations.js';

/** The parts of a score that have precision and recall, in the order of the printed table. */
export const SCORED_PARTS = ['entities', 'mentions', 'relations', 'unlabelled', 'responsibilities', 'targets', 'tasks'] as const;
export type ScoredPart = (typeof SCORED_PARTS)[number];

/** The parts of a score that are one share. */
export const SCORED_SHARES = ['dates', 'roles', 'modality', 'provenance'] as const;
export type ScoredShare = (typeof SCORED_SHARES)[number];

export interface RecalledEntity {
  readonly type: string;
  readonly names: readonly string[];
  readonly found: boolean;
}

/** How well one extraction agrees with gold. */
export interface Score extends Readonly<Record<ScoredPart, Ratio>>, Readonly<Record<ScoredShare, number | null>> {
  /** Entities by their type. */
  readonly byType: Readonly<Record<string, Ratio>>;
  readonly judged: readonly JudgedRelation[];
  readonly judgedMentions: readonly JudgedMention[];
  /** The entities that gold requires, and whether each was found. */
  readonly recalled: readonly RecalledEntity[];
  /** What is behind the counts, one line an item. */
  readonly missed: Readonly<Partial<Record<ScoredPart, readonly string[]>>>;
  readonly wrong: Readonly<Partial<Record<ScoredPart | 'modality', readonly string[]>>>;
}

/**
 * Scores a prediction by the annotation guide's rules: entities by shared names, mentions by exact span, relations
 * through their entities, targets by value, unit and year, tasks by number. `text` is the document as it stands.
 */
export function score(gold: Gold, prediction: Prediction, text: string, ontology: Ontology): Score {
  const scored = prediction.entities.filter(({ type }) => type !== 'Task' && type !== 'Target' && ontology.entityType(type));
  const match = matchEntities(gold, scored);
  const marked = new GoldMentions(gold, text);
  const { byType, ...entities } = scoreEntities(gold, marked, scored, match);
  const { judged: judgedMentions, ...mentions } = scoreMentions(marked, scored);
  const { relations, responsibilities, wrongModality, ...rest } = scoreRelations(gold, prediction, scored, match, relationTypes(ontology));
  const targets = scoreTargets(gold, prediction);
  const tasks = scoreTasks(gold, prediction);
  const findings = { entities, mentions, relations, responsibilities, targets, tasks };
  const pick = <Field extends keyof Finding>(field: Field) =>
    Object.fromEntries(Object.entries(findings).map(([part, finding]) => [part, finding[field]])) as Record<
      keyof typeof findings,
      Finding[Field]
    >;
  return {
    ...pick('ratio'),
    ...rest,
    provenance: scoreProvenance(marked, scored, prediction.relations),
    byType,
    judgedMentions,
    recalled: recall(gold, match),
    missed: pick('missed'),
    wrong: { ...pick('wrong'), modality: wrongModality },
  };
}

function recall(gold: Gold, match: EntityMatch): RecalledEntity[] {
  const found = new Set(match.strict.values());
  return gold.entities.flatMap(({ optional, types, names }, index) =>
    optional ? [] : { type: types[0]!, names, found: found.has(index) },
  );
}

function relationTypes(ontology: Ontology): { types: Set<string>; symmetric: Set<string> } {
  const scored = ontology.relationTypes.filter((type) => !type.structural);
  return {
    types: new Set(scored.map(({ name }) => name)),
    symmetric: new Set(scored.flatMap(({ name, symmetric }) => (symmetric ? name : []))),
  };
}

function scoreTargets(gold: Gold, prediction: Prediction): Finding {
  const keyOf = ({ value, unit, year }: Pick<GoldTarget, 'value' | 'unit' | 'year'>) => `${value}|${unit}|${year}`;
  const optional = new Set(gold.targets.flatMap((target) => (target.optional ? keyOf(target) : [])));
  const predictedKey = ({ value, unit, year }: PredictedEntity) => [value, unit, year ?? ''].map(String).join('|');
  const predicted = prediction.entities.filter(({ type }) => type === 'Target').map(predictedKey);
  return compareBags(
    gold.targets.flatMap((target) => (target.optional ? [] : keyOf(target))),
    predicted.filter((key) => !optional.has(key)),
  );
}

function scoreTasks(gold: Gold, prediction: Prediction): Finding {
  const optional = new Set(gold.tasks.flatMap((task) => (task.optional ? normalNumber(task.number) : [])));
  const predicted = tasksOf(prediction).map(({ number }) => normalNumber(String(number ?? '')));
  return compareBags(
    gold.tasks.flatMap((task) => (task.optional ? [] : normalNumber(task.number))),
    predicted.filter((number) => !optional.has(number)),
  );
}

/** Compares two lists in which a key may stand more than once and order does not matter. */
function compareBags(marked: readonly string[], predicted: readonly string[]): Finding {
  const missed = without(marked, predicted);
  const wrong = without(predicted, marked);
  return { ratio: ratioOf(marked.length - missed.length, wrong.length, missed.length), missed, wrong };
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.filter((key) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
