import type { Mention } from '../3-mentions/candidate.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';
import type { Identity } from './identity.js';

/** One thing in the world, as this document names it. */
export interface Entity {
  readonly id: string;
  /** What its names mean in every document alike; the id is made of it. */
  readonly identity: Pick<Identity, 'name' | 'scope'>;
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
