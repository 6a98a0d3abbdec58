import type { LossReason } from '../3-mentions/mention-trace.js';
import type { Modality, OriginalLocation, PartKind } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';

/*
 * What `explain` answers with: plain data. Spans count Unicode code points of the document's text and quotes are the
 * text at them.
 */

export interface Quoted extends Span {
  readonly quote: string;
}

/** A name that a rule found and that stayed. */
export interface ExplainedMention extends Quoted {
  readonly rule: string;
  readonly type: string;
  /** The thing that it names; null where markup stands inside the words, so that no record can quote them. */
  readonly entity: { readonly id: string; readonly name: string } | null;
  /** It holds part of the place that was asked for. */
  readonly here: boolean;
}

/** A name that a rule proposed and that gave way to another. */
export interface ExplainedLoss extends Quoted {
  readonly rule: string;
  readonly type: string;
  readonly reason: LossReason;
  readonly winner: Quoted & { readonly rule: string };
  readonly here: boolean;
}

/** Another way to draw the boundaries of a name that the rules found, and what speaks for it (lead above 0) and against. */
export interface ExplainedBoundary extends Quoted {
  readonly found: Quoted;
  readonly lead: number;
  readonly features: readonly { readonly feature: string; readonly weight: number }[];
}

export interface ExplainedClaim extends Quoted {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
  /** The words that stand for its ends, then what else says it. */
  readonly parts: readonly (Quoted & { readonly kind: PartKind })[];
  readonly rule: string;
  readonly ruleVersion: string;
  readonly confidence: number;
  readonly modality: Modality;
  readonly date?: string;
  readonly role?: string;
}

/** Why a verb made no claim: its clause is negated, nothing stands before or behind it, or no pair there is of its kind. */
export type UnmatchedReason = 'NEGATED' | 'NO_SUBJECT' | 'NO_OBJECT' | 'NO_PAIR';

/** A verb of the relation lexicon that made no claim. */
export interface UnmatchedTrigger extends Quoted {
  readonly rules: readonly string[];
  readonly reason: UnmatchedReason;
}

export interface Explanation {
  readonly source: string;
  readonly at: Quoted;
  /** Where else the words that were asked for stand. */
  readonly alsoAt: readonly number[];
  /** The sentence that holds the place; null in white space and markup. */
  readonly sentence: (Quoted & { readonly path: readonly string[]; readonly location?: OriginalLocation }) | null;
  readonly mentions: readonly ExplainedMention[];
  readonly lost: readonly ExplainedLoss[];
  /** Of names at the place: how the ranker saw other boundaries. */
  readonly boundaries: readonly ExplainedBoundary[];
  readonly claims: readonly ExplainedClaim[];
  readonly unmatched: readonly UnmatchedTrigger[];
}
