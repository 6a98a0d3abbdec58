import type { Span } from '../../../schema/span.js';
import type { GraphReader, StoredEntity, StoreStats } from '../port/graph-store.js';
import type { PageRequest } from '../port/page.js';
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
import type { SearchQuery, SuggestQuery } from '../port/search.js';
import { dataVersion } from '../merge/data-version.js';
import type { ReadAccess } from './connection/transaction.js';
import type { Neo4jConnection } from './connection/connection.js';
import { cypher } from './connection/cypher.js';
import { contributions } from './read/document-graphs.js';
import { countEntities, countRelations } from './read/counts.js';
import { documentsOfEntities, entitiesOfDocuments, findDocuments, findEntities, findRelations } from './read/lists.js';
import { allRelations } from './read/scan.js';
import * as lookUp from './read/records.js';
import { mentionsOfDocuments, mentionsOfEntities } from './read/mentions-of.js';
import { relationsOf } from './read/relations-of.js';
import { scanEntities, scanRelations } from './read/scan.js';
import { search, suggest } from './read/search.js';
import { stats } from './read/state.js';

/** Reads: each method is one statement and one round trip, whatever the number of ids. */
export class Neo4jReader implements GraphReader {
  readonly #connection: Neo4jConnection;
  readonly #access: ReadAccess;

  constructor(connection: Neo4jConnection, access: ReadAccess = connection) {
    this.#connection = connection;
    this.#access = access;
  }

  withSignal(signal: AbortSignal): Neo4jReader {
    return new Neo4jReader(this.#connection, this.#connection.withSignal(signal));
  }

  async dataVersion(): Promise<string> {
    const [row] = await this.#access.run<{ digest: string | null }>(
      cypher`OPTIONAL MATCH (s:Store {key: 'plangraph'}) RETURN s.digest AS digest`,
    );
    return dataVersion(row?.digest ?? undefined);
  }

  async revision(): Promise<string> {
    const [row] = await this.#access.run<{ revision: number | null }>(
      cypher`OPTIONAL MATCH (s:Store {key: 'plangraph'}) RETURN s.revision AS revision`,
    );
    return String(row?.revision ?? 0);
  }

  async stats(): Promise<StoreStats> {
    return stats(this.#access);
  }

  async entities(ids: readonly string[]) {
    return lookUp.entitiesById(this.#access, ids);
  }

  async relations(ids: readonly string[]) {
    return lookUp.relationsById(this.#access, ids);
  }

  async documents(ids: readonly string[]) {
    return lookUp.documentsById(this.#access, ids);
  }

  async sections(ids: readonly string[]) {
    return lookUp.sectionsById(this.#access, ids);
  }

  async assertions(ids: readonly string[]) {
    return lookUp.assertionsById(this.#access, ids);
  }

  async mentions(ids: readonly string[]) {
    return lookUp.mentionsById(this.#access, ids);
  }

  async findEntities(query: EntityQuery) {
    return findEntities(this.#access, query);
  }

  async findRelations(query: RelationQuery) {
    return findRelations(this.#access, query);
  }

  async findDocuments(query: DocumentQuery) {
    return findDocuments(this.#access, query);
  }

  async search(query: SearchQuery) {
    return search(this.#access, query);
  }

  async suggest(query: SuggestQuery) {
    return suggest(this.#access, query);
  }

  async relationsOf(query: RelationsOfQuery, onOtherEnds?: (others: readonly StoredEntity[]) => void) {
    return relationsOf(this.#access, query, onOtherEnds);
  }

  async assertionsOfRelations(ids: readonly string[]) {
    return lookUp.assertionsOfRelations(this.#access, ids);
  }

  async assertionsOfEntities(ids: readonly string[]) {
    return lookUp.assertionsOfEntities(this.#access, ids);
  }

  async mentionsOfEntities(ids: readonly string[], page: PageRequest) {
    return mentionsOfEntities(this.#access, ids, page);
  }

  async documentsOfEntities(ids: readonly string[], query: DocumentQuery) {
    return documentsOfEntities(this.#access, ids, query);
  }

  async entitiesOfDocuments(ids: readonly string[], query: EntityQuery) {
    return entitiesOfDocuments(this.#access, ids, query);
  }

  async sectionsOfDocuments(ids: readonly string[]) {
    return lookUp.sectionsOfDocuments(this.#access, ids);
  }

  async texts(ids: readonly string[]) {
    return lookUp.textsById(this.#access, ids);
  }

  contributions(ids?: readonly string[]) {
    return contributions(this.#access, ids);
  }

  scanEntities(where?: Condition<EntityField>) {
    return scanEntities(this.#access, where);
  }

  scanRelations(where?: Condition<RelationField>) {
    return scanRelations(this.#access, where);
  }

  ties() {
    return allRelations(this.#access);
  }

  async countEntities(query: CountQuery<EntityField>) {
    return countEntities(this.#access, query);
  }

  async countRelations(query: CountQuery<RelationField>) {
    return countRelations(this.#access, query);
  }

  async mentionsOfDocuments(ids: readonly string[], within: Span | null, page: PageRequest) {
    return mentionsOfDocuments(this.#access, ids, within, page);
  }

  async assertionsOfDocuments(ids: readonly string[]) {
    return lookUp.assertionsOfDocuments(this.#access, ids);
  }
}
