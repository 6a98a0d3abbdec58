import type { MentionRecord } from '../../../../schema/records.js';
import type { Span } from '../../../../schema/span.js';
import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { StoredEntity, StoredRelation } from '../../port/graph-store.js';
import type { Page, PageRequest } from '../../port/page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { checkRelationsOf } from '../../query/check-query.js';
import type { ReadAccess } from '../transaction.js';
import { allOf, cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';
import { whereCypher } from '../queries/conditions.js';
import type { SortKey } from '../queries/keyset.js';
import { relatedKeys } from '../queries/sort-keys.js';
import { countTies } from '../queries/places.js';
import { followed, relationPlaces, tiePattern } from '../queries/ties.js';
import { type EntityNode, entityRecord, toEntity } from '../records/entity-node.js';
import { relationBetween, toMention } from '../records/part-nodes.js';
import { emptyPage, pageOfEach } from './page-of-each.js';

const MENTION_KEYS: readonly SortKey[] = [
  { name: 'document', value: cypher`n.document` },
  { name: 'start', value: cypher`n.start` },
  { name: 'id', value: cypher`n.id` },
];
const MENTIONS_ORDER = listOrder('mentionsOf', MENTION_KEYS);

const MENTION_IN_DOCUMENT_KEYS: readonly SortKey[] = [
  { name: 'start', value: cypher`n.start` },
  { name: 'end', value: cypher`n.end` },
  { name: 'id', value: cypher`n.id` },
];
const MENTIONS_IN_ORDER = listOrder('mentionsOfDocuments', MENTION_IN_DOCUMENT_KEYS);

const OWNER = cypher`(owner:Entity {id: id})`;

/** A relation of an owner, whether it leads away from it, and its other end: all of that where it is asked for, else its id and name. */
type TieNode = readonly [relation: Omit<StoredRelation, 'subject' | 'object'>, out: boolean, other: EntityNode];

export async function relationsOf(
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
  const tie = tiePattern(cypher`owner`, cypher`r`, types, direction, other);
  const filters = [
    ...(role === undefined ? [] : [cypher`r.role = ${role}`]),
    ...(otherTypes ? [cypher`other.type IN ${otherTypes}`] : []),
    ...(where ? [whereCypher(where, relationPlaces(variables))] : []),
  ];
  const all = query.types === undefined && direction === 'BOTH';
  const parts = {
    from: cypher`MATCH ${tie} WHERE ${allOf(filters)}`,
    variables: cypher`r, other`,
    record: cypher`[r {.*, type: type(r)}, startNode(r) = owner, ${onOtherEnds ? entityRecord(other) : cypher`other {.id, .name}`}]`,
    keys,
    // Without a filter a node knows how many relationships it has of each type, and the entity how many in all.
    ...(filters.length > 0 ? {} : { total: all ? cypher`owner.relationCount` : countTies(cypher`owner`, types, direction) }),
  };
  // By the record itself: one relation may be followed from both of its ends, and what a page cuts off is not met.
  const others = new Map<StoredRelation, StoredEntity>();
  const pages = await pageOfEach<TieNode, StoredRelation>(
    connection,
    { ids, owner: OWNER, parts },
    plan,
    order,
    ([relation, out, end], owner) => {
      const record = out ? relationBetween(owner, end.id, relation) : relationBetween(end.id, owner, relation);
      if (onOtherEnds) others.set(record, toEntity(end));
      return record;
    },
    orderBy && orderBy.length > 0 ? undefined : ([relation, , end]) => [relation.type, end.name, relation.id],
  );
  const met = pages.flatMap(({ items }) => items.flatMap(({ item }) => others.get(item) ?? []));
  onOtherEnds?.([...new Map(met.map((entity) => [entity.id, entity])).values()]);
  return pages;
}

export async function mentionsOfEntities(
  connection: ReadAccess,
  ids: readonly string[],
  page: PageRequest,
): Promise<Page<MentionRecord>[]> {
  const parts = {
    from: cypher`MATCH (owner)<-[:REFERS_TO]-(n:Mention) WHERE true`,
    variables: cypher`n`,
    record: cypher`properties(n)`,
    keys: MENTION_KEYS,
    total: cypher`COUNT { (owner)<-[:REFERS_TO]-() }`,
  };
  const plan = planPage(page, MENTIONS_ORDER);
  return pageOfEach<MentionRecord, MentionRecord>(connection, { ids, owner: OWNER, parts }, plan, MENTIONS_ORDER, toMention);
}

export async function mentionsOfDocuments(
  connection: ReadAccess,
  ids: readonly string[],
  within: Span | null,
  page: PageRequest,
): Promise<Page<MentionRecord>[]> {
  const overlap = within ? cypher`n.start < ${within.end} AND n.end > ${within.start}` : cypher`true`;
  const parts = {
    from: cypher`MATCH (owner)-[:HAS_SECTION]->(:Section)-[:HAS_MENTION]->(n:Mention) WHERE ${overlap}`,
    variables: cypher`n`,
    record: cypher`properties(n)`,
    keys: MENTION_IN_DOCUMENT_KEYS,
  };
  const plan = planPage(page, MENTIONS_IN_ORDER);
  const owner = cypher`(owner:Document {id: id})`;
  return pageOfEach<MentionRecord, MentionRecord>(connection, { ids, owner, parts }, plan, MENTIONS_IN_ORDER, toMention);
}
