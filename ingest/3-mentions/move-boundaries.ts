import { overlaps } from '../../schema/span.js';
import type { NameRules } from '../knowledge/name-rules.js';
import type { HashedWeights } from '../knowledge/boundary-model.js';
import { type BoundaryOption, BoundaryScope, type RankedName } from './boundary-features.js';
import type { Candidate, SentenceContext } from './candidate.js';
import { formFeatures } from './feature-hash.js';
import type { MentionTrace } from './mention-trace.js';

/** A name moves where another option ranks by so much above it. */
const MARGIN = 1.5;
/** How sure of another type the model must be where a name's end stays, and where it moves. */
const SURE_OF_TYPE = { endStays: 0.8, endMoves: 0.45 };

interface Move {
  readonly from: Candidate;
  readonly to: BoundaryOption & { readonly rank: number };
}

/**
 * Draws the boundaries of names of open types anew where a linear model ranks others higher: what the rules took for a whole
 * name may be a piece of a longer one. A name never moves into one of another kind, and swallows whole ones only.
 * Method: a linear ranker over candidate spans with hashed features (Weinberger et al., 2009).
 */
export function moveBoundaries(sentence: SentenceContext, names: readonly Candidate[], trace?: MentionTrace): readonly Candidate[] {
  const { boundaries, nameRules } = sentence.document.knowledge;
  const movable = names.filter((name) => isMovable(name, nameRules.movable));
  const moves: Move[] = [];
  for (const name of movable) {
    const ranked = rankBoundaries(sentence, name, names, boundaries.ranks);
    trace?.recordBoundaries(ranked);
    const [stay] = ranked.options;
    const to = ranked.options.reduce((best, option) => (option.rank > best.rank ? option : best), stay!);
    if (to !== stay && to.rank - stay!.rank > MARGIN) moves.push({ from: name, to });
  }
  return moves.length === 0 ? names : applyMoves(sentence, names, moves, nameRules.movable);
}

function isMovable(
  { type, rule }: Candidate,
  movable: { readonly types: ReadonlySet<string>; readonly fixedRules: ReadonlySet<string> },
): boolean {
  return movable.types.has(type) && !movable.fixedRules.has(rule.split(':', 1)[0]!);
}

/** The options of one name; the first is the name as it is. */
export function rankBoundaries(
  sentence: SentenceContext,
  name: Candidate,
  names: readonly Candidate[],
  weights: HashedWeights,
): RankedName {
  const scope = new BoundaryScope(
    sentence,
    name,
    names.filter((other) => other !== name),
  );
  const options = scope
    .options()
    .map((option) => ({ ...option, rank: sumOf(weights, (emit) => scope.features(option, (_, hash) => emit(hash))) }));
  return { name, scope, options };
}

function sumOf({ weights, scale }: HashedWeights, features: (emit: (hash: number) => void) => void): number {
  let sum = 0;
  features((hash) => (sum += weights[hash & (weights.length - 1)]!));
  return sum * scale;
}

/** The surest moves first; one that would cut into another name is not made. */
function applyMoves(
  sentence: SentenceContext,
  names: readonly Candidate[],
  moves: readonly Move[],
  movable: { readonly types: ReadonlySet<string> },
): Candidate[] {
  const made: Candidate[] = [];
  const gone = new Set<Candidate>();
  for (const { from, to } of [...moves].sort((a, b) => b.to.rank - a.to.rank || a.from.start - b.from.start)) {
    const touched = names.filter((name) => name !== from && overlaps(name, to));
    if (touched.some(({ type, start, end }) => !movable.types.has(type) || start < to.start || end > to.end)) continue;
    if (made.some((name) => overlaps(name, to))) continue;
    for (const name of [from, ...touched]) gone.add(name);
    const { start, end } = to;
    made.push({ start, end, type: typeOf(sentence, from, to), rule: `boundary:${from.rule.split(':', 1)[0]!}`, tier: from.tier });
  }
  return [...names.filter((name) => !gone.has(name)), ...made].sort((a, b) => a.start - b.start);
}

const SHORTEST_ENDING = 3;

/** The type of the class with this name's ending, where its names are not moved. */
function fixedTypeOf(name: string, { classesByLastCharacter, movable }: NameRules): string | undefined {
  const rule = (classesByLastCharacter.get(name.at(-1)!) ?? []).find(
    ({ ending }) => ending.length >= SHORTEST_ENDING && name.endsWith(ending),
  );
  return rule === undefined || movable.types.has(rule.nameClass.type) ? undefined : rule.nameClass.type;
}

/** The type of a name that has moved: its own, unless its new form is surely another's. */
function typeOf({ text, offset, document }: SentenceContext, from: Candidate, { start, end }: BoundaryOption): string {
  // …试点|实施指南: an ending of a text or an event says what the name has become.
  const byEnding = end === from.end ? undefined : fixedTypeOf(text.slice(start - offset, end - offset), document.knowledge.nameRules);
  if (byEnding !== undefined) return byEnding;
  const { types, ofTypes } = document.knowledge.boundaries;
  const { weights, scale } = ofTypes;
  const size = weights.length / types.length;
  const sums = new Float64Array(types.length);
  formFeatures(text.slice(start - offset, end - offset), (hash) => {
    for (let type = 0; type < types.length; type++) sums[type]! += weights[type * size + (hash & (size - 1))]! * scale;
  });
  const best = sums.indexOf(Math.max(...sums));
  const share = 1 / sums.reduce((sum, value) => sum + Math.exp(value - sums[best]!), 0);
  return share >= (end === from.end ? SURE_OF_TYPE.endStays : SURE_OF_TYPE.endMoves) ? types[best]! : from.type;
}
