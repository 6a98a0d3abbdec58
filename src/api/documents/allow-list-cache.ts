import type { AllowedDocuments } from './allowed-documents.js';

/** The list as Apollo Server's store of persisted queries: what is listed is found by its hash, and nothing is added. */
export function allowListCache(allowed: AllowedDocuments): {
  get(key: string): Promise<string | undefined>;
  set(): Promise<void>;
  delete(): Promise<boolean>;
} {
  return {
    get: (key) => Promise.resolve(allowed.textOf(key.replace(/^apq:/, '')) ?? undefined),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}
