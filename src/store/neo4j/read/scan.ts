import type { ScanReader, StoredEntity, StoredRelation, Edge } from '../../port/graph-store.js';
import type { Condition, EntityField, RelationField } from '../../port/queries.js';
import { checkCondition } from '../../query/check-query.js';
import { ENTITY_FIELDS, RELATION_FIELDS } from '../../query/fields.js';
import { type Cypher, cypher } from '../connection/cypher.js';
import type { ReadAccess } from '../connection/transaction.js';
import { whereCypher } from '../query/conditions.js';
import { ENTITY_MAPPINGS, RELATION_MAPPINGS } from '../query/linked-records.js';
import { relationshipTypes } from '../query/names.js';
import { entityRecord, toEntity } from '../records/entity-node.js';
import { EDGE, RELATION } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';
import { RELATION_RECORD } from './records.js';

/** Enough that a round trip costs little beside its answer. */
const BATCH = 2000;

export function scanReader(connection: ReadAccess): ScanReader {
  return {
    scanEntities: (where) => scanEntities(connection, where),
    scanRelations: (where) => scanRelations(connection, where),
    edges: () => allRelations(connection),
  };
}

/** All entities that a condition leaves, by id. */
async function* scanEntities(connection: ReadAccess, where?: Condition<EntityField>): AsyncGenerator<readonly StoredEntity[]> {
  if (where) checkCondition(ENTITY_FIELDS, where);
  yield* inBatches(
    (last?: StoredEntity) => cypher`
      MATCH (e:Entity) WHERE e.id > ${last?.id ?? ''} AND ${whereCypher(where, ENTITY_MAPPINGS)}
      RETURN ${entityRecord(cypher`e`)} AS record ORDER BY e.id LIMIT ${BATCH}`,
    connection,
    toEntity,
  );
}

/** All relations that a condition leaves, by subject and id: subjects have an index, relationships of all types have none. */
async function* scanRelations(connection: ReadAccess, where?: Condition<RelationField>): AsyncGenerator<readonly StoredRelation[]> {
  if (where) checkCondition(RELATION_FIELDS, where);
  const types = relationshipTypes() ?? cypher`NONE`;
  yield* inBatches(
    (last?: StoredRelation) => cypher`
      MATCH (s:Entity)-[r:${types}]->(o:Entity)
      WHERE s.id >= ${last?.subject ?? ''} AND (s.id > ${last?.subject ?? ''} OR r.id > ${last?.id ?? ''})
        AND ${whereCypher(where, RELATION_MAPPINGS)}
      RETURN ${RELATION_RECORD} AS record ORDER BY s.id, r.id LIMIT ${BATCH}`,
    connection,
    (relation) => RELATION.toRecord(relation),
  );
}

async function* inBatches<T>(
  statement: (last?: T) => Cypher,
  connection: ReadAccess,
  toRecord: (node: PropertyRow) => T,
): AsyncGenerator<readonly T[]> {
  for (let last: T | undefined; ;) {
    const rows = await connection.run<{ record: PropertyRow }>(statement(last));
    const records = rows.map(({ record }) => toRecord(record));
    if (records.length > 0) yield records;
    if (records.length < BATCH) return;
    last = records[records.length - 1];
  }
}

/** So many entities a round trip. */
const ENTITIES = 2000;

interface BatchRow {
  /** The last entity of the batch; null where there are no more. */
  readonly last: string | null;
  readonly relations: readonly PropertyRow[];
}

/** All relations by subject; the constraint on entity ids is the index that gives the next ones. */
async function* allRelations(connection: ReadAccess): AsyncGenerator<readonly Edge[]> {
  const types = relationshipTypes();
  let after: string | null = types ? '' : null;
  while (types && after !== null) {
    const [batch]: BatchRow[] = await connection.run<BatchRow>(cypher`
      CALL () { MATCH (s:Entity) WHERE s.id > ${after} WITH s ORDER BY s.id LIMIT ${ENTITIES} RETURN collect(s) AS subjects }
      RETURN subjects[-1].id AS last, COLLECT {
        UNWIND subjects AS s MATCH (s)-[r:${types}]->(o:Entity)
        RETURN r {.id, .confidence, .modality, .date, type: type(r), subject: s.id, subjectType: s.type, object: o.id, objectType: o.type}
      } AS relations`);
    const { last, relations } = batch!;
    if (relations.length > 0) yield relations.map((relation) => EDGE.toRecord(relation));
    after = last;
  }
}
