import { UnionFind } from '../../ingest/4-entities/union-find.js';
import { compareCodePoints } from '../../schema/compare-code-points.js';
import { makeId } from '../../schema/ids.js';
import type { RelationEnds } from '../../schema/merge-relation.js';
import { ontology } from '../../schema/ontology.js';
import { edgeKey, edgesBetween, type Neighbours } from './edges-between.js';
import { type IdentityJudgement, type Judgement } from '../../schema/judgement.js';

/** Judgements that cannot all hold. None of them does until one is undone. */
export interface Contradiction {
  /** IDENTITY: two that are said to be different are said to be one, at once or through others. NAME and TYPE: one entity has two. */
  readonly kind: 'IDENTITY' | 'NAME' | 'TYPE';
  /** The entities that it is about, by id. */
  readonly entities: readonly string[];
  /** The ids of the judgements, in order. */
  readonly judgements: readonly string[];
}

/** What judgements come to, taken together. */
export interface Resolution {
  /** The entity that stands for another, by the other's id: of those that are one, the one with the smallest id. */
  readonly survivors: ReadonlyMap<string, string>;
  /** Names and types by the id of the entity that stands. */
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  /** Ids of relations between entities that stand. */
  readonly rejectedRelations: ReadonlySet<string>;
  readonly rejectedAssertions: ReadonlySet<string>;
  readonly contradictions: readonly Contradiction[];
}

/** Of no judgements. */
export const NO_JUDGEMENTS: Resolution = resolveJudgements([]);

/** The id of the entity that stands for this one: most stand for themselves. */
export function survivorOf({ survivors }: Pick<Resolution, 'survivors'>, id: string): string {
  return survivors.get(id) ?? id;
}

/** A relation between the entities that stand for its ends, with the id that these make; a symmetric one in the order of its ids. */
export function standingRelation(resolution: Pick<Resolution, 'survivors'>, relation: Omit<RelationEnds, 'id'>): RelationEnds {
  const { type, subject, object } = relation;
  const ends: [string, string] = [survivorOf(resolution, subject), survivorOf(resolution, object)];
  if (ontology().relationType(type)?.symmetric) ends.sort(compareCodePoints);
  return { id: makeId('relation', type, ...ends), type, subject: ends[0], object: ends[1] };
}

/**
 * What judgements come to. It depends on their set alone: two that contradict each other are both left out and told of, and
 * neither wins by coming later.
 */
export function resolveJudgements(judgements: readonly Judgement[]): Resolution {
  const { survivors, contradictions } = resolveIdentity(judgements.filter((judgement) => 'other' in judgement));
  const standing = (id: string): string => survivorOf({ survivors }, id);
  const named = resolveValues(
    'NAME',
    judgements.flatMap((one) => (one.kind === 'RENAME' ? [{ id: one.id, entity: standing(one.entity), value: one.name }] : [])),
  );
  const typed = resolveValues(
    'TYPE',
    judgements.flatMap((one) => (one.kind === 'TYPE' ? [{ id: one.id, entity: standing(one.entity), value: one.type }] : [])),
  );
  const rejected = judgements.filter(({ kind }) => kind === 'REJECT');
  return {
    survivors,
    names: named.values,
    types: typed.values,
    rejectedRelations: new Set(rejected.flatMap((one) => ('subject' in one ? [standingRelation({ survivors }, one).id] : []))),
    rejectedAssertions: new Set(rejected.flatMap((one) => ('assertion' in one ? [one.assertion] : []))),
    contradictions: [...contradictions, ...named.contradictions, ...typed.contradictions].sort(compareContradictions),
  };
}

const resolved = new WeakMap<readonly Judgement[], Resolution>();

/** The same for a list that is asked about again. */
export function resolutionOf(judgements: readonly Judgement[]): Resolution {
  const known = resolved.get(judgements) ?? resolveJudgements(judgements);
  resolved.set(judgements, known);
  return known;
}

function resolveIdentity(judgements: readonly IdentityJudgement[]): Pick<Resolution, 'survivors' | 'contradictions'> {
  const same = judgements.filter(({ kind }) => kind === 'SAME');
  const all = sameThings(same);
  const neighbours = neighboursOf(same);
  const contradicted = new Set<string>();
  const contradictions: Contradiction[] = [];
  const different = new Map(
    judgements.filter(({ kind }) => kind === 'DIFFERENT').map((one) => [edgeKey(one.entity, one.other), one] as const),
  );
  for (const { entity, other } of different.values()) {
    if (all.find(entity) !== all.find(other)) continue;
    const edges = edgesBetween(entity, other, neighbours);
    for (const edge of edges) contradicted.add(edge);
    const isDifferent = edgeKey(entity, other);
    const against = judgements.filter((one) => {
      const edge = edgeKey(one.entity, one.other);
      return one.kind === 'SAME' ? edges.has(edge) : one.kind === 'DIFFERENT' && edge === isDifferent;
    });
    contradictions.push(contradiction('IDENTITY', [entity, other], against));
  }
  const holding = same.filter(({ entity, other }) => !contradicted.has(edgeKey(entity, other)));
  const held = sameThings(holding);
  const members = [...new Set(holding.flatMap(({ entity, other }) => [entity, other]))];
  const survivors = members.flatMap((id): [string, string][] => (held.find(id) === id ? [] : [[id, held.find(id)]]));
  return { survivors: new Map(survivors), contradictions };
}

/** Sets of one thing, each called after its smallest id. */
function sameThings(judgements: readonly IdentityJudgement[]): UnionFind {
  const sets = new UnionFind();
  for (const { entity, other } of judgements) {
    const [first, second] = [sets.find(entity), sets.find(other)];
    if (compareCodePoints(first, second) < 0) sets.union(first, second);
    else sets.union(second, first);
  }
  return sets;
}

function neighboursOf(judgements: readonly IdentityJudgement[]): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const join = (from: string, to: string): unknown => neighbours.get(from)?.add(to) ?? neighbours.set(from, new Set([to]));
  for (const { entity, other } of judgements) {
    join(entity, other);
    join(other, entity);
  }
  return neighbours;
}

interface JudgedValue {
  readonly id: string;
  readonly entity: string;
  readonly value: string;
}

function resolveValues(
  kind: 'NAME' | 'TYPE',
  judged: readonly JudgedValue[],
): { readonly values: ReadonlyMap<string, string>; readonly contradictions: readonly Contradiction[] } {
  const values = new Map<string, string>();
  const contradicted = new Set<string>();
  for (const { entity, value } of judged)
    if ((values.get(entity) ?? value) === value) values.set(entity, value);
    else contradicted.add(entity);
  for (const entity of contradicted) values.delete(entity);
  const contradictions = [...contradicted].map((entity) =>
    contradiction(
      kind,
      [entity],
      judged.filter((one) => one.entity === entity),
    ),
  );
  return { values, contradictions };
}

function contradiction(
  kind: Contradiction['kind'],
  entities: readonly string[],
  judgements: readonly { readonly id: string }[],
): Contradiction {
  return { kind, entities: [...entities].sort(compareCodePoints), judgements: judgements.map(({ id }) => id).sort(compareCodePoints) };
}

function compareContradictions(a: Contradiction, b: Contradiction): number {
  return compareCodePoints(a.kind, b.kind) || compareCodePoints(a.entities.join(' '), b.entities.join(' '));
}
