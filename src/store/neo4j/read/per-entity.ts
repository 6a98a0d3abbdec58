import type { MentionRecord } from '../../../../schema/records.js';
import { listOrder } from '../../paging/list-order.js';
import { type ListOrder, type PagePlan, planPage } from '../../paging/plan-page.js';
import type { StoredRelation } from '../../port/graph-store.js';
import type { Page, PageRequest } from '../../port/page.js';
import type { RelationsOfQuery } from '../../port/queries.js';
import { checkDirection } from '../../query/check-direction.js';
import type { Neo4jConnection } from '../connection.js';
import { type Cypher, cypher } from '../cypher.js';
import { relationshipTypes } from '../names.js';
import { type PageRow, pageOfRow } from '../pages.js';
import type { SortKey } from '../queries/keyset.js';
import { PAGE_COLUMNS, pageCypher, type PageParts } from '../queries/page.js';
import { toMention, toRelation } from '../records/part-nodes.js';
import { eachId } from './look-up.js';

const MENTION_KEYS: readonly SortKey[] = [
  { name: 'document', value: cypher`n.document` },
  { name: 'start', value: cypher`n.start` },
  { name: 'id', value: cypher`n.id` },
];
const RELATION_KEYS: readonly SortKey[] = [
  { name: 'type', value: cypher`type(r)` },
  { name: 'other', value: cypher`other.name`, ordered: cypher`coalesce(other._order_name, other.name)` },
  { name: 'id', value: cypher`r.id` },
];
const MENTIONS_ORDER = listOrder('mentionsOf', MENTION_KEYS);
const RELATIONS_ORDER = listOrder('relationsOf', RELATION_KEYS);

export async function relationsOf(connection: Neo4jConnection, query: RelationsOfQuery): Promise<Page<StoredRelation>[]> {
  checkDirection(query.direction);
  const plan = planPage(query.page, RELATIONS_ORDER);
  const types = relationshipTypes(query.types);
  if (!types) return query.entities.map(() => emptyPage(plan, RELATIONS_ORDER));
  const tie = { OUT: cypher`-[r:${types}]->`, IN: cypher`<-[r:${types}]-`, BOTH: cypher`-[r:${types}]-` }[query.direction];
  const role = query.role === undefined ? undefined : cypher`r.role = ${query.role}`;
  return pages<StoredRelation, StoredRelation>(
    connection,
    query.entities,
    {
      from: cypher`MATCH (e)${tie}(other:Entity) WHERE ${role ?? cypher`true`}`,
      variables: cypher`r, other`,
      record: cypher`r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}`,
      keys: RELATION_KEYS,
      // Without a filter a node knows how many relationships it has.
      ...(role ? {} : { total: cypher`COUNT { (e)${tie}() }` }),
    },
    plan,
    RELATIONS_ORDER,
    toRelation,
  );
}

export async function mentionsOfEntities(
  connection: Neo4jConnection,
  ids: readonly string[],
  page: PageRequest,
): Promise<Page<MentionRecord>[]> {
  return pages<MentionRecord, MentionRecord>(
    connection,
    ids,
    {
      from: cypher`MATCH (e)<-[:REFERS_TO]-(n:Mention) WHERE true`,
      variables: cypher`n`,
      record: cypher`properties(n)`,
      keys: MENTION_KEYS,
      total: cypher`COUNT { (e)<-[:REFERS_TO]-() }`,
    },
    planPage(page, MENTIONS_ORDER),
    MENTIONS_ORDER,
    toMention,
  );
}

async function pages<Node, T>(
  connection: Neo4jConnection,
  ids: readonly string[],
  parts: PageParts,
  plan: PagePlan,
  order: ListOrder,
  toRecord: (node: Node) => T,
): Promise<Page<T>[]> {
  const found = ids.map(() => emptyPage<T>(plan, order));
  if (ids.length === 0) return found;
  const rows = await connection.run<PageRow<Node> & { at: number }>(statement(ids, parts, plan));
  for (const row of rows) found[row.at] = pageOfRow(row, plan, order, toRecord);
  return found;
}

function statement(ids: readonly string[], parts: PageParts, plan: PagePlan): Cypher {
  return cypher`${eachId(ids)} MATCH (e:Entity {id: id}) ${pageCypher({ ...parts, scope: cypher`e` }, plan)} RETURN at, ${PAGE_COLUMNS}`;
}

function emptyPage<T>(plan: PagePlan, order: ListOrder): Page<T> {
  return pageOfRow<T, T>({ total: 0, reachesAfter: false, reachesBefore: false, page: [] }, plan, order, (record) => record);
}
