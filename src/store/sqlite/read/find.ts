import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { StoredDocument, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { DocumentQuery, EntityQuery, ListQuery, RelationQuery, SortKey } from '../../port/queries.js';
import { checkCondition, checkOrder } from '../../query/check-query.js';
import { attributeOf, DOCUMENT_FIELDS, ENTITY_FIELDS, type FieldDefinition, RELATION_FIELDS } from '../../query/fields.js';
import type { SqliteConnection } from '../connection.js';
import { type PagedRow, pageOfRows } from '../pages.js';
import { type FieldPlace, whereSql } from '../queries/conditions.js';
import type { SortColumn } from '../queries/keyset.js';
import { listStatement } from '../queries/list.js';
import { attributeValue, documentPlace, entityPlace, relationPlace } from '../queries/places.js';
import { DOCUMENT_COLUMNS, type DocumentRow, toDocument } from '../rows/document-row.js';
import { ENTITY_COLUMNS, type EntityRow, toEntity } from '../rows/entity-row.js';
import { relationColumns, type RelationRow, toRelation } from '../rows/relation-row.js';
import { type Sql, sql } from '../sql.js';

/** One kind of record that is listed. */
interface Listing<Row, T> {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly placeOf: (field: string) => FieldPlace;
  readonly table: Sql;
  readonly id: Sql;
  readonly columns: Sql;
  readonly toRecord: (row: Row) => T;
}

const ENTITIES: Listing<EntityRow, StoredEntity> = {
  name: 'entities',
  fields: ENTITY_FIELDS,
  placeOf: entityPlace,
  table: sql`entity AS e`,
  id: sql`e.id`,
  columns: ENTITY_COLUMNS,
  toRecord: toEntity,
};

const RELATIONS: Listing<RelationRow, StoredRelation> = {
  name: 'relations',
  fields: RELATION_FIELDS,
  placeOf: relationPlace,
  table: sql`relation AS r`,
  id: sql`r.id`,
  columns: relationColumns(sql`r`),
  toRecord: toRelation,
};

const DOCUMENTS: Listing<DocumentRow, StoredDocument> = {
  name: 'documents',
  fields: DOCUMENT_FIELDS,
  placeOf: documentPlace,
  table: sql`document AS d`,
  id: sql`d.id`,
  columns: DOCUMENT_COLUMNS,
  toRecord: toDocument,
};

export function findEntities(connection: SqliteConnection, query: EntityQuery): Page<StoredEntity> {
  return find(connection, ENTITIES, query);
}

export function findRelations(connection: SqliteConnection, query: RelationQuery): Page<StoredRelation> {
  return find(connection, RELATIONS, query);
}

export function findDocuments(connection: SqliteConnection, query: DocumentQuery): Page<StoredDocument> {
  return find(connection, DOCUMENTS, query);
}

function find<Row, T>(connection: SqliteConnection, listing: Listing<Row, T>, query: ListQuery<string>): Page<T> {
  const { where, orderBy = [], page } = query;
  if (where) checkCondition(listing.fields, where);
  checkOrder(listing.fields, orderBy);
  const sort = sortColumns(listing, orderBy);
  const order = listOrder(listing.name, sort);
  const plan = planPage(page, order);
  const { columns, table } = listing;
  const rows = connection.all<Row & PagedRow>(listStatement({ columns, table, where: whereSql(where, listing.placeOf), sort }, plan));
  return pageOfRows(rows, plan, order, listing.toRecord);
}

/** The keys asked for, and the id behind them. */
function sortColumns({ placeOf, id }: Pick<Listing<never, never>, 'placeOf' | 'id'>, orderBy: readonly SortKey<string>[]): SortColumn[] {
  const keys = orderBy.map(({ field, descending = false }): SortColumn => {
    const attribute = attributeOf(field);
    if (attribute !== undefined) return { name: field, value: attributeValue(attribute), descending, optional: true };
    const place = placeOf(field);
    // `checkOrder` has refused the fields with several values.
    if ('anyRow' in place) throw new TypeError(`${field} has no single column`);
    return { name: field, value: place.column, descending, ...(place.optional ? { optional: true } : {}) };
  });
  return [...keys, { name: 'id', value: id }];
}
