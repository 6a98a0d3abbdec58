/** What one request, one client, and all of them together may ask for. */
export interface Limits {
  readonly maxBodyBytes: number;
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxCost: number;
  /** Milliseconds of work on one request. */
  readonly requestTimeout: number;
  /** Requests that are worked on at once, and that wait beyond these. */
  readonly maxConcurrent: number;
  readonly maxQueued: number;
  /** Requests of one client in a minute; 0 for any number. */
  readonly rateLimit: number;
}

/** How deep the variables of a request may nest: far beyond any filter that a person writes. */
export const MAX_VARIABLES_DEPTH = 32;
