import { compareCodePoints } from '../../../schema/compare-code-points.js';
import type { RelationEnds } from '../../../schema/merge-relation.js';
import type {
  AssertionRecord,
  DocumentGraph,
  DocumentRecord,
  EntityRecord,
  MentionRecord,
  RelationRecord,
} from '../../../schema/records.js';
import { canonicalJson } from './document-hash.js';

/** The lists of a document's records that judgements may change. */
export const JUDGED_LISTS = {
  entity: 'entities',
  mention: 'mentions',
  relation: 'relations',
  assertion: 'assertions',
} as const satisfies Record<string, keyof DocumentGraph>;

type ListKind = keyof typeof JUDGED_LISTS;
const LIST_KINDS = Object.keys(JUDGED_LISTS) as ListKind[];

/** A record as the document gave it, where judgements made another of it or took it out. */
export interface OriginalRecord {
  readonly kind: ListKind | 'document';
  /** The id of the record that stands for it, or would if it had not been taken out. */
  readonly standing: string;
  readonly record: DocumentRecord | EntityRecord | MentionRecord | RelationRecord | AssertionRecord;
}

/** What can be written and taken out of a document's records beside its text. */
export type JudgedRecords = Pick<DocumentGraph, (typeof JUDGED_LISTS)[ListKind]>;

/**
 * The records that judgements changed, as they were, so that `restoreGraph` finds the way back.
 * @param idOf which id stands for an entity or a relation; mentions and assertions keep theirs
 */
export function originalsOf(
  graph: DocumentGraph,
  judged: DocumentGraph,
  idOf: Partial<Record<ListKind, (id: string) => string>>,
): OriginalRecord[] {
  const { document } = graph;
  const originals = LIST_KINDS.flatMap((kind) => {
    const list = JUDGED_LISTS[kind];
    const left = new Map<string, object>(judged[list].map((record) => [record.id, record]));
    return (graph[list] as readonly OriginalRecord['record'][]).flatMap((record): OriginalRecord[] => {
      const standing = idOf[kind]?.(record.id) ?? record.id;
      return left.get(standing) === record ? [] : [{ kind, standing, record }];
    });
  });
  return document === judged.document ? originals : [{ kind: 'document', standing: document.id, record: document }, ...originals];
}

/** A document's graph as it was given, each list by id. */
export function restoreGraph(judged: DocumentGraph, originals: readonly OriginalRecord[]): DocumentGraph {
  if (originals.length === 0) return judged;
  const document = originals.find(({ kind }) => kind === 'document')?.record as DocumentRecord | undefined;
  const lists = LIST_KINDS.map((kind) => {
    const own = originals.filter((original) => original.kind === kind);
    const standing = new Set(own.map((original) => original.standing));
    const left = (judged[JUDGED_LISTS[kind]] as readonly OriginalRecord['record'][]).filter(({ id }) => !standing.has(id));
    return [JUDGED_LISTS[kind], [...left, ...own.map(({ record }) => record)].sort((a, b) => compareCodePoints(a.id, b.id))];
  });
  return { ...judged, ...(document ? { document } : {}), ...(Object.fromEntries(lists) as JudgedRecords) };
}

/** What a document no longer says, and what it says in its place. */
export interface Revision {
  readonly gone: JudgedRecords;
  readonly come: JudgedRecords;
  readonly policy: string | undefined;
  /** Whose merged view it may change: entities by id, relations with their ends. */
  readonly entities: readonly string[];
  readonly relations: readonly RelationEnds[];
}

/** What leads from one graph of a document to another that judgements make of it; null where they are the same. */
export function revisionBetween(before: DocumentGraph, after: DocumentGraph): Revision | null {
  const [gone, come] = [recordsBeyond(before, after), recordsBeyond(after, before)];
  const { policy } = after.document;
  const isRevised = [...Object.values(gone), ...Object.values(come)].some(({ length }) => length > 0);
  if (!isRevised && policy === before.document.policy) return null;
  const [assertions, own] = [
    [...gone.assertions, ...come.assertions],
    [...gone.relations, ...come.relations],
  ];
  const named = new Set([...own.map(({ id }) => id), ...assertions.flatMap(({ relation }) => relation ?? [])]);
  const relations = [...before.relations, ...after.relations].filter(({ id }) => named.has(id));
  const entities = [
    ...[...gone.entities, ...come.entities].map(({ id }) => id),
    ...[...gone.mentions, ...come.mentions, ...assertions].flatMap(({ entity }) => entity ?? []),
    ...relations.flatMap(({ subject, object }) => [subject, object]),
  ];
  return { gone, come, policy, entities, relations };
}

/** Whose merged view some revisions may change, each once, in order. */
export function unionOf(revisions: readonly Revision[]): Pick<Revision, 'entities' | 'relations'> {
  const relations = new Map(revisions.flatMap((one) => one.relations.map((ends) => [ends.id, ends])));
  return {
    entities: [...new Set(revisions.flatMap(({ entities }) => entities))].sort(),
    relations: [...relations.values()].sort((a, b) => compareCodePoints(a.id, b.id)),
  };
}

/** The records of one graph that the other does not hold as they are. */
function recordsBeyond(graph: JudgedRecords, other: JudgedRecords): JudgedRecords {
  const lists = LIST_KINDS.map((kind) => {
    const list = JUDGED_LISTS[kind];
    const held = new Map<string, object>(other[list].map((record) => [record.id, record]));
    const isHeld = (record: { readonly id: string }): boolean => {
      const same = held.get(record.id);
      return same === record || (same !== undefined && canonicalJson(same) === canonicalJson(record));
    };
    return [list, (graph[list] as readonly { readonly id: string }[]).filter((record) => !isHeld(record))];
  });
  return Object.fromEntries(lists) as JudgedRecords;
}
