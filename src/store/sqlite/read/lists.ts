import { listOrder } from '../../paging/list-order.js';
import { type ListOrder, type PagePlan, planPage } from '../../paging/plan-page.js';
import type { ListReader, StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { Condition, Field, ListQuery } from '../../port/queries.js';
import { checkCondition, checkOrder } from '../../query/check-query.js';
import { DOCUMENT_FIELDS, ENTITY_FIELDS, type FieldDefinition, RELATION_FIELDS } from '../../query/fields.js';
import type { SqliteConnection } from '../connection/connection.js';
import { type PagedRow, pageOfRows, pagesOfOwners } from '../query/page-rows.js';
import { type FieldMappings, whereSql } from '../query/conditions.js';
import { candidateCount, candidateRows, entityCandidates } from '../query/name-candidates.js';
import type { SortKey } from '../query/keyset.js';
import { listStatement } from '../query/list.js';
import { type OwnerList, ownerListStatement } from '../query/per-owner.js';
import { sortKeys } from '../query/sort-keys.js';
import { DOCUMENT_MAPPINGS, ENTITY_MAPPINGS, RELATION_MAPPINGS } from '../query/linked-records.js';
import type { Row, RowColumns } from '../records/row-columns.js';
import { DOCUMENT, ENTITY, RELATION } from '../records/tables.js';
import { type Sql, sql } from '../connection/sql.js';

/** One kind of record that is listed. */
interface Listing<T> {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly mappings: FieldMappings;
  readonly table: Sql;
  readonly letter: Sql;
  readonly id: Sql;
  readonly columns: RowColumns<T>;
  /** A query of an index that gives all records which a condition leaves, and others. */
  readonly candidates?: (where: Condition<Field>) => string | undefined;
}

/** So many are looked up as fast as 50,000 are scanned; of fewer than that, most that pass are among them anyway. */
const CANDIDATE_LIMIT = 4000;

const ENTITIES: Listing<StoredEntity> = {
  name: 'entities',
  fields: ENTITY_FIELDS,
  mappings: ENTITY_MAPPINGS,
  table: sql`entity AS e`,
  letter: sql`e`,
  id: sql`e.id`,
  columns: ENTITY,
  candidates: entityCandidates,
};

const RELATIONS: Listing<StoredRelation> = {
  name: 'relations',
  fields: RELATION_FIELDS,
  mappings: RELATION_MAPPINGS,
  table: sql`relation AS r`,
  letter: sql`r`,
  id: sql`r.id`,
  columns: RELATION,
};

const DOCUMENTS: Listing<StoredDocument> = {
  name: 'documents',
  fields: DOCUMENT_FIELDS,
  mappings: DOCUMENT_MAPPINGS,
  table: sql`document AS d`,
  letter: sql`d`,
  id: sql`d.id`,
  columns: DOCUMENT,
};

export function listReader(connection: SqliteConnection): ListReader {
  return {
    findEntities: async (query) => find(connection, ENTITIES, query),
    findRelations: async (query) => find(connection, RELATIONS, query),
    findDocuments: async (query) => find(connection, DOCUMENTS, query),
    async documentsOfEntities(ids, query) {
      const from = sql`entity_statement AS s CROSS JOIN document AS d ON d.id = s.document WHERE s.entity = requested.owner`;
      return findOfOwners(connection, DOCUMENTS, ids, from, query);
    },
    async entitiesOfDocuments(ids, query) {
      const from = sql`entity_statement AS s CROSS JOIN entity AS e ON e.id = s.entity WHERE s.document = requested.owner`;
      return findOfOwners(connection, ENTITIES, ids, from, query);
    },
  };
}

function find<T>(connection: SqliteConnection, listing: Listing<T>, query: ListQuery<Field>): Page<T> {
  const { sort, order, plan, where } = planList(listing, query);
  const { table, letter } = listing;
  const columns = listing.columns.of(letter);
  const scans = query.where !== undefined && looksInside(query.where);
  const candidates = scans ? fewCandidates(connection, listing.candidates?.(query.where)) : undefined;
  const rows = connection.all<Row & PagedRow>(listStatement({ columns, table, candidates, letter, where, sort, scans }, plan));
  return pageOfRows(rows, plan, order, (row) => listing.columns.toRecord(row));
}

function findOfOwners<T>(
  connection: SqliteConnection,
  listing: Listing<T>,
  ids: readonly string[],
  rowsOfOwner: Sql,
  query: ListQuery<Field>,
): Page<T>[] {
  const { sort, order, plan, where } = planList(listing, query);
  const { table, letter } = listing;
  const columns = listing.columns.of(letter);
  const list: OwnerList = { ids, from: sql`FROM ${rowsOfOwner} AND ${where}`, table, letter, columns, sort };
  const rows = connection.all<Row & PagedRow & { at: number }>(ownerListStatement(list, plan));
  return pagesOfOwners(ids, rows, plan, order, (row) => listing.columns.toRecord(row));
}

/** The candidates, unless there are so many that a scan is as fast. */
function fewCandidates(connection: SqliteConnection, query: string | undefined): Sql | undefined {
  if (query === undefined) return undefined;
  const { found } = connection.get<{ found: number }>(candidateCount(query, CANDIDATE_LIMIT))!;
  return found < CANDIDATE_LIMIT ? candidateRows(query) : undefined;
}

/** Does the condition look for a part of a text, which no index holds? */
function looksInside(condition: Condition<Field>): boolean {
  if ('and' in condition) return condition.and.some(looksInside);
  if ('or' in condition) return condition.or.some(looksInside);
  if ('not' in condition) return looksInside(condition.not);
  if ('some' in condition) return condition.where !== undefined && looksInside(condition.where);
  return condition.op === 'contains' || condition.op === 'startsWith';
}

interface PlannedList {
  readonly sort: readonly SortKey[];
  readonly order: ListOrder;
  readonly plan: PagePlan;
  readonly where: Sql;
}

function planList(
  { name, fields, mappings, id }: Pick<Listing<never>, 'name' | 'fields' | 'mappings' | 'id'>,
  { where, orderBy = [], page }: ListQuery<Field>,
): PlannedList {
  if (where) checkCondition(fields, where);
  checkOrder(fields, orderBy);
  const sort = sortKeys(mappings.mappingOf, id, orderBy);
  const order = listOrder(name, sort);
  return { sort, order, plan: planPage(page, order), where: whereSql(where, mappings) };
}
