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
import type { Neo4jConnection } from './connection.js';
import { cypher } from './cypher.js';
import { contributions } from './read/contributions.js';
import { countEntities, countRelations } from './read/counts.js';
import { documentsOfEntities, entitiesOfDocuments, findDocuments, findEntities, findRelations } from './read/find.js';
import { allTies } from './read/all-ties.js';
import * as lookUp from './read/look-up.js';
import { mentionsOfDocuments, mentionsOfEntities, relationsOf } from './read/per-entity.js';
import { scanEntities, scanRelations } from './read/scan.js';
import { search, suggest } from './read/search.js';
import { stats } from './read/stats.js';

/** Reads: each method is one statement and one round trip, whatever the number of ids. */
export class Neo4jReader implements GraphReader {
  readonly #connection: Neo4jConnection;

  constructor(connection: Neo4jConnection) {
    this.#connection = connection;
  }

  async dataVersion(): Promise<string> {
    const [row] = await this.#connection.run<{ digest: string | null }>(
      cypher`OPTIONAL MATCH (s:Store {key: 'plangraph'}) RETURN s.digest AS digest`,
    );
    return dataVersion(row?.digest ?? undefined);
  }

  async stats(): Promise<StoreStats> {
    return stats(this.#connection);
  }

  async entities(ids: readonly string[]) {
    return lookUp.entitiesById(this.#connection, ids);
  }

  async relations(ids: readonly string[]) {
    return lookUp.relationsById(this.#connection, ids);
  }

  async documents(ids: readonly string[]) {
    return lookUp.documentsById(this.#connection, ids);
  }

  async sections(ids: readonly string[]) {
    return lookUp.sectionsById(this.#connection, ids);
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
    return search(this.#connection, query);
  }

  async suggest(query: SuggestQuery) {
    return suggest(this.#connection, query);
  }

  async relationsOf(query: RelationsOfQuery, meet?: (others: readonly StoredEntity[]) => void) {
    return relationsOf(this.#connection, query, meet);
  }

  async assertionsOfRelations(ids: readonly string[]) {
    return lookUp.assertionsOfRelations(this.#connection, ids);
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
}
