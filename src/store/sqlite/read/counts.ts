import type { CountReader, GroupCount } from '../../port/graph-store.js';
import type { CountQuery, Field } from '../../port/queries.js';
import { checkCondition } from '../../query/check-query.js';
import { ENTITY_FIELDS, type FieldDefinition, RELATION_FIELDS } from '../../query/fields.js';
import { checkGroupings, type GroupRow, MAX_GROUPINGS, orderGroups } from '../../query/order-groups.js';
import type { SqliteConnection } from '../connection/connection.js';
import { type FieldMappings, whereSql } from '../query/conditions.js';
import { sortKeys } from '../query/sort-keys.js';
import { ENTITY_MAPPINGS, RELATION_MAPPINGS } from '../query/linked-records.js';
import { joinSql, type Sql, sql } from '../connection/sql.js';

interface Counted {
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly mappings: FieldMappings;
  readonly table: Sql;
  readonly id: Sql;
}

const ENTITIES: Counted = { fields: ENTITY_FIELDS, mappings: ENTITY_MAPPINGS, table: sql`entity AS e`, id: sql`e.id` };
const RELATIONS: Counted = { fields: RELATION_FIELDS, mappings: RELATION_MAPPINGS, table: sql`relation AS r`, id: sql`r.id` };

const GROUPS: readonly Sql[] = [sql`group_0`, sql`group_1`, sql`group_2`];
if (GROUPS.length !== MAX_GROUPINGS) throw new Error('one name is needed for each grouping');

export function countReader(connection: SqliteConnection): CountReader {
  return {
    countEntities: async (query) => count(connection, ENTITIES, query),
    countRelations: async (query) => count(connection, RELATIONS, query),
  };
}

function count(
  connection: SqliteConnection,
  { fields, mappings, table, id }: Counted,
  { where, groupBy }: CountQuery<Field>,
): GroupCount[] {
  checkGroupings(fields, groupBy);
  if (where) checkCondition(fields, where);
  const values = sortKeys(mappings.mappingOf, id, groupBy.map(({ field }) => ({ field }))); // prettier-ignore
  const columns = groupBy.map(({ part }, at) => {
    const { value } = values[at]!;
    return sql`${part === 'year' ? sql`substr(${value}, 1, 4)` : value} AS ${GROUPS[at]!}`;
  });
  const names = joinSql(GROUPS.slice(0, groupBy.length), ', ');
  return orderGroups(
    connection.all<GroupRow>(
      sql`SELECT ${joinSql(columns, ', ')}, count(*) AS count FROM ${table} WHERE ${whereSql(where, mappings)} GROUP BY ${names}`,
    ),
    groupBy,
  );
}
