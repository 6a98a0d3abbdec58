import { compareCodePoints } from '../../../schema/compare-code-points.js';
import type { RelationEnds } from '../../../schema/merge-relation.js';
import { ontology } from '../../../schema/ontology.js';
import type { AssertionRecord, DocumentGraph, EntityRecord, RelationRecord } from '../../../schema/records.js';
import { type Resolution, standingRelation, survivorOf } from '../../judgements/resolve-judgements.js';
import { canonicalJson } from './document-hash.js';
import { documentRelations } from './document-relations.js';
import { groupBy } from './group-by.js';
import { isAboutAttribute, mergeEntity } from './merge-entity.js';
import { type OriginalRecord, originalsOf } from './original-records.js';

/** What a document says once judgements are applied, and what of it they changed. */
export interface JudgedGraph {
  readonly graph: DocumentGraph;
  readonly originals: readonly OriginalRecord[];
}

/**
 * A document's graph as judgements leave it: entities that are one are one record, under the id, the name and the type that
 * judgements say, and mentions, relations and assertions follow them. Out go claims that are rejected, and relations that are
 * none any more: of an entity with itself that were between two, and those that the ontology does not have between the types.
 * A record that judgements leave alone is the same object.
 */
export function judgeGraph(graph: DocumentGraph, resolution: Resolution): JudgedGraph {
  if (!isConcerned(graph, resolution)) return { graph, originals: [] };
  const standing = (id: string): string => survivorOf(resolution, id);
  const members = groupBy(graph.entities, ({ id }) => standing(id));
  const types = new Map(graph.entities.map(({ id, type }) => [id, type]));
  const retyped = retypedEntities(members, resolution);
  const ends = new Map(graph.relations.map((relation) => [relation.id, endsOf(relation, resolution)]));
  const allowed = allowedRelations(types, retyped);
  const isLeft = (before: RelationRecord): boolean => {
    const after = ends.get(before.id)!;
    const isLoop = after.subject === after.object && before.subject !== before.object;
    return !isLoop && !resolution.rejectedRelations.has(after.id) && allowed(before);
  };
  const kept = new Set(graph.relations.filter(isLeft).map(({ id }) => id));
  const assertions = graph.assertions.flatMap((assertion): readonly AssertionRecord[] => {
    const { id, relation, entity, attribute } = assertion;
    if (resolution.rejectedAssertions.has(id)) return [];
    if (relation !== undefined) return kept.has(relation) ? [changed(assertion, { relation: ends.get(relation)!.id })] : [];
    if (attribute !== undefined && !keepsAttribute(types.get(entity!), retyped.get(entity!), attribute)) return [];
    return [changed(assertion, { entity: standing(entity!) })];
  });
  const { policy } = graph.document;
  const judged: DocumentGraph = {
    ...graph,
    document: policy === undefined ? graph.document : changed(graph.document, { policy: standing(policy) }),
    entities: judgedEntities(members, graph.assertions, assertions, resolution),
    mentions: graph.mentions.map((mention) => changed(mention, { entity: standing(mention.entity) })),
    relations: judgedRelations(graph.relations, ends, assertions),
    assertions,
  };
  const idOf = { entity: standing, relation: (id: string) => ends.get(id)!.id };
  return { graph: judged, originals: originalsOf(graph, judged, idOf) };
}

function isConcerned({ entities, relations, assertions }: DocumentGraph, resolution: Resolution): boolean {
  const { survivors, names, types, rejectedRelations, rejectedAssertions } = resolution;
  return (
    entities.some(({ id }) => survivors.has(id) || names.has(id) || types.has(id)) ||
    (rejectedRelations.size > 0 && relations.some(({ id }) => rejectedRelations.has(id))) ||
    (rejectedAssertions.size > 0 && assertions.some(({ id }) => rejectedAssertions.has(id)))
  );
}

function endsOf(relation: RelationRecord, resolution: Resolution): RelationEnds {
  const { survivors } = resolution;
  return survivors.has(relation.subject) || survivors.has(relation.object) ? standingRelation(resolution, relation) : relation;
}

