import { setImmediate } from 'node:timers/promises';
import type { ScanReader, StoredEntity, StoredRelation, Edge } from '../../port/graph-store.js';
import type { Condition, EntityField, RelationField } from '../../port/queries.js';
import { checkCondition } from '../../query/check-query.js';
import { ENTITY_FIELDS, RELATION_FIELDS } from '../../query/fields.js';
import type { SqliteConnection } from '../connection/connection.js';
import { whereSql } from '../query/conditions.js';
import { ENTITY_MAPPINGS, RELATION_MAPPINGS } from '../query/linked-records.js';
import type { Row, RowColumns } from '../records/row-columns.js';
import { EDGE, ENTITY, RELATION } from '../records/tables.js';
import { type Sql, type SqlValue, sql } from '../connection/sql.js';

/** Enough that a statement's own cost is small, few enough that others wait a few milliseconds at most. */
const BATCH = 500;

/** So many relations for traversals a batch: a few milliseconds of the one thread that serves everybody. */
const LINKS = 2000;

export function scanReader(connection: SqliteConnection): ScanReader {
  return {
    scanEntities: (where) => scanEntities(connection, where),
    scanRelations: (where) => scanRelations(connection, where),
    edges: () => allEdges(connection),
  };
}

/** All entities that a condition leaves, by id. */
async function* scanEntities(connection: SqliteConnection, where?: Condition<EntityField>): AsyncGenerator<readonly StoredEntity[]> {
  if (where) checkCondition(ENTITY_FIELDS, where);
  const condition = whereSql(where, ENTITY_MAPPINGS);
  const columns = ENTITY.of(sql`e`);
  yield* inBatches(
    connection,
    ENTITY,
    (last) => sql`SELECT ${columns} FROM entity AS e WHERE e.id > ${last?.id ?? ''} AND ${condition} ORDER BY e.id LIMIT ${BATCH}`,
  );
}

/** All relations that a condition leaves, by subject and id: the order in which the index by subject finds them. */
async function* scanRelations(connection: SqliteConnection, where?: Condition<RelationField>): AsyncGenerator<readonly StoredRelation[]> {
  if (where) checkCondition(RELATION_FIELDS, where);
  const condition = whereSql(where, RELATION_MAPPINGS);
  const columns = RELATION.of(sql`r`);
  yield* inBatches(
    connection,
    RELATION,
    (last) => sql`
      SELECT ${columns} FROM relation AS r WHERE (r.subject, r.id) > (${last?.subject ?? ''}, ${last?.id ?? ''}) AND ${condition}
      ORDER BY r.subject, r.id LIMIT ${BATCH}`,
  );
}

async function* inBatches<T>(connection: SqliteConnection, columns: RowColumns<T>, after: (last?: T) => Sql): AsyncGenerator<readonly T[]> {
  for (let last: T | undefined; ;) {
    const records = connection.all<Row>(after(last)).map((row) => columns.toRecord(row));
    if (records.length > 0) yield records;
    if (records.length < BATCH) return;
    last = records[records.length - 1];
    await setImmediate();
  }
}

/** All relations as they lie in the file; between two batches others have their turn. */
async function* allEdges(connection: SqliteConnection): AsyncGenerator<readonly Edge[]> {
  let after = 0;
  for (;;) {
    const { last, edges } = connection.get<{ last: number | null; edges: string }>(allEdgesStatement(after, LINKS))!;
    if (last === null) return;
    yield (JSON.parse(edges) as SqlValue[][]).map((values) => EDGE.toRecordAt(values, 0));
    after = last;
    await setImmediate();
  }
}

/**
 * The next `limit` relations in the order in which they lie in the file, so that each page of it is read once: one row, with
 * all of them as a JSON array of arrays, and where the last one lies.
 */
function allEdgesStatement(after: number, limit: number): Sql {
  return sql`
    SELECT max(r.rowid) AS last, json_group_array(json_array(${EDGE.of(sql`r`)})) AS edges
    FROM (SELECT rowid, * FROM relation WHERE rowid > ${after} ORDER BY rowid LIMIT ${limit}) AS r`;
}
