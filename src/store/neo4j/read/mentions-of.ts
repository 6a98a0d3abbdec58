import type { MentionRecord } from '../../../../schema/records.js';
import type { Span } from '../../../../schema/span.js';
import { listOrder } from '../../paging/list-order.js';
import { planPage } from '../../paging/plan-page.js';
import type { Page, PageRequest } from '../../port/page.js';
import { cypher } from '../connection/cypher.js';
import type { MentionReader } from '../../port/graph-store.js';
import type { ReadAccess } from '../connection/transaction.js';
import type { SortKey } from '../query/keyset.js';
import { MENTION } from '../records/parts.js';
import type { PropertyRow } from '../records/property-columns.js';
import { pageOfEach } from './per-owner.js';

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

export function mentionReader(connection: ReadAccess): MentionReader {
  return {
    mentionsOfEntities: (ids, page) => mentionsOfEntities(connection, ids, page),
    mentionsOfDocuments: (ids, span, page) => mentionsOfDocuments(connection, ids, span, page),
  };
}

const toMention = (node: PropertyRow): MentionRecord => MENTION.toRecord(node);

async function mentionsOfEntities(connection: ReadAccess, ids: readonly string[], page: PageRequest): Promise<Page<MentionRecord>[]> {
  const parts = {
    from: cypher`MATCH (owner)<-[:REFERS_TO]-(n:Mention) WHERE true`,
    variables: cypher`n`,
    record: cypher`properties(n)`,
    keys: MENTION_KEYS,
    total: cypher`COUNT { (owner)<-[:REFERS_TO]-() }`,
  };
  const plan = planPage(page, MENTIONS_ORDER);
  return pageOfEach(connection, { ids, owner: cypher`(owner:Entity {id: id})`, parts }, plan, MENTIONS_ORDER, toMention);
}

async function mentionsOfDocuments(
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
  return pageOfEach(connection, { ids, owner, parts }, plan, MENTIONS_IN_ORDER, toMention);
}
