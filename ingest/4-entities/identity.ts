import type { DocumentContext } from '../3-mentions/candidate.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';

/** What is looked at beside a name: what is known, whose text it is, and which. */
export type NameContext = Pick<DocumentContext, 'knowledge' | 'jurisdiction' | 'source'>;

/** What tells a thing from all others, in every document alike: two mentions of one identity are of one thing. */
export interface Identity {
  /** The name in the one form that its spellings share, or the gazetteer's. */
  readonly name: string;
  /** Where the name means this thing: an official code, a scope inside one, or empty for a name that is one's alone. */
  readonly scope: string;
  /** Of identities that the text says are one, the surest gives the id: of a gazetteer, of a listed department, of a form. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly entry?: GazetteerEntry;
  /** The name of the place that a body belongs to. */
  readonly jurisdiction?: string;
}

export const RANK = { PROVISIONAL: 0, FORM: 1, DEPARTMENT: 2, LISTED: 3 } as const;

/** The scope of what belongs to the State. */
export const STATE = 'CN';

/** A thing that a gazetteer lists: its name there, with the code where it is a division. */
export function listedIdentity(entry: GazetteerEntry): Identity {
  return { name: entry.name, scope: entry.attributes['adcode'] ?? '', rank: RANK.LISTED, entry };
}
