import type { Span } from '../../schema/span.js';
import type { Division } from '../knowledge/divisions.js';
import type { GazetteerEntry } from '../knowledge/gazetteer.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { RuleName } from '../versions/rule-version.js';
import type { StructuredDocument } from '../2-structure/section.js';
import type { Tokens } from './tokens.js';

/** A stretch of the view that a rule takes for a name. Spans count in the view. */
export interface Candidate extends Span {
  readonly type: string;
  readonly rule: RuleName;
  /** Where two candidates overlap the higher tier stays, then the longer. */
  readonly tier: number;
  readonly entry?: GazetteerEntry;
  readonly attributes?: Readonly<Record<string, string>>;
  /** The name means something only inside the issuer's place. */
  readonly local?: boolean;
  /** Refers back to the document itself (本规划). */
  readonly self?: boolean;
  /** The folded form of the name that this is another form of. */
  readonly of?: string;
}

/** A name in the text, with the sentence that holds it. */
export interface Mention extends Candidate {
  readonly sentence: number;
}

/** Stronger marks win: a title in book marks, then a declared or listed name, then everything else. */
export const TIER = { TITLE: 3, DECLARED: 2, PLAIN: 1 } as const;

/** The document and what is known before its names are read. */
export interface DocumentContext extends StructuredDocument {
  readonly knowledge: Knowledge;
  /** The place whose government issues the text, or undefined for the country. */
  readonly jurisdiction: Division | undefined;
}

/** One sentence as the rules see it; `offset` turns its positions into the view's. */
export interface SentenceContext {
  readonly document: DocumentContext;
  readonly text: string;
  readonly offset: number;
  readonly section: number;
  readonly tokens: Tokens;
}
