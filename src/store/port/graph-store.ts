import type {
  AssertionRecord,
  DocumentGraph,
  DocumentRecord,
  EntityRecord,
  IssueRecord,
  MentionRecord,
  Modality,
  RelationRecord,
  RunRecord,
  SectionRecord,
} from '../../../schema/records.js';
import type { Span } from '../../../schema/span.js';
import type { Judgement } from '../../../schema/judgement.js';
import type { Page, PageRequest } from './page.js';
import type {
  Condition,
  CountQuery,
  DocumentQuery,
  EntityField,
  EntityQuery,
  RelationField,
  RelationQuery,
  RelationsOfQuery,
} from './queries.js';
import type { Highlight, Passage, SearchQuery, SuggestQuery } from './search.js';

/** What a store can do beyond the contract, by name, so that shared code never asks which store it has. */
export interface StoreCapabilities {
  /** Data outlives the process. */
  readonly persistent: boolean;
  /** Each call is a round trip to a server. */
  readonly remote: boolean;
}

/** A place where graphs are kept. Defined by the contract suite in `test/contract`, which every adapter passes unchanged. */
export interface GraphStore {
  /** The URL it was opened with, without credentials. */
  readonly url: string;
  readonly capabilities: StoreCapabilities;
  readonly reader: GraphReader;
  readonly writer: GraphWriter;
  /** Figures for whoever watches the server, such as those of a connection pool, by name; absent where there are none. */
  metrics?(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}

export type ReplaceOutcome = 'added' | 'replaced' | 'unchanged';

export interface GraphWriter {
  /**
   * Replaces all that this document said by the given graph, in one transaction: a crash leaves the old state
   * or the new one. `unchanged` where what is stored is byte for byte the same.
   */
  replaceDocument(graph: DocumentGraph): Promise<ReplaceOutcome>;
  /** Removes exactly what this document alone said; false where there is no such document. */
  removeDocument(id: string): Promise<boolean>;
  /**
   * Runs work that writes several documents, which costs less where a store can commit them together: others then see what the
   * work wrote when it has ended, all of it, and nothing of it where it fails. Each document is whole in any case. What the
   * work reads of the store holds what it wrote.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Takes judgements in and out, in one transaction, and applies all that there are then to what every document says, as to each
   * document that comes later. What is there already is not added again, what is not there not removed.
   * @throws PlangraphError JUDGEMENTS_CHANGED where they are no longer those of the version that the change names, BAD_ARGUMENT
   * for more than `MAX_JUDGEMENTS` in all
   */
  changeJudgements(change: JudgementChange): Promise<JudgementOutcome>;
}

/** Judgements that come and go. */
export interface JudgementChange {
  readonly add?: readonly Judgement[];
  /** Ids. */
  readonly remove?: readonly string[];
  /** The version of the judgements that whoever asks has seen, see `judgementsVersion`. */
  readonly ifVersion?: string;
}

export interface JudgementOutcome {
  readonly added: number;
  readonly removed: number;
  /** Of the documents of which something is read otherwise now. */
  readonly documents: number;
  readonly version: string;
}

/** An entity as the whole store sees it: the names, attributes and counts of all documents together. */
export interface StoredEntity extends EntityRecord {
  readonly mentionCount: number;
  readonly relationCount: number;
  readonly documentCount: number;
}

/** A relation as the whole store sees it; `evidenceCount` counts its assertions. */
export interface StoredRelation extends RelationRecord {
  readonly evidenceCount: number;
}

/** How many records have these values, in the order of the groupings; null stands for none. */
export interface GroupCount {
  readonly values: readonly (string | number | null)[];
  readonly count: number;
}

/** What a traversal needs to know of a relation; see `src/graph`. */
export interface Edge extends Pick<RelationRecord, 'id' | 'type' | 'subject' | 'object' | 'confidence' | 'date'> {
  readonly modality: Modality;
  readonly subjectType: string;
  readonly objectType: string;
}

export interface StoredDocument extends DocumentRecord {
  readonly run: RunRecord;
  readonly issues: readonly IssueRecord[];
}

export interface StoreStats {
  readonly documents: number;
  readonly sections: number;
  readonly mentions: number;
  readonly assertions: number;
  /** Counts by type name, in the ontology's order, types without records left out. */
  readonly entities: readonly { readonly type: string; readonly count: number }[];
  readonly relations: readonly { readonly type: string; readonly count: number }[];
  readonly issues: readonly { readonly code: string; readonly level: string; readonly count: number }[];
}

interface Found {
  readonly score: number;
  /** The texts that hold terms, the best match first; never empty. */
  readonly highlights: readonly Highlight[];
}

export type SearchHit =
  (Found & { readonly kind: 'ENTITY'; readonly entity: StoredEntity }) | (Found & { readonly kind: 'PASSAGE'; readonly passage: Passage });

/**
 * Reads, topic by topic; an adapter has a file of that name in its `read/` for each. Lists by id keep the order of the ids and
 * hold null for what is not there: absence is a value, never an error.
 */
export interface GraphReader
  extends
    StateReader,
    RecordReader,
    ListReader,
    SearchReader,
    CountReader,
    RelationReader,
    MentionReader,
    ScanReader,
    DocumentGraphReader,
    JudgementReader {
  /**
   * The same reader for work that is given up when the signal is aborted: its calls then reject with the signal's reason, and
   * the store stops what it still does for them. Absent where nothing can stop a call.
   */
  withSignal?(signal: AbortSignal): GraphReader;
}

/** `read/state.ts`: what the store holds as a whole. */
export interface StateReader {
  /** Changes whenever the stored data does; equal versions mean equal answers. */
  dataVersion(): Promise<string>;
  /**
   * Changes with every write and never comes back, as `dataVersion` does with its data: equal before and after means that
   * nothing was written.
   */
  revision(): Promise<string>;
  stats(): Promise<StoreStats>;
}

/** `read/records.ts`: records by their ids, and those that belong to others as a whole. */
export interface RecordReader {
  entities(ids: readonly string[]): Promise<readonly (StoredEntity | null)[]>;
  relations(ids: readonly string[]): Promise<readonly (StoredRelation | null)[]>;
  documents(ids: readonly string[]): Promise<readonly (StoredDocument | null)[]>;
  sections(ids: readonly string[]): Promise<readonly (SectionRecord | null)[]>;
  assertions(ids: readonly string[]): Promise<readonly (AssertionRecord | null)[]>;
  mentions(ids: readonly string[]): Promise<readonly (MentionRecord | null)[]>;
  /** The stored text of each document, or null. */
  texts(documentIds: readonly string[]): Promise<readonly (string | null)[]>;
  /** All sections of each document, in reading order. */
  sectionsOfDocuments(documentIds: readonly string[]): Promise<readonly (readonly SectionRecord[])[]>;
  /** All assertions of each document, by the start of their first passage, then by id. */
  assertionsOfDocuments(documentIds: readonly string[]): Promise<readonly (readonly AssertionRecord[])[]>;
  /** The assertions of each relation, best confidence first, then document, then position. */
  assertionsOfRelations(relationIds: readonly string[]): Promise<readonly (readonly AssertionRecord[])[]>;
  /** The assertions about attributes of each entity, by attribute, each as those of a relation. */
  assertionsOfEntities(entityIds: readonly string[]): Promise<readonly (readonly AssertionRecord[])[]>;
}

/** `read/lists.ts`: one page of an ordered list. */
export interface ListReader {
  findEntities(query: EntityQuery): Promise<Page<StoredEntity>>;
  findRelations(query: RelationQuery): Promise<Page<StoredRelation>>;
  findDocuments(query: DocumentQuery): Promise<Page<StoredDocument>>;
  /** One page of the documents that name each entity, in the order of the query. */
  documentsOfEntities(entityIds: readonly string[], query: DocumentQuery): Promise<readonly Page<StoredDocument>[]>;
  /** One page of the entities that each document names, in the order of the query. */
  entitiesOfDocuments(documentIds: readonly string[], query: EntityQuery): Promise<readonly Page<StoredEntity>[]>;
}

/** `read/search.ts` */
export interface SearchReader {
  search(query: SearchQuery): Promise<Page<SearchHit>>;
  /** Names near a text that search finds little for. */
  suggest(query: SuggestQuery): Promise<readonly string[]>;
}

/** `read/counts.ts` */
export interface CountReader {
  /** How many entities there are for each combination of values: the largest groups first, then by their values, a missing one last. */
  countEntities(query: CountQuery<EntityField>): Promise<readonly GroupCount[]>;
  countRelations(query: CountQuery<RelationField>): Promise<readonly GroupCount[]>;
}

/** `read/relations-of.ts` */
export interface RelationReader {
  /**
   * One page of relations for each entity, in the order of the given entities. Whoever goes on to the other ends gives
   * `onOtherEnds`: the store hands them over with the relations, which spares the way back to it. What a relation does not
   * tell of its ends, a store at hand may read when it is asked for.
   */
  relationsOf(query: RelationsOfQuery, onOtherEnds?: (entities: readonly StoredEntity[]) => void): Promise<readonly Page<StoredRelation>[]>;
}

/** `read/mentions-of.ts` */
export interface MentionReader {
  /** One page of mentions for each entity, by document and position. */
  mentionsOfEntities(entityIds: readonly string[], page: PageRequest): Promise<readonly Page<MentionRecord>[]>;
  /** One page of the mentions in each document, of those that overlap a span where one is given, by start, end and id. */
  mentionsOfDocuments(documentIds: readonly string[], within: Span | null, page: PageRequest): Promise<readonly Page<MentionRecord>[]>;
}

/** `read/scan.ts`: everything, in batches that bound memory on both sides. */
export interface ScanReader {
  /** Every entity that a condition leaves, by id, without counting them. */
  scanEntities(where?: Condition<EntityField>): AsyncIterable<readonly StoredEntity[]>;
  /** Every relation that a condition leaves, by the subject's id, then by its own. */
  scanRelations(where?: Condition<RelationField>): AsyncIterable<readonly StoredRelation[]>;
  /**
   * All relations, each once; their order is the store's. Each batch tells of one moment: who needs all of one moment
   * compares `revision` before and after.
   */
  edges(): AsyncIterable<readonly Edge[]>;
}

/** `read/document-graphs.ts` */
export interface DocumentGraphReader {
  /**
   * The graph of each document, as it was given, without judgements: of all documents, or of those of the given ids that are there, in
   * the order of their ids. One is in memory at a time, each as of one moment; sections in reading order, the other
   * records by id, issues as given.
   */
  documentGraphs(documentIds?: readonly string[]): AsyncIterable<DocumentGraph>;
}

/** `read/judgements.ts` */
export interface JudgementReader {
  /** All judgements, by time, then by id. */
  judgements(): Promise<readonly Judgement[]>;
}
