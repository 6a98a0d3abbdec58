import type { MentionRecord } from '../../../../schema/records.js';
import type { Span } from '../../../../schema/span.js';
import { listOrder } from '../../paging/list-order.js';
import { type PagePlan, planPage } from '../../paging/plan-page.js';
import type { MentionReader } from '../../port/graph-store.js';
import type { Row } from '../records/row-columns.js';
import { MENTION } from '../records/tables.js';
import type { SqliteConnection } from '../connection/connection.js';
import { type PagedRow, pagesOfOwners } from '../query/page-rows.js';
import { NOTHING, type Sql, sql } from '../connection/sql.js';
import type { SortKey } from '../query/keyset.js';
import { ownerListStatement } from '../query/per-owner.js';

/** A mention's place among those of an entity: its document, its start, its id. */
const MENTION_SORT: readonly SortKey[] = [
  { name: 'document', value: sql`t.document` },
  { name: 'start', value: sql`t.start` },
  { name: 'id', value: sql`t.id` },
];

/** A mention's place among those of a document: its start, its end, its id. */
const MENTION_IN_DOCUMENT_SORT: readonly SortKey[] = [
  { name: 'start', value: sql`t.start` },
  { name: 'end', value: sql`t."end"` },
  { name: 'id', value: sql`t.id` },
];

const OF_ENTITIES = listOrder('mentionsOf', MENTION_SORT);
const OF_DOCUMENTS = listOrder('mentionsOfDocuments', MENTION_IN_DOCUMENT_SORT);

export function mentionReader(connection: SqliteConnection): MentionReader {
  return {
    async mentionsOfEntities(ids, request) {
      const plan = planPage(request, OF_ENTITIES);
      return pagesOfOwners(ids, connection.all<OwnedMention>(mentionsOfStatement(ids, plan)), plan, OF_ENTITIES, toMention);
    },
    async mentionsOfDocuments(ids, within, request) {
      const plan = planPage(request, OF_DOCUMENTS);
      return pagesOfOwners(ids, connection.all<OwnedMention>(mentionsInStatement(ids, within, plan)), plan, OF_DOCUMENTS, toMention);
    },
  };
}

type OwnedMention = Row & PagedRow & { readonly at: number };

const toMention = (row: Row): MentionRecord => MENTION.toRecord(row);
const COLUMNS = MENTION.of(sql`t`);

/** One page of mentions for each document, of those that overlap a span where one is given. */
function mentionsInStatement(ids: readonly string[], within: Span | null, plan: PagePlan): Sql {
  const overlap = within ? sql` AND t.start < ${within.end} AND t."end" > ${within.start}` : NOTHING;
  const from = sql`FROM mention AS t WHERE t.document = requested.owner${overlap}`;
  return ownerListStatement(
    { ids, from, table: sql`mention AS t`, letter: sql`t`, columns: COLUMNS, sort: MENTION_IN_DOCUMENT_SORT },
    plan,
  );
}

/** One page of mentions for each entity. */
function mentionsOfStatement(ids: readonly string[], plan: PagePlan): Sql {
  const from = sql`FROM mention AS t WHERE t.entity = requested.owner`;
  return ownerListStatement({ ids, from, table: sql`mention AS t`, letter: sql`t`, columns: COLUMNS, sort: MENTION_SORT }, plan);
}
