import { setImmediate } from 'node:timers/promises';
import { mergeRelation } from '../../../../schema/merge-relation.js';
import type { AssertionRecord, DocumentGraph, EntityRecord, RelationRecord } from '../../../../schema/records.js';
import { groupBy } from '../../merge/group-by.js';
import type { DocumentGraphReader } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { ASSERTION_COLUMNS, type AssertionRow, toAssertion } from '../records/assertion-row.js';
import { mentionColumns, type MentionRow, toMention } from '../records/mention-row.js';
import { sql } from '../connection/sql.js';
import { documentsById, relationsById, sectionsOfDocuments, textsById } from './records.js';

export function documentGraphReader(connection: SqliteConnection): DocumentGraphReader {
  return { contributions: (ids) => contributions(connection, ids) };
}

/** What each document contributed, one after the other by id: of all, or of those with the given ids. */
async function* contributions(connection: SqliteConnection, ids?: readonly string[]): AsyncGenerator<DocumentGraph> {
  for (const id of ids ? new Set([...ids].sort()) : documentIds(connection)) {
    const graph = connection.snapshot(() => readDocumentGraph(connection, id));
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

/** One document's graph, or null; to be read in a snapshot. */
export function readDocumentGraph(connection: SqliteConnection, id: string): DocumentGraph | null {
  const [stored] = documentsById(connection, [id]);
  const [text] = textsById(connection, [id]);
  if (!stored || text == null) return null;
  const { run, issues, ...document } = stored;
  const own = sql`WHERE t.document = ${id}`;
  const assertions = connection.all<AssertionRow>(sql`SELECT ${ASSERTION_COLUMNS} FROM assertion AS t ${own} ORDER BY id`).map(toAssertion);
  return {
    document,
    text,
    sections: sectionsOfDocuments(connection, [id])[0]!,
    entities: connection
      .all<EntityStatementRow>(
        sql`SELECT entity, type, name, aliases, jurisdiction, attributes FROM entity_statement AS t ${own} ORDER BY entity`,
      )
      .map(toEntity),
    mentions: connection.all<MentionRow>(sql`SELECT ${mentionColumns(sql`t`)} FROM mention AS t ${own} ORDER BY id`).map(toMention),
    relations: relationsOf(connection, assertions),
    assertions,
    issues: [...issues],
    run,
  };
}

/** The document's relations, by id, as its assertions make them. */
function relationsOf(connection: SqliteConnection, assertions: readonly AssertionRecord[]): RelationRecord[] {
  const groups = groupBy(
    assertions.filter(({ relation }) => relation !== undefined),
    ({ relation }) => relation!,
  );
  const ids = [...groups.keys()].sort();
  return relationsById(connection, ids).flatMap((ends) => (ends ? [mergeRelation(ends, groups.get(ends.id)!)] : []));
}

interface EntityStatementRow {
  readonly entity: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: string;
  readonly jurisdiction: string | null;
  readonly attributes: string;
}

function toEntity({ entity, type, name, aliases, jurisdiction, attributes }: EntityStatementRow): EntityRecord {
  return {
    id: entity,
    type,
    name,
    aliases: JSON.parse(aliases) as string[],
    ...(jurisdiction === null ? {} : { jurisdiction }),
    attributes: JSON.parse(attributes) as EntityRecord['attributes'],
  };
}
