/** What one request may ask for. */
export interface Limits {
  readonly maxBodyBytes: number;
  readonly maxTokens: number;
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxCost: number;
}

/** How deep the variables of a request may nest: far beyond any filter that a person writes. */
export const MAX_VARIABLES_DEPTH = 32;
