import { judgementLine } from '../../../../schema/judgement.js';
import { EMPTY_DIGEST } from '../../merge/document-hash.js';
import { planChange, type PlannedChange, toggleJudgements } from '../../merge/judgement-change.js';
import { unionOf } from '../../merge/original-records.js';
import type { JudgementChange, JudgementOutcome } from '../../port/graph-store.js';
import type { SqliteConnection } from '../connection/connection.js';
import { sql } from '../connection/sql.js';
import { requestedIds } from '../query/by-id.js';
import { countRevision, metaOf, setMeta } from '../query/meta.js';
import { readJudgements } from '../read/judgements.js';
import { reviseDocument } from './judged-document.js';
import { refreshView } from './refresh-view.js';

/** Takes judgements in and out and brings the documents that they concern up to date; to be run in a transaction. */
export function changeJudgements(connection: SqliteConnection, change: JudgementChange): JudgementOutcome {
  const { added, removed, version, resolution, changed } = planChange(readJudgements(connection), change);
  if (added.length + removed.length === 0) return { added: 0, removed: 0, documents: 0, version };
  const concerned = concernedDocuments(connection, changed);
  connection.run(sql`DELETE FROM judgement WHERE id IN (SELECT value FROM ${requestedIds(removed.map(({ id }) => id))})`);
  const rows = added.map((one) => [one.id, judgementLine(one)]);
  connection.runEach('INSERT INTO judgement (id, record) VALUES (?, ?)', rows);
  const revisions = concerned.flatMap((id) => reviseDocument(connection, id, resolution) ?? []);
  const affected = unionOf(revisions);
  refreshView(connection, { ...affected, relations: affected.relations.map(({ id }) => id) }, affected.relations);
  setMeta(connection, 'digest', toggleJudgements(metaOf(connection, 'digest') ?? EMPTY_DIGEST, [...added, ...removed]));
  countRevision(connection);
  return { added: added.length, removed: removed.length, documents: revisions.length, version };
}

/** The documents that say something of these records, or did before judgements. */
function concernedDocuments(connection: SqliteConnection, changed: PlannedChange['changed']): string[] {
  const ids = (list: readonly string[]) => sql`(SELECT value FROM ${requestedIds(list)})`;
  const rows = connection.all<{ document: string }>(sql`
    SELECT document FROM entity_statement WHERE entity IN ${ids(changed.entities)}
    UNION SELECT document FROM assertion WHERE relation IS NOT NULL AND relation IN ${ids(changed.relations)}
    UNION SELECT document FROM assertion WHERE id IN ${ids(changed.assertions)}
    UNION SELECT document FROM original_record WHERE standing IN ${ids(changed.standing)}
    ORDER BY document`);
  return rows.map(({ document }) => document);
}
