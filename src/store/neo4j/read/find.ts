import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { DocumentQuery, EntityQuery, ListQuery, RelationQuery, SortKey as PortSortKey } from '../../port/queries.js';
import { checkCondition, checkOrder } from '../../query/check-query.js';
import { DOCUMENT_FIELDS, ENTITY_FIELDS, type FieldDefinition, RELATION_FIELDS } from '../../query/fields.js';
import type { Neo4jConnection } from '../connection.js';
import { type Cypher, cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';
import { type PageRow, pageOfRow } from '../pages.js';
import { type FieldPlace, whereCypher } from '../queries/conditions.js';
import type { SortKey } from '../queries/keyset.js';
import { PAGE_COLUMNS, pageCypher } from '../queries/page.js';
import { documentPlace, entityPlace, relationPlace } from '../queries/places.js';
import { type DocumentNode, toDocument } from '../records/document-node.js';
import { type EntityNode, toEntity } from '../records/entity-node.js';
import { toRelation } from '../records/part-nodes.js';
import { RELATION_RECORD } from './look-up.js';

/** One kind of record that is listed. */
interface Listing<Node, T> {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly placeOf: (field: string) => FieldPlace;
  readonly match: () => Cypher;
  readonly variables: Cypher;
  readonly id: Cypher;
  readonly record: Cypher;
  readonly toRecord: (node: Node) => T;
}

const ENTITIES: Listing<EntityNode, StoredEntity> = {
  name: 'entities',
  fields: ENTITY_FIELDS,
  placeOf: entityPlace,
  match: () => cypher`MATCH (e:Entity)`,
  variables: cypher`e`,
  id: cypher`e.id`,
  record: cypher`properties(e)`,
  toRecord: toEntity,
};

const RELATIONS: Listing<StoredRelation, StoredRelation> = {
  name: 'relations',
  fields: RELATION_FIELDS,
  placeOf: relationPlace,
  match: () => cypher`MATCH (s:Entity)-[r:${relationshipTypes() ?? cypher`NONE`}]->(o:Entity)`,
  variables: cypher`s, r, o`,
  id: cypher`r.id`,
  record: RELATION_RECORD,
  toRecord: toRelation,
};

const DOCUMENTS: Listing<DocumentNode, StoredDocument> = {
  name: 'documents',
  fields: DOCUMENT_FIELDS,
  placeOf: documentPlace,
  match: () => cypher`MATCH (d:Document)`,
  variables: cypher`d`,
  id: cypher`d.id`,
  record: cypher`properties(d)`,
  toRecord: toDocument,
};

export function findEntities(connection: Neo4jConnection, query: EntityQuery): Promise<Page<StoredEntity>> {
  return find(connection, ENTITIES, query);
}

export function findRelations(connection: Neo4jConnection, query: RelationQuery): Promise<Page<StoredRelation>> {
  return find(connection, RELATIONS, query);
}

export function findDocuments(connection: Neo4jConnection, query: DocumentQuery): Promise<Page<StoredDocument>> {
  return find(connection, DOCUMENTS, query);
}

async function find<Node, T>(connection: Neo4jConnection, listing: Listing<Node, T>, query: ListQuery<string>): Promise<Page<T>> {
  const { where, orderBy = [], page } = query;
  if (where) checkCondition(listing.fields, where);
  checkOrder(listing.fields, orderBy);
  const keys = sortKeys(listing, orderBy);
  const order = listOrder(listing.name, keys);
  const plan = planPage(page, order);
  const { variables, record } = listing;
  const from = cypher`${listing.match()} WHERE ${whereCypher(where, listing.placeOf)}`;
  const [row] = await connection.run<PageRow<Node>>(cypher`${pageCypher({ from, variables, record, keys }, plan)} RETURN ${PAGE_COLUMNS}`);
  return pageOfRow(row!, plan, order, listing.toRecord);
}

/** The keys asked for, and the id behind them. */
function sortKeys({ placeOf, id }: Pick<Listing<never, never>, 'placeOf' | 'id'>, orderBy: readonly PortSortKey<string>[]): SortKey[] {
  const keys = orderBy.map(({ field, descending = false }): SortKey => {
    const place = placeOf(field);
    // `checkOrder` has refused the fields with several values.
    if (!('value' in place)) throw new TypeError(`${field} has no single value`);
    const { value, ordered = value, optional = false, mixed = false } = place;
    return { name: field, value, ordered, descending, optional, mixed };
  });
  return [...keys, { name: 'id', value: id }];
}
