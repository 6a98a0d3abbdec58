import type { EntityRecord } from '../../../../schema/records.js';
import type { StoredEntity } from '../../port/graph-store.js';
import { sql } from '../connection/sql.js';

export interface EntityRow {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: string;
  readonly jurisdiction: string | null;
  readonly attributes: string;
  readonly mention_count: number;
  readonly relation_count: number;
  readonly document_count: number;
}

export const ENTITY_COLUMNS = sql`e.id, e.type, e.name, e.aliases, e.jurisdiction, e.attributes, e.mention_count, e.relation_count, e.document_count`;

export function toEntity(row: EntityRow): StoredEntity {
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    aliases: JSON.parse(row.aliases) as string[],
    ...(row.jurisdiction === null ? {} : { jurisdiction: row.jurisdiction }),
    attributes: JSON.parse(row.attributes) as EntityRecord['attributes'],
    mentionCount: row.mention_count,
    relationCount: row.relation_count,
    documentCount: row.document_count,
  };
}
