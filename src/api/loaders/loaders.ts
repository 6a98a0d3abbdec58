import DataLoader from 'dataloader';
import type { AssertionRecord, MentionRecord, SectionRecord } from '../../../schema/records.js';
import type { Span } from '../../../schema/span.js';
import type { GraphReader, StoredDocument, StoredEntity, StoredRelation } from '../../store/port/graph-store.js';
import type { Page, PageRequest } from '../../store/port/page.js';
import type { DocumentQuery, EntityQuery, RelationsOfQuery } from '../../store/port/queries.js';

export type RelationsRequest = Omit<RelationsOfQuery, 'entities'>;

type Loader<T> = DataLoader<string, T>;

/**
 * The request's loaders: each gathers the ids that one level of the query asks for and calls the store once for all
 * of them. Loads with arguments (a page, relation types) have one loader for each set of arguments.
 */
export class Loaders {
  readonly entity: Loader<StoredEntity | null>;
  readonly relation: Loader<StoredRelation | null>;
  readonly document: Loader<StoredDocument | null>;
  readonly section: Loader<SectionRecord | null>;
  readonly assertion: Loader<AssertionRecord | null>;
  readonly mention: Loader<MentionRecord | null>;
  readonly assertionsOfRelation: Loader<readonly AssertionRecord[]>;
  readonly assertionsOfEntity: Loader<readonly AssertionRecord[]>;
  readonly sectionsOfDocument: Loader<readonly SectionRecord[]>;
  readonly text: Loader<string | null>;
  readonly assertionsOfDocument: Loader<readonly AssertionRecord[]>;
  readonly #mentionsIn = new Map<string, Loader<Page<MentionRecord>>>();
  readonly #relationsOf = new Map<string, Loader<Page<StoredRelation>>>();
  readonly #mentionsOf = new Map<string, Loader<Page<MentionRecord>>>();
  readonly #documentsOf = new Map<string, Loader<Page<StoredDocument>>>();
  readonly #entitiesOf = new Map<string, Loader<Page<StoredEntity>>>();
  readonly #reader: GraphReader;

  constructor(reader: GraphReader) {
    this.#reader = reader;
    this.entity = new DataLoader((ids) => reader.entities(ids));
    this.relation = new DataLoader((ids) => reader.relations(ids));
    this.document = new DataLoader((ids) => reader.documents(ids));
    this.section = new DataLoader((ids) => reader.sections(ids));
    this.assertion = new DataLoader((ids) => reader.assertions(ids));
    this.mention = new DataLoader((ids) => reader.mentions(ids));
    this.assertionsOfRelation = new DataLoader((ids) => reader.assertionsOfRelations(ids));
    this.assertionsOfEntity = new DataLoader((ids) => reader.assertionsOfEntities(ids));
    this.sectionsOfDocument = new DataLoader((ids) => reader.sectionsOfDocuments(ids));
    this.assertionsOfDocument = new DataLoader((ids) => reader.assertionsOfDocuments(ids));
    this.text = new DataLoader((ids) => reader.texts(ids));
  }

  /** The loader of one page of relations for each entity, shared by all entities that ask with the same arguments. */
  relationsOf(request: RelationsRequest): Loader<Page<StoredRelation>> {
    return shared(this.#relationsOf, request, (entities) => this.#reader.relationsOf({ ...request, entities }));
  }

  /** The loader of one page of mentions for each entity. */
  mentionsOf(page: PageRequest): Loader<Page<MentionRecord>> {
    return shared(this.#mentionsOf, page, (entities) => this.#reader.mentionsOfEntities(entities, page));
  }

  /** Forgets what was loaded: the data has changed within the request. */
  forgetAll(): void {
    for (const part of Object.values(this)) if (part instanceof DataLoader) part.clearAll();
    this.#relationsOf.clear();
    this.#mentionsOf.clear();
    this.#documentsOf.clear();
    this.#entitiesOf.clear();
  }

  /** The loader of one page of documents for each entity. */
  documentsOf(query: DocumentQuery): Loader<Page<StoredDocument>> {
    return shared(this.#documentsOf, query, (entities) => this.#reader.documentsOfEntities(entities, query));
  }

  /** The loader of one page of entities for each document. */
  entitiesOf(query: EntityQuery): Loader<Page<StoredEntity>> {
    return shared(this.#entitiesOf, query, (documents) => this.#reader.entitiesOfDocuments(documents, query));
  }

  /** The loader of one page of mentions in each document. */
  mentionsIn(within: Span | null, page: PageRequest): Loader<Page<MentionRecord>> {
    return shared(this.#mentionsIn, { within, page }, (documents) => this.#reader.mentionsOfDocuments(documents, within, page));
  }

  /** Keeps entities that a list has already brought, so that following a relation back to them costs nothing. */
  keepEntities(entities: readonly StoredEntity[]): void {
    for (const entity of entities) this.entity.prime(entity.id, entity);
  }
}

function shared<T>(loaders: Map<string, Loader<T>>, request: object, load: (ids: readonly string[]) => Promise<readonly T[]>): Loader<T> {
  const key = JSON.stringify(request);
  const known = loaders.get(key);
  if (known) return known;
  const made = new DataLoader<string, T>(load);
  loaders.set(key, made);
  return made;
}
