import type { ChangeOptions } from '../../api/mutations/changes.js';
import { openAuditFile } from '../../api/mutations/audit-log.js';
import type { Config } from '../../config.js';
import { loadGraph } from '../../load/load-graph.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { ExtractionThread } from './extraction-thread.js';
import { forbidsLoading } from '../ingest/ingest-inputs.js';

/** The changes that clients of a server may make, and what has to be closed behind them. */
export interface OpenChanges {
  readonly options: ChangeOptions;
  close(): Promise<void>;
}

/** Lets clients with a token change the store; null where no token is configured. */
export async function openChanges(
  store: GraphStore,
  { apiToken, auditLog, ingestTimeout }: Pick<Config, 'apiToken' | 'auditLog' | 'ingestTimeout'>,
): Promise<OpenChanges | null> {
  if (apiToken.length === 0) return null;
  const auditFile = await openAuditFile(auditLog);
  const thread = new ExtractionThread(ingestTimeout);
  return {
    options: {
      // Those that wait before it may take as long, each.
      timeout: ingestTimeout * 8 + 30_000,
      tokens: apiToken,
      audit: auditFile.audit,
      changes: {
        async ingest({ source, bytes, strict }) {
          const graph = await thread.extract({ source, bytes });
          const { issues, document } = graph;
          const outcome = forbidsLoading(issues, strict) ? 'refused' : await loadGraph(store, graph);
          return outcome === 'refused' ? { outcome, issues } : { outcome, id: document.id, sha256: document.sha256, issues };
        },
        remove: (id) => store.writer.removeDocument(id),
      },
    },
    async close() {
      await thread.close();
      await auditFile.close();
    },
  };
}
