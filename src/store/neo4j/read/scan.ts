import type { StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Condition, EntityField, RelationField } from '../../port/queries.js';
import { checkCondition } from '../../query/check-query.js';
import { ENTITY_FIELDS, RELATION_FIELDS } from '../../query/fields.js';
import type { ReadAccess } from '../transaction.js';
import { type Cypher, cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';
import { whereCypher } from '../queries/conditions.js';
import { ENTITY_PLACES, RELATION_PLACES } from '../queries/ties.js';
import { type EntityNode, entityRecord, toEntity } from '../records/entity-node.js';
import { toRelation } from '../records/part-nodes.js';
import { RELATION_RECORD } from './look-up.js';

/** Enough that a round trip costs little beside its answer. */
const BATCH = 2000;

/** All entities that a condition leaves, by id. */
export async function* scanEntities(connection: ReadAccess, where?: Condition<EntityField>): AsyncGenerator<readonly StoredEntity[]> {
  if (where) checkCondition(ENTITY_FIELDS, where);
  yield* inBatches(
    (last?: StoredEntity) => cypher`
      MATCH (e:Entity) WHERE e.id > ${last?.id ?? ''} AND ${whereCypher(where, ENTITY_PLACES)}
      RETURN ${entityRecord(cypher`e`)} AS record ORDER BY e.id LIMIT ${BATCH}`,
    (query) => connection.run<{ record: EntityNode }>(query),
    toEntity,
  );
}

/** All relations that a condition leaves, by subject and id: subjects have an index, relationships of all types have none. */
export async function* scanRelations(connection: ReadAccess, where?: Condition<RelationField>): AsyncGenerator<readonly StoredRelation[]> {
  if (where) checkCondition(RELATION_FIELDS, where);
  const types = relationshipTypes() ?? cypher`NONE`;
  yield* inBatches(
    (last?: StoredRelation) => cypher`
      MATCH (s:Entity)-[r:${types}]->(o:Entity)
      WHERE s.id >= ${last?.subject ?? ''} AND (s.id > ${last?.subject ?? ''} OR r.id > ${last?.id ?? ''}) AND ${whereCypher(where, RELATION_PLACES)}
      RETURN ${RELATION_RECORD} AS record ORDER BY s.id, r.id LIMIT ${BATCH}`,
    (query) => connection.run<{ record: StoredRelation }>(query),
    toRelation,
  );
}

async function* inBatches<Node, T>(
  statement: (last?: T) => Cypher,
  run: (query: Cypher) => Promise<{ record: Node }[]>,
  toRecord: (node: Node) => T,
): AsyncGenerator<readonly T[]> {
  for (let last: T | undefined; ;) {
    const records = (await run(statement(last))).map(({ record }) => toRecord(record));
    if (records.length > 0) yield records;
    if (records.length < BATCH) return;
    last = records[records.length - 1];
  }
}
