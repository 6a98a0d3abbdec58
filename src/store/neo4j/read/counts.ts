import type { CountReader, GroupCount } from '../../port/graph-store.js';
import type { CountQuery, Field } from '../../port/queries.js';
import { checkCondition } from '../../query/check-query.js';
import { ENTITY_FIELDS, type FieldDefinition, RELATION_FIELDS } from '../../query/fields.js';
import { checkGroupings, type GroupRow, MAX_GROUPINGS, orderGroups } from '../../query/order-groups.js';
import type { ReadAccess } from '../connection/transaction.js';
import { type Cypher, cypher, joinCypher } from '../connection/cypher.js';
import { relationshipTypes } from '../query/names.js';
import { type FieldMappings, whereCypher } from '../query/conditions.js';
import { sortKeys } from '../query/sort-keys.js';
import { ENTITY_MAPPINGS, RELATION_MAPPINGS } from '../query/linked-records.js';

interface Counted {
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly mappings: FieldMappings;
  readonly match: () => Cypher;
  readonly id: Cypher;
}

const ENTITIES: Counted = { fields: ENTITY_FIELDS, mappings: ENTITY_MAPPINGS, match: () => cypher`MATCH (e:Entity)`, id: cypher`e.id` };
const RELATIONS: Counted = {
  fields: RELATION_FIELDS,
  mappings: RELATION_MAPPINGS,
  match: () => cypher`MATCH (s:Entity)-[r:${relationshipTypes() ?? cypher`NONE`}]->(o:Entity)`,
  id: cypher`r.id`,
};

const GROUPS: readonly Cypher[] = [cypher`group_0`, cypher`group_1`, cypher`group_2`];
if (GROUPS.length !== MAX_GROUPINGS) throw new Error('one name is needed for each grouping');

export function countReader(connection: ReadAccess): CountReader {
  return {
    countEntities: (query) => count(connection, ENTITIES, query),
    countRelations: (query) => count(connection, RELATIONS, query),
  };
}

async function count(
  connection: ReadAccess,
  { fields, mappings, match, id }: Counted,
  { where, groupBy }: CountQuery<Field>,
): Promise<GroupCount[]> {
  checkGroupings(fields, groupBy);
  if (where) checkCondition(fields, where);
  const values = sortKeys(mappings.mappingOf, id, groupBy.map(({ field }) => ({ field }))); // prettier-ignore
  const columns = groupBy.map(({ part }, at) => {
    const { value } = values[at]!;
    return cypher`${part === 'year' ? cypher`left(${value}, 4)` : value} AS ${GROUPS[at]!}`;
  });
  const rows = await connection.run<GroupRow>(
    cypher`${match()} WHERE ${whereCypher(where, mappings)} RETURN ${joinCypher(columns, ', ')}, count(*) AS count`,
  );
  return orderGroups(rows, groupBy);
}
