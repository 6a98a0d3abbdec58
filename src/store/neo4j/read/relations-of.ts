import { listOrder } from '../../paging/list-order.js';
import type { CursorValue } from '../../paging/cursor.js';
import { planPage } from '../../paging/plan-page.js';
import type { RelationReader, StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page } from '../../port/page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { checkRelationsOf } from '../../query/check-query.js';
import type { ReadAccess } from '../connection/transaction.js';
import { allOf, cypher } from '../connection/cypher.js';
import { relationshipTypes } from '../query/names.js';
import { whereCypher } from '../query/conditions.js';
import { relatedKeys } from '../query/sort-keys.js';
import { countRelationships } from '../query/field-mapping.js';
import { followed, relationMappings, relationshipPattern } from '../query/linked-records.js';
import { entityRecord, toEntity } from '../records/entity-node.js';
import { RELATION } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';
import { emptyPage, pageOfEach } from './per-owner.js';

const OWNER = cypher`(owner:Entity {id: id})`;

/** A relation of an owner, whether it leads away from it, and its other end: all of that where it is asked for, else its id and name. */
type RelatedNode = readonly [relation: PropertyRow, out: boolean, other: PropertyRow & { readonly id: string; readonly name: string }];

export function relationReader(connection: ReadAccess): RelationReader {
  return {
    relationsOf: (query, onOtherEnds) => relationsOf(connection, query, onOtherEnds),
  };
}

async function relationsOf(
  connection: ReadAccess,
  query: RelationsOfQuery,
  onOtherEnds?: (others: readonly StoredEntity[]) => void,
): Promise<Page<StoredRelation>[]> {
  checkRelationsOf(query);
  const { entities: ids, direction, role, otherTypes, where, orderBy, page } = query;
  const other = cypher`other`;
  const variables = followed(cypher`owner`, cypher`r`, direction, other);
  const keys = relatedKeys(orderBy, variables, other);
  const order = listOrder('relationsOf', keys);
  const plan = planPage(page, order);
  const types = relationshipTypes(query.types);
  if (!types) return ids.map(() => emptyPage(plan, order));
  const relationship = relationshipPattern(cypher`owner`, cypher`r`, types, direction, other);
  const filters = [
    ...(role === undefined ? [] : [cypher`r.role = ${role}`]),
    ...(otherTypes ? [cypher`other.type IN ${otherTypes}`] : []),
    ...(where ? [whereCypher(where, relationMappings(variables))] : []),
  ];
  const all = query.types === undefined && direction === 'BOTH';
  const parts = {
    from: cypher`MATCH ${relationship} WHERE ${allOf(filters)}`,
    variables: cypher`r, other`,
    record: cypher`[r {.*, type: type(r)}, startNode(r) = owner, ${onOtherEnds ? entityRecord(other) : cypher`other {.id, .name}`}]`,
    keys,
    // Without a filter a node knows how many relationships it has of each type, and the entity how many in all.
    ...(filters.length > 0 ? {} : { total: all ? cypher`owner.relationCount` : countRelationships(cypher`owner`, types, direction) }),
  };
  // By the record itself: one relation may be followed from both of its ends, and what a page cuts off is not handed over.
  const others = new Map<StoredRelation, StoredEntity>();
  const pages = await pageOfEach<RelatedNode, StoredRelation>(
    connection,
    { ids, owner: OWNER, parts },
    plan,
    order,
    ([relation, out, end], owner) => {
      const ends = out ? { subject: owner, object: end.id } : { subject: end.id, object: owner };
      const record = RELATION.toRecord(Object.assign(relation, ends));
      if (onOtherEnds) others.set(record, toEntity(end));
      return record;
    },
    orderBy && orderBy.length > 0 ? undefined : ([relation, , end]) => [relation['type'], end.name, relation['id']] as CursorValue[],
  );
  const ends = pages.flatMap(({ items }) => items.flatMap(({ item }) => others.get(item) ?? []));
  onOtherEnds?.([...new Map(ends.map((entity) => [entity.id, entity])).values()]);
  return pages;
}
