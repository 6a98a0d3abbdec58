import type { ResultSummary } from 'neo4j-driver';
import type { StoreLog } from './driver.js';

/**
 * Logs the notifications of the server about a statement, such as that a feature is deprecated. A notification is about the text of a
 * statement and not about its values, so each is logged once for a text.
 */
export class NotificationLog {
  readonly #logged = new Set<string>();
  readonly #log: StoreLog | undefined;

  constructor(log: StoreLog | undefined) {
    this.#log = log;
  }

  take({ gqlStatusObjects, query }: ResultSummary): void {
    if (!this.#log) return;
    for (const { gqlStatus, statusDescription, isNotification } of gqlStatusObjects) {
      const key = `${gqlStatus} ${query.text}`;
      if (!isNotification || this.#logged.has(key)) continue;
      this.#logged.add(key);
      this.#log('warn', `neo4j: ${gqlStatus} ${statusDescription} (${query.text.replace(/\s+/g, ' ').trim().slice(0, 200)})`);
    }
  }
}
