import DataLoader from 'dataloader';
import { idKind } from '../../../schema/ids.js';
import type { AssertionRecord, MentionRecord, SectionRecord } from '../../../schema/records.js';
import type { Span } from '../../../schema/span.js';
import { resolutionOf, survivorOf } from '../../judgements/resolve-judgements.js';
import type { GraphReader, StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import type { Page, PageRequest } from '../../store/port/page.js';
import type { DocumentQuery, EntityQuery, RelationsOfQuery } from '../../store/port/queries.js';

export type RelationsRequest = Omit<RelationsOfQuery, 'entities'>;

type Loader<T> = DataLoader<string, T>;

/** The reads of the port that take ids and nothing else. */
type PlainRead =
  | 'entities'
  | 'relations'
  | 'documents'
  | 'sections'
  | 'assertions'
  | 'mentions'
  | 'assertionsOfRelations'
  | 'assertionsOfEntities'
  | 'sectionsOfDocuments'
  | 'texts'
  | 'assertionsOfDocuments';

/**
 * The request's loaders: each gathers the ids that one level of the query asks for and calls the store once for all
 * of them. Loads with arguments (a page, relation types) have one loader for each set of arguments.
 */
export class Loaders {
  /** Those of no arguments, each made when it is first asked for: most requests need three or four. */
  readonly #plain = new Map<PlainRead, Loader<unknown>>();
  /** Those of arguments, by what they read and with which. */
  readonly #shared = new Map<string, Loader<unknown>>();
  /** The entities that lists and relations have brought. */
  readonly #entities = new Map<string, StoredEntity>();
  readonly #reader: GraphReader;

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  get entity(): Loader<StoredEntity | null> {
    return this.#load('entities');
  }

  /** An entity, at once where the request has it already: a promise for each would be most of the work. */
  entityNow(id: string): StoredEntity | Promise<StoredEntity | null> {
    return this.#entities.get(id) ?? this.entity.load(id);
  }

  get relation(): Loader<StoredRelation | null> {
    return this.#load('relations');
  }

  get document(): Loader<StoredDocument | null> {
    return this.#load('documents');
  }

  get section(): Loader<SectionRecord | null> {
    return this.#load('sections');
  }

  get assertion(): Loader<AssertionRecord | null> {
    return this.#load('assertions');
  }

  get mention(): Loader<MentionRecord | null> {
    return this.#load('mentions');
  }

  get assertionsOfRelation(): Loader<readonly AssertionRecord[]> {
    return this.#load('assertionsOfRelations');
  }

  get assertionsOfEntity(): Loader<readonly AssertionRecord[]> {
    return this.#load('assertionsOfEntities');
  }

  get sectionsOfDocument(): Loader<readonly SectionRecord[]> {
    return this.#load('sectionsOfDocuments');
  }

  get text(): Loader<string | null> {
    return this.#load('texts');
  }

  get assertionsOfDocument(): Loader<readonly AssertionRecord[]> {
    return this.#load('assertionsOfDocuments');
  }

  /** The record that an id stands for, or null: the id's own prefix says which kind it is of. */
  async node(id: string): Promise<object | null> {
    const kind = idKind(id);
    if (kind === 'entity') return this.standingEntity(id);
    return kind === null ? null : this[kind].load(id);
  }

  /** The entity of this id, or the one that judgements say it is one with. */
  async standingEntity(id: string): Promise<StoredEntity | null> {
    const entity = await this.entity.load(id);
    if (entity) return entity;
    const standing = survivorOf(resolutionOf(await this.#reader.judgements()), id);
    return standing === id ? null : this.entity.load(standing);
  }

  /** The loader of one page of relations for each entity, shared by all entities that ask with the same arguments. */
  relationsOf(request: RelationsRequest): Loader<Page<StoredRelation>> {
    return this.#share('relationsOf', request, (entities) =>
      this.#reader.relationsOf({ ...request, entities }, (others) => this.keepEntities(others)),
    );
  }

  /** The loader of one page of mentions for each entity. */
  mentionsOf(page: PageRequest): Loader<Page<MentionRecord>> {
    return this.#share('mentionsOf', page, (entities) => this.#reader.mentionsOfEntities(entities, page));
  }

  /** Forgets what was loaded: the data has changed within the request. */
  forgetAll(): void {
    this.#plain.clear();
    this.#shared.clear();
    this.#entities.clear();
  }

  /** The loader of one page of documents for each entity. */
  documentsOf(query: DocumentQuery): Loader<Page<StoredDocument>> {
    return this.#share('documentsOf', query, (entities) => this.#reader.documentsOfEntities(entities, query));
  }

  /** The loader of one page of entities for each document. */
  entitiesOf(query: EntityQuery): Loader<Page<StoredEntity>> {
    return this.#share('entitiesOf', query, (documents) => this.#reader.entitiesOfDocuments(documents, query));
  }

  /** The loader of one page of mentions in each document. */
  mentionsIn(within: Span | null, page: PageRequest): Loader<Page<MentionRecord>> {
    return this.#share('mentionsIn', { within, page }, (documents) => this.#reader.mentionsOfDocuments(documents, within, page));
  }

  /** Keeps entities that a list has already brought, so that following a relation back to them costs nothing. */
  keepEntities(entities: readonly StoredEntity[]): void {
    for (const entity of entities) this.#entities.set(entity.id, entity);
  }

  #load<T>(read: PlainRead): Loader<T> {
    const known = this.#plain.get(read);
    if (known) return known as Loader<T>;
    const cacheMap = read === 'entities' ? new BroughtFirst(this.#entities) : new Map<string, Promise<unknown>>();
    const made = new DataLoader<string, unknown>((ids) => this.#reader[read](ids), { cacheMap });
    this.#plain.set(read, made);
    return made as Loader<T>;
  }

  #share<T>(read: string, request: object, load: (ids: readonly string[]) => Promise<readonly T[]>): Loader<T> {
    const key = read + JSON.stringify(request);
    const known = this.#shared.get(key);
    if (known) return known as Loader<T>;
    const made = new DataLoader<string, T>(load);
    this.#shared.set(key, made);
    return made;
  }
}

/** What a loader has promised, unless the entity has been brought by then. */
class BroughtFirst extends Map<string, Promise<unknown>> {
  readonly #brought: ReadonlyMap<string, StoredEntity>;

  constructor(brought: ReadonlyMap<string, StoredEntity>) {
    super();
    this.#brought = brought;
  }

  override get(id: string): Promise<unknown> | undefined {
    const entity = this.#brought.get(id);
    return entity ? Promise.resolve(entity) : super.get(id);
  }
}

/** The records with these ids in their order, without those that are gone from the store by now. */
export async function loadPresent<T>(loader: DataLoader<string, T | null>, ids: readonly string[]): Promise<T[]> {
  const records = await loader.loadMany(ids);
  return records.flatMap((record) => {
    if (record instanceof Error) throw record;
    return record === null ? [] : [record];
  });
}
