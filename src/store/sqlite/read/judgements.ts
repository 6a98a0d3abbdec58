import { compareJudgements, type Judgement } from '../../../../schema/judgement.js';
import { NO_JUDGEMENTS, type Resolution, resolveJudgements } from '../../../judgements/resolve-judgements.js';
import type { OriginalRecord } from '../../merge/original-records.js';
import type { JudgementReader } from '../../port/graph-store.js';
import { parseStored } from '../../records/parse-stored.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';

export function judgementReader(connection: SqliteConnection): JudgementReader {
  let cached: { readonly version: string; readonly judgements: readonly Judgement[] } | undefined;
  return {
    async judgements() {
      const version = connection.version();
      if (cached?.version !== version) cached = { version, judgements: readJudgements(connection) };
      return cached.judgements;
    },
  };
}

export function readJudgements(connection: SqliteConnection): Judgement[] {
  const rows = connection.all<{ record: string }>(sql`SELECT record FROM judgement`);
  return rows.map(({ record }) => parseStored(record) as Judgement).sort(compareJudgements);
}

/** What the judgements come to that are applied to every document. */
export function readResolution(connection: SqliteConnection): Resolution {
  const judgements = readJudgements(connection);
  return judgements.length === 0 ? NO_JUDGEMENTS : resolveJudgements(judgements);
}

/** The records of a document that judgements changed, as they were. */
export function readOriginals(connection: SqliteConnection, document: string): OriginalRecord[] {
  return connection
    .all<StoredOriginal>(sql`SELECT kind, standing, record FROM original_record WHERE document = ${document} ORDER BY rowid`)
    .map(({ record, ...rest }) => ({ ...rest, record: parseStored(record) as OriginalRecord['record'] }));
}

interface StoredOriginal extends Pick<OriginalRecord, 'kind' | 'standing'> {
  readonly record: string;
}
