import type { ChangeOptions } from '../../api/mutations/changes.js';
import { openAuditFile } from '../../api/mutations/audit-log.js';
import type { Config } from '../../config.js';
import type { StoreAddress } from '../../graph/engine/graph-thread.js';
import type { GraphStore } from '../../store/port/graph-store.js';
import { ChangeThread } from './change-thread.js';

/** The changes that clients of a server may make, and what has to be closed behind them. */
export interface OpenChanges {
  readonly options: ChangeOptions;
  close(): Promise<void>;
}

/**
 * Lets clients with a token change the store; null where no token is configured.
 * @param address where the store can be opened once more; none for a store in memory
 */
export async function openChanges(
  store: GraphStore,
  { apiToken, auditLog, ingestTimeout }: Pick<Config, 'apiToken' | 'auditLog' | 'ingestTimeout'>,
  address?: StoreAddress,
): Promise<OpenChanges | null> {
  if (apiToken.length === 0) return null;
  const auditFile = await openAuditFile(auditLog);
  const changes = new ChangeThread(store, ingestTimeout, address);
  return {
    // Those that wait before it may take as long, each.
    options: { timeout: ingestTimeout * 8 + 30_000, tokens: apiToken, audit: auditFile.audit, changes },
    async close() {
      await changes.close();
      await auditFile.close();
    },
  };
}
