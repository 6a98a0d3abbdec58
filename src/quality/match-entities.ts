import type { PredictedEntity } from '../export/prediction.js';
import type { Gold } from './gold-file.js';
import type { GoldMentions } from './gold-mentions.js';
import { normalName } from './normal-form.js';
import { type Finding, type Ratio, ratioOf } from './ratio.js';

/** Which predicted entity is which gold one, by their places in the two lists. */
export interface EntityMatch {
  /** Predicted entity → gold entity of a right type. */
  readonly strict: ReadonlyMap<number, number>;
  /** As strict, and those of a wrong type: a right name still carries its relations. */
  readonly loose: ReadonlyMap<number, number>;
}

interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly rightType: boolean;
  readonly weight: number;
}

/** Matches one to one: each gold entity takes the predicted one that shares most names with it, those of a right type first. */
export function matchEntities(gold: Gold, predicted: readonly PredictedEntity[]): EntityMatch {
  const pairs = sharedNames(gold, predicted);
  const strict = new Map<number, number>();
  const taken = new Set<number>();
  const assign = (into: Map<number, number>, candidates: readonly Pair[]) => {
    for (const pair of candidates) {
      if (into.has(pair.predicted) || taken.has(pair.gold)) continue;
      into.set(pair.predicted, pair.gold);
      taken.add(pair.gold);
    }
  };
  assign(
    strict,
    pairs.filter((pair) => pair.rightType),
  );
  const loose = new Map(strict);
  assign(loose, pairs);
  return { strict, loose };
}

function sharedNames(gold: Gold, predicted: readonly PredictedEntity[]): Pair[] {
  const names = predicted.map(({ name, aliases }) => new Set([name, ...aliases].map(normalName)));
  const pairs = gold.entities.flatMap((entity, goldIndex) => {
    const goldNames = entity.names.map(normalName);
    return predicted.flatMap((candidate, index): Pair[] => {
      const shared = goldNames.filter((name) => names[index]!.has(name)).length;
      if (shared === 0) return [];
      const weight = shared + (names[index]!.has(goldNames[0]!) ? 0.5 : 0);
      return [{ gold: goldIndex, predicted: index, rightType: entity.types.includes(candidate.type), weight }];
    });
  });
  return pairs.sort((a, b) => Number(b.rightType) - Number(a.rightType) || b.weight - a.weight);
}

/**
 * How many gold entities were found, in all and by type. A wrong type on an optional entity is no error, nor is an entity
 * whose mentions are all pieces of optional names.
 */
export function scoreEntities(
  gold: Gold,
  marked: GoldMentions,
  predicted: readonly PredictedEntity[],
  match: EntityMatch,
): Finding & { readonly byType: Readonly<Record<string, Ratio>> } {
  const found = new Set(match.strict.values());
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  const missed: string[] = [];
  const wrong: string[] = [];
  const count = (type: string, outcome: 'right' | 'wrong' | 'missed') => {
    const row = counts.get(type) ?? { right: 0, wrong: 0, missed: 0 };
    row[outcome]++;
    counts.set(type, row);
  };
  for (const [index, entity] of gold.entities.entries()) {
    if (entity.optional) continue;
    count(entity.types[0]!, found.has(index) ? 'right' : 'missed');
    if (!found.has(index)) missed.push(`${entity.types.join('/')} ${entity.name}`);
  }
  for (const [index, { type, name, mentions }] of predicted.entries()) {
    if (match.strict.has(index)) continue;
    const twin = match.loose.get(index);
    if (twin !== undefined && gold.entities[twin]!.optional) continue;
    if (mentions.length > 0 && mentions.every((mention) => marked.isOptional(marked.toUnits(mention)))) continue;
    count(type, 'wrong');
    wrong.push(`${type} ${name}`);
  }
  const rows = [...counts].map(([type, row]) => [type, ratioOf(row.right, row.wrong, row.missed)] as const);
  const right = rows.reduce((sum, [, row]) => sum + row.right, 0);
  return { ratio: ratioOf(right, wrong.length, missed.length), missed, wrong, byType: Object.fromEntries(rows) };
}
