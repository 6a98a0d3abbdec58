import type { AssertionRecord, SectionRecord } from '../../../schema/records.js';
import type { Span } from '../../../schema/span.js';
import type { GraphReader, StoredDocument, StoredEntity, StoreStats } from '../port/graph-store.js';
import type {
  Condition,
  CountQuery,
  DocumentQuery,
  EntityField,
  EntityQuery,
  RelationField,
  RelationQuery,
  RelationsOfQuery,
} from '../port/queries.js';
import type { Passage, SearchQuery, SuggestQuery } from '../port/search.js';
import type { PageRequest } from '../port/page.js';
import { dataVersion } from '../merge/data-version.js';
import type { SqliteConnection } from './connection.js';
import { KeptRecords } from '../kept/kept-records.js';
import { contributions } from './read/contributions.js';
import { countEntities, countRelations } from './read/counts.js';
import { documentsOfEntities, entitiesOfDocuments, findDocuments, findEntities, findRelations } from './read/find.js';
import { allTies } from './read/all-ties.js';
import * as lookUp from './read/look-up.js';
import { keptPages, mentionsOfDocuments, mentionsOfEntities, relationsOf } from './read/per-entity.js';
import { scanEntities, scanRelations } from './read/scan.js';
import { search, suggest } from './read/search.js';
import { stats } from './read/stats.js';
import { sql } from './sql.js';

/**
 * Reads: each method is one statement at most, whatever the number of ids, beside asking whether the data changed; `search`
 * takes three where it finds records that are not kept, `stats` counts in a snapshot of six where the data changed since.
 */
export class SqliteReader implements GraphReader {
  readonly #connection: SqliteConnection;
  /** Counting a million rows takes a tenth of a second, so the counts are kept with the digest of the data that they hold for. */
  #counted: { readonly digest: string | undefined; readonly stats: StoreStats } | undefined;

  /** A kilobyte each, or less. */
  readonly #kept = {
    entities: new KeptRecords<StoredEntity>(10_000),
    documents: new KeptRecords<StoredDocument>(1000),
    sections: new KeptRecords<SectionRecord>(2000),
    assertions: new KeptRecords<readonly AssertionRecord[]>(10_000, (assertions) => assertions.length),
    passages: new KeptRecords<Passage>(2000),
    pages: keptPages(20_000),
  };

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async dataVersion(): Promise<string> {
    return dataVersion(this.#meta('digest'));
  }

  async revision(): Promise<string> {
    return this.#meta('revision') ?? '0';
  }

  async stats(): Promise<StoreStats> {
    if (this.#counted && this.#counted.digest === this.#meta('digest')) return this.#counted.stats;
    // Digest and counts are of one moment, whatever another process writes meanwhile.
    this.#counted = this.#connection.snapshot(() => ({ digest: this.#meta('digest'), stats: stats(this.#connection) }));
    return this.#counted.stats;
  }

  #meta(key: 'digest' | 'revision'): string | undefined {
    return this.#connection.get<{ value: string }>(sql`SELECT value FROM meta WHERE key = ${key}`)?.value;
  }

  async entities(ids: readonly string[]) {
    return this.#lookUp(this.#kept.entities, lookUp.entitiesById, ids);
  }

  async relations(ids: readonly string[]) {
    return lookUp.relationsById(this.#connection, ids);
  }

  async documents(ids: readonly string[]) {
    return this.#lookUp(this.#kept.documents, lookUp.documentsById, ids);
  }

  async sections(ids: readonly string[]) {
    return this.#lookUp(this.#kept.sections, lookUp.sectionsById, ids);
  }

  async assertions(ids: readonly string[]) {
    return lookUp.assertionsById(this.#connection, ids);
  }

  async mentions(ids: readonly string[]) {
    return lookUp.mentionsById(this.#connection, ids);
  }

  async findEntities(query: EntityQuery) {
    return findEntities(this.#connection, query);
  }

  async findRelations(query: RelationQuery) {
    return findRelations(this.#connection, query);
  }

  async findDocuments(query: DocumentQuery) {
    return findDocuments(this.#connection, query);
  }

  async search(query: SearchQuery) {
    return search(this.#connection, query, {
      entities: (ids) => this.#lookUp(this.#kept.entities, lookUp.entitiesById, ids),
      passages: (numbers) => this.#lookUp(this.#kept.passages, lookUp.passagesByNumber, numbers),
    });
  }

  async suggest(query: SuggestQuery) {
    return suggest(this.#connection, query);
  }

  async relationsOf(query: RelationsOfQuery) {
    return relationsOf(this.#connection, query, this.#kept.pages);
  }

  async assertionsOfRelations(ids: readonly string[]) {
    return this.#lookUp(this.#kept.assertions, lookUp.assertionsOfRelations, ids) as (readonly AssertionRecord[])[];
  }

  async assertionsOfEntities(ids: readonly string[]) {
    return lookUp.assertionsOfEntities(this.#connection, ids);
  }

  async mentionsOfEntities(ids: readonly string[], page: PageRequest) {
    return mentionsOfEntities(this.#connection, ids, page);
  }

  async documentsOfEntities(ids: readonly string[], query: DocumentQuery) {
    return documentsOfEntities(this.#connection, ids, query);
  }

  async entitiesOfDocuments(ids: readonly string[], query: EntityQuery) {
    return entitiesOfDocuments(this.#connection, ids, query);
  }

  async sectionsOfDocuments(ids: readonly string[]) {
    return lookUp.sectionsOfDocuments(this.#connection, ids);
  }

  async texts(ids: readonly string[]) {
    return lookUp.textsById(this.#connection, ids);
  }

  contributions(ids?: readonly string[]) {
    return contributions(this.#connection, ids);
  }

  scanEntities(where?: Condition<EntityField>) {
    return scanEntities(this.#connection, where);
  }

  scanRelations(where?: Condition<RelationField>) {
    return scanRelations(this.#connection, where);
  }

  ties() {
    return allTies(this.#connection);
  }

  async countEntities(query: CountQuery<EntityField>) {
    return countEntities(this.#connection, query);
  }

  async countRelations(query: CountQuery<RelationField>) {
    return countRelations(this.#connection, query);
  }

  async mentionsOfDocuments(ids: readonly string[], within: Span | null, page: PageRequest) {
    return mentionsOfDocuments(this.#connection, ids, within, page);
  }

  async assertionsOfDocuments(ids: readonly string[]) {
    return lookUp.assertionsOfDocuments(this.#connection, ids);
  }

  #lookUp<T>(
    kept: KeptRecords<T>,
    read: (connection: SqliteConnection, ids: readonly string[]) => readonly (T | null)[],
    ids: readonly string[],
  ): (T | null)[] {
    return kept.lookUp(this.#connection.version(), ids, (missing) => read(this.#connection, missing));
  }
}
