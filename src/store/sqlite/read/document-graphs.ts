import { setImmediate } from 'node:timers/promises';
import type { DocumentGraph, EntityRecord, RelationRecord } from '../../../../schema/records.js';
import type { DocumentGraphReader } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { ASSERTION_COLUMNS, type AssertionRow, toAssertion } from '../records/assertion-row.js';
import { mentionColumns, type MentionRow, toMention } from '../records/mention-row.js';
import { sql } from '../connection/sql.js';
import { documentsById, sectionsOfDocuments, textsById } from './records.js';

export function documentGraphReader(connection: SqliteConnection): DocumentGraphReader {
  return { contributions: (ids) => contributions(connection, ids) };
}

/** What each document contributed, one after the other by id: of all, or of those with the given ids. */
async function* contributions(connection: SqliteConnection, ids?: readonly string[]): AsyncGenerator<DocumentGraph> {
  for (const id of ids ? new Set([...ids].sort()) : documentIds(connection)) {
    const graph = connection.snapshot(() => readContribution(connection, id));
    if (graph) yield graph;
    // The driver is synchronous: whoever else waits gets a turn between documents.
    await setImmediate();
  }
}

/** Asked for one by one, so that no statement stays open while the caller works. */
function* documentIds(connection: SqliteConnection): Generator<string> {
  for (let last = ''; ;) {
    const next = connection.get<{ id: string }>(sql`SELECT id FROM document WHERE id > ${last} ORDER BY id LIMIT 1`);
    if (!next) return;
    yield (last = next.id);
  }
}

function readContribution(connection: SqliteConnection, id: string): DocumentGraph | null {
  const [stored] = documentsById(connection, [id]);
  const [text] = textsById(connection, [id]);
  if (!stored || text == null) return null;
  const { run, issues, ...document } = stored;
  const own = sql`WHERE t.document = ${id}`;
  return {
    document,
    text,
    sections: sectionsOfDocuments(connection, [id])[0]!,
    entities: connection
      .all<EntityClaimRow>(sql`SELECT entity, type, name, aliases, jurisdiction, attributes FROM entity_claim AS t ${own} ORDER BY entity`)
      .map(toEntity),
    mentions: connection.all<MentionRow>(sql`SELECT ${mentionColumns(sql`t`)} FROM mention AS t ${own} ORDER BY id`).map(toMention),
    relations: connection
      .all<RelationClaimRow>(
        sql`SELECT relation, type, subject, object, modality, confidence, date, role FROM relation_claim AS t ${own} ORDER BY relation`,
      )
      .map(toRelation),
    assertions: connection.all<AssertionRow>(sql`SELECT ${ASSERTION_COLUMNS} FROM assertion AS t ${own} ORDER BY id`).map(toAssertion),
    issues: [...issues],
    run,
  };
}

interface EntityClaimRow {
  readonly entity: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: string;
  readonly jurisdiction: string | null;
  readonly attributes: string;
}

function toEntity({ entity, type, name, aliases, jurisdiction, attributes }: EntityClaimRow): EntityRecord {
  return {
    id: entity,
    type,
    name,
    aliases: JSON.parse(aliases) as string[],
    ...(jurisdiction === null ? {} : { jurisdiction }),
    attributes: JSON.parse(attributes) as EntityRecord['attributes'],
  };
}

type RelationClaimRow = Omit<RelationRecord, 'id' | 'date' | 'role'> & {
  readonly relation: string;
  readonly date: string | null;
  readonly role: string | null;
};

function toRelation({ relation, date, role, ...claim }: RelationClaimRow): RelationRecord {
  return { id: relation, ...claim, ...(date === null ? {} : { date }), ...(role === null ? {} : { role }) };
}
