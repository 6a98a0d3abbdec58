import type { Mention } from '../3-mentions/candidate.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';

/** One thing in the world, as this document names it. */
export interface Entity {
  readonly id: string;
  readonly type: string;
  /** The fullest form in the text. */
  readonly name: string;
  /** Every other form in the text, in order of length. */
  readonly aliases: readonly string[];
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly jurisdiction: string | undefined;
  readonly mentions: readonly Mention[];
  readonly entry: GazetteerEntry | undefined;
  /** The document's own policy. */
  readonly self: boolean;
}
