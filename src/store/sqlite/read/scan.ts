import { setImmediate } from 'node:timers/promises';
import type { StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Condition, EntityField, RelationField } from '../../port/queries.js';
import { checkCondition } from '../../query/check-query.js';
import { ENTITY_FIELDS, RELATION_FIELDS } from '../../query/fields.js';
import type { SqliteConnection } from '../connection.js';
import { whereSql } from '../queries/conditions.js';
import { ENTITY_PLACES, RELATION_PLACES } from '../queries/ties.js';
import { ENTITY_COLUMNS, type EntityRow, toEntity } from '../rows/entity-row.js';
import { relationColumns, type RelationRow, toRelation } from '../rows/relation-row.js';
import { sql } from '../sql.js';

/** Enough that a statement's own cost is small, few enough that others wait a few milliseconds at most. */
const BATCH = 500;

/** All entities that a condition leaves, by id. */
export async function* scanEntities(connection: SqliteConnection, where?: Condition<EntityField>): AsyncGenerator<readonly StoredEntity[]> {
  if (where) checkCondition(ENTITY_FIELDS, where);
  const wanted = whereSql(where, ENTITY_PLACES);
  yield* inBatches(
    (last?: EntityRow) =>
      connection.all<EntityRow>(
        sql`SELECT ${ENTITY_COLUMNS} FROM entity AS e WHERE e.id > ${last?.id ?? ''} AND ${wanted} ORDER BY e.id LIMIT ${BATCH}`,
      ),
    toEntity,
  );
}

/** All relations that a condition leaves, by subject and id: the order in which the index by subject finds them. */
export async function* scanRelations(
  connection: SqliteConnection,
  where?: Condition<RelationField>,
): AsyncGenerator<readonly StoredRelation[]> {
  if (where) checkCondition(RELATION_FIELDS, where);
  const wanted = whereSql(where, RELATION_PLACES);
  const columns = relationColumns(sql`r`);
  yield* inBatches(
    (last?: RelationRow) =>
      connection.all<RelationRow>(
        sql`SELECT ${columns} FROM relation AS r WHERE (r.subject, r.id) > (${last?.subject ?? ''}, ${last?.id ?? ''}) AND ${wanted}
        ORDER BY r.subject, r.id LIMIT ${BATCH}`,
      ),
    toRelation,
  );
}

async function* inBatches<Row, T>(read: (last?: Row) => Row[], toRecord: (row: Row) => T): AsyncGenerator<readonly T[]> {
  for (let rows = read(); rows.length > 0; rows = rows.length < BATCH ? [] : read(rows[rows.length - 1])) {
    yield rows.map(toRecord);
    await setImmediate();
  }
}