/** The types of entities that have another in the document, by their ids: that of a judgement, or of what they are one with. */
function retypedEntities(members: ReadonlyMap<string, readonly EntityRecord[]>, { types }: Resolution): Map<string, string> {
  const retyped = new Map<string, string>();
  for (const [standing, records] of members) {
    const type = types.get(standing) ?? records.map((one) => one.type).sort(compareCodePoints)[0]!;
    for (const one of records) if (one.type !== type) retyped.set(one.id, type);
  }
  return retyped;
}

/** Tells whether the ontology has a relation of the document between the types that its ends have now. */
function allowedRelations(types: ReadonlyMap<string, string>, retyped: ReadonlyMap<string, string>): (relation: RelationRecord) => boolean {
  const now = (id: string): string => retyped.get(id) ?? types.get(id) ?? '';
  return ({ type, subject, object }) =>
    (!retyped.has(subject) && !retyped.has(object)) || ontology().allows(type, now(subject), now(object));
}

/** Does the type that an entity has now have an attribute of the one before, which may hold the same? */
function keepsAttribute(before: string | undefined, after: string | undefined, attribute: string): boolean {
  if (after === undefined) return true;
  const [one, other] = [before, after].map((type) => {
    const definition = ontology()
      .entityType(type ?? '')
      ?.attributes.find(({ name }) => name === attribute);
    return definition && canonicalJson([definition.type, definition.values]);
  });
  return one !== undefined && one === other;
}

function judgedEntities(
  members: ReadonlyMap<string, readonly EntityRecord[]>,
  given: readonly AssertionRecord[],
  left: readonly AssertionRecord[],
  resolution: Resolution,
): EntityRecord[] {
  const ofEntity = (all: readonly AssertionRecord[]) =>
    groupBy(all.filter(isAboutAttribute), ({ entity }) => survivorOf(resolution, entity ?? ''));
  const [before, after] = [ofEntity(given), ofEntity(left)];
  return [...members].map(([id, records]) => {
    const [name, type] = [resolution.names.get(id), resolution.types.get(id)];
    const asserted = (after.get(id) ?? []).filter(isAboutAttribute);
    const isAlone = records.length === 1 && asserted.length === (before.get(id) ?? []).length;
    // An attribute stands on its assertions, so that those which are left say what it is.
    const unattributed = records.map((one) => ({ ...one, attributes: {} }));
    const merged = isAlone ? changed(records[0]!, { id }) : mergeEntity(id, unattributed, asserted);
    return renamed(type === undefined ? merged : changed(merged, { type }), name);
  });
}

/** What it was called before is an alias. */
function renamed(entity: EntityRecord, name: string | undefined): EntityRecord {
  if (name === undefined || entity.name === name) return entity;
  const aliases = new Set([...entity.aliases, entity.name]);
  aliases.delete(name);
  return { ...entity, name, aliases: [...aliases].sort(compareCodePoints) };
}

/** Relations that have become one are what the assertions of all of them make. */
function judgedRelations(
  relations: readonly RelationRecord[],
  ends: ReadonlyMap<string, RelationEnds>,
  assertions: readonly AssertionRecord[],
): RelationRecord[] {
  const told = new Set(assertions.map(({ relation }) => relation));
  const groups = [...groupBy(relations, ({ id }) => ends.get(id)!.id)].filter(([id]) => told.has(id));
  const merged = documentRelations(
    groups.map(([, [first]]) => ends.get(first!.id)!),
    assertions,
  );
  return groups.map(([, members], at) => {
    const isSame = members.length === 1 && canonicalJson(members[0]) === canonicalJson(merged[at]);
    return isSame ? members[0]! : merged[at]!;
  });
}

/** The record with these fields; the same object where it has them. */
function changed<T extends object, Fields extends Partial<T>>(record: T, fields: Fields): T {
  const isSame = Object.entries(fields).every(([field, value]) => (record as Record<string, unknown>)[field] === value);
  return isSame ? record : { ...record, ...fields };
}
