import { listOrder } from '../../paging/list-order.js';
import { type ListOrder, type PagePlan, planPage } from '../../paging/plan-page.js';
import type { ListReader, StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { Condition, Field, ListQuery } from '../../port/queries.js';
import { checkCondition, checkOrder } from '../../query/check-query.js';
import { DOCUMENT_FIELDS, ENTITY_FIELDS, type FieldDefinition, RELATION_FIELDS } from '../../query/fields.js';
import type { ReadAccess } from '../connection/transaction.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import { relationshipTypes } from '../query/names.js';
import { type PageRow, pageOfRow } from '../query/page-rows.js';
import { type FieldMappings, whereCypher } from '../query/conditions.js';
import type { SortKey } from '../query/keyset.js';
import { orderStartOf } from '../query/field-mapping.js';
import { entityCandidates } from '../query/name-candidates.js';
import { entityTotal, possibleTypes, relationTotal } from '../query/totals.js';
import { pageCypher, type PageParts } from '../query/list.js';
import { sortKeys } from '../query/sort-keys.js';
import { DOCUMENT_MAPPINGS, ENTITY_MAPPINGS, RELATION_MAPPINGS } from '../query/linked-records.js';
import { DOCUMENT } from '../records/document-node.js';
import { entityRecord, toEntity } from '../records/entity-node.js';
import { RELATION } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';
import { RELATION_RECORD } from './records.js';
import { pageOfEach } from './per-owner.js';

/** One kind of record that is listed. */
interface Listing<T> {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly mappings: FieldMappings;
  /** All records of the kind, up to and including a WHERE condition. */
  readonly match: (query: ListQuery<Field>) => Cypher;
  /** How many the condition leaves, where that is counted already. */
  readonly total?: (where: Condition<Field> | undefined) => Cypher | undefined;
  /** What is alike in all records that the condition leaves, where an index leads with it. */
  readonly alike?: (where: Condition<Field> | undefined) => readonly Cypher[];
  readonly variables: Cypher;
  readonly id: Cypher;
  readonly record: Cypher;
  readonly toRecord: (node: PropertyRow) => T;
}

const ENTITIES: Listing<StoredEntity> = {
  name: 'entities',
  fields: ENTITY_FIELDS,
  mappings: ENTITY_MAPPINGS,
  match: ({ where, orderBy }) => {
    const candidates = entityCandidates(where);
    if (candidates === undefined) return cypher`MATCH (e:Entity) WHERE ${inOrder(cypher`e`, 'name', orderBy)}`;
    return cypher`CALL db.index.fulltext.queryNodes('entity_search', ${candidates}) YIELD node AS e WITH e WHERE true`;
  },
  total: entityTotal,
  alike: (where) => (possibleTypes(where)?.length === 1 ? [cypher`e.type`] : []),
  variables: cypher`e`,
  id: cypher`e.id`,
  record: entityRecord(cypher`e`),
  toRecord: toEntity,
};

const RELATIONS: Listing<StoredRelation> = {
  name: 'relations',
  fields: RELATION_FIELDS,
  mappings: RELATION_MAPPINGS,
  match: ({ where }) => cypher`MATCH (s:Entity)-[r:${relationshipTypes(possibleTypes(where)) ?? cypher`NONE`}]->(o:Entity) WHERE true`,
  total: relationTotal,
  variables: cypher`s, r, o`,
  id: cypher`r.id`,
  record: RELATION_RECORD,
  toRecord: (relation) => RELATION.toRecord(relation),
};

const DOCUMENTS: Listing<StoredDocument> = {
  name: 'documents',
  fields: DOCUMENT_FIELDS,
  mappings: DOCUMENT_MAPPINGS,
  match: ({ orderBy }) => cypher`MATCH (d:Document) WHERE ${inOrder(cypher`d`, 'title', orderBy)}`,
  total: (where) => (where ? undefined : cypher`COUNT { (:Document) }`),
  variables: cypher`d`,
  id: cypher`d.id`,
  record: cypher`properties(d)`,
  toRecord: (node) => DOCUMENT.toRecord(node),
};

export function listReader(connection: ReadAccess): ListReader {
  return {
    findEntities: (query) => find(connection, ENTITIES, query),
    findRelations: (query) => find(connection, RELATIONS, query),
    findDocuments: (query) => find(connection, DOCUMENTS, query),
    async documentsOfEntities(ids, query) {
      const { parts, plan, order } = planList(DOCUMENTS, () => cypher`MATCH (owner)<-[:ENTITY_STATEMENT]-(d:Document) WHERE true`, query);
      return pageOfEach(connection, { ids, owner: cypher`(owner:Entity {id: id})`, parts }, plan, order, DOCUMENTS.toRecord);
    },
    async entitiesOfDocuments(ids, query) {
      const { parts, plan, order } = planList(ENTITIES, () => cypher`MATCH (owner)-[:ENTITY_STATEMENT]->(e:Entity) WHERE true`, query);
      return pageOfEach(connection, { ids, owner: cypher`(owner:Document {id: id})`, parts }, plan, order, toEntity);
    },
  };
}

async function find<T>(connection: ReadAccess, listing: Listing<T>, query: ListQuery<Field>): Promise<Page<T>> {
  const { parts, plan, order } = planList(listing, () => listing.match(query), query);
  const total = listing.total?.(query.where);
  const alike = listing.alike?.(query.where);
  const statement = pageCypher({ ...parts, ...(total ? { total } : {}), ...(alike ? { alike } : {}) }, plan);
  const [row] = await connection.run<PageRow<PropertyRow>>(statement);
  return pageOfRow(row!, plan, order, listing.toRecord);
}

/** True of every record. It tells the planner which index holds them all, in the order asked for or nearly so. */
function inOrder(n: Cypher, listedBy: string, orderBy: ListQuery<Field>['orderBy'] = []): Cypher {
  if (orderBy.length === 0) return cypher`${n}.id IS NOT NULL`;
  return orderBy[0]!.field === listedBy ? cypher`${orderStartOf(n)} IS NOT NULL` : cypher`true`;
}

interface PlannedList {
  readonly parts: PageParts;
  readonly plan: PagePlan;
  readonly order: ListOrder;
}

function planList(
  { name, fields, mappings, variables, id, record }: Omit<Listing<never>, 'toRecord' | 'match' | 'total' | 'alike'>,
  match: () => Cypher,
  { where, orderBy = [], page }: ListQuery<Field>,
): PlannedList {
  if (where) checkCondition(fields, where);
  checkOrder(fields, orderBy);
  const keys: readonly SortKey[] = sortKeys(mappings.mappingOf, id, orderBy);
  const order = listOrder(name, keys);
  const from = where ? cypher`${match()} AND ${whereCypher(where, mappings)}` : match();
  return { parts: { from, variables, record, keys }, plan: planPage(page, order), order };
}
