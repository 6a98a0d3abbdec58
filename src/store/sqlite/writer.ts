import type { DocumentGraph } from '../../../schema/records.js';
import { documentHash, EMPTY_DIGEST, toggleDocument } from '../merge/document-hash.js';
import { judgeGraph } from '../merge/judge-graph.js';
import type { GraphWriter, JudgementChange, JudgementOutcome, ReplaceOutcome } from '../port/graph-store.js';
import type { SqliteConnection } from './connection/connection.js';
import { sql } from './connection/sql.js';
import { countRevision, metaOf, setMeta } from './query/meta.js';
import { addToView, knownViewOf } from './write/add-document.js';
import { dropStatements, insertStatements } from './write/statements.js';
import { affectedByGraph, affectedByStored, union } from './write/affected-records.js';
import { changeJudgements } from './write/change-judgements.js';
import { insertOriginals } from './write/judged-document.js';
import { refreshView } from './write/refresh-view.js';
import { readResolution } from './read/judgements.js';

/** Writes whole documents: each method is one transaction, or a part of the one that is held open. */
export class SqliteWriter implements GraphWriter {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async replaceDocument(given: DocumentGraph): Promise<ReplaceOutcome> {
    const connection = this.#connection;
    const { id } = given.document;
    const hash = documentHash(given);
    return connection.transaction(() => {
      const stored = storedHash(connection, id);
      if (stored === hash) return 'unchanged';
      const { graph, originals } = judgeGraph(given, readResolution(connection));
      if (stored === undefined) {
        const known = knownViewOf(connection, graph);
        insertStatements(connection, graph, hash);
        addToView(connection, graph, known);
      } else {
        const before = affectedByStored(connection, id);
        dropStatements(connection, id);
        toggleDigest(connection, id, stored);
        insertStatements(connection, graph, hash);
        refreshView(connection, union(before, affectedByGraph(graph)), graph.relations);
      }
      insertOriginals(connection, id, originals);
      toggleDigest(connection, id, hash);
      countRevision(connection);
      return stored === undefined ? 'added' : 'replaced';
    });
  }

  /** One transaction, in which each document can be undone by itself. Other writers wait for its end. */
  async together<T>(work: () => Promise<T>): Promise<T> {
    return this.#connection.hold(work);
  }

  async removeDocument(id: string): Promise<boolean> {
    const connection = this.#connection;
    return connection.transaction(() => {
      const stored = storedHash(connection, id);
      if (stored === undefined) return false;
      const affected = affectedByStored(connection, id);
      dropStatements(connection, id);
      toggleDigest(connection, id, stored);
      refreshView(connection, affected, []);
      countRevision(connection);
      return true;
    });
  }

  async changeJudgements(change: JudgementChange): Promise<JudgementOutcome> {
    const connection = this.#connection;
    return connection.transaction(() => changeJudgements(connection, change));
  }
}

function storedHash(connection: SqliteConnection, id: string): string | undefined {
  return connection.get<{ hash: string }>(sql`SELECT hash FROM document WHERE id = ${id}`)?.hash;
}

function toggleDigest(connection: SqliteConnection, id: string, hash: string): void {
  setMeta(connection, 'digest', toggleDocument(metaOf(connection, 'digest') ?? EMPTY_DIGEST, id, hash));
}
