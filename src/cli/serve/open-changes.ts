import type { ChangeOptions } from '../../api/mutations/changes.js';
import type { DocumentSource } from '../../api/mutations/document-changes.js';
import { openAuditFile } from '../../api/mutations/audit-log.js';
import { type Config, FETCH_SETTINGS, valuesOf } from '../../config.js';
import { addressInput } from '../../sources/address-input.js';
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
export async function openChanges(store: GraphStore, config: Config, address?: StoreAddress): Promise<OpenChanges | null> {
  const { apiToken, auditLog, ingestAddresses, ingestTimeout, fetchTimeout } = config;
  if (apiToken.length === 0) return null;
  const auditFile = await openAuditFile(auditLog);
  const changes = new ChangeThread(store, ingestTimeout, address);
  return {
    // Those that wait before it may take as long, each.
    options: {
      timeout: (ingestTimeout + (ingestAddresses ? fetchTimeout : 0)) * 8 + 30_000,
      tokens: apiToken,
      audit: auditFile.audit,
      changes,
      ...(ingestAddresses ? { fetchDocument: (address: string) => fetched(address, config) } : {}),
    },
    async close() {
      await changes.close();
      await auditFile.close();
    },
  };
}

function fetched(address: string, config: Config): DocumentSource {
  const input = addressInput(address, valuesOf(FETCH_SETTINGS, config));
  return { source: input.source, read: async () => (await input.read()).bytes };
}
