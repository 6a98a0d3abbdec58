import type { Modality, PartKind } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';
import type { Entity } from '../4-entities/entity.js';
import type { RuleName } from '../versions/rule-version.js';

/** An end of a claim: a thing, and the words that stand for it. */
export interface ClaimEnd extends Span {
  readonly id: string;
  /** For words that refer back (该平台): the mention that they stand for. */
  readonly antecedent?: Span;
}

/** Words besides those of its ends that say a claim, or a part of it. */
export interface Cue extends Span {
  readonly kind: Exclude<PartKind, 'SUBJECT' | 'OBJECT'>;
}

/** One relation that the text states once, before it becomes records. All spans count in the view. */
export interface Claim {
  readonly type: string;
  readonly subject: ClaimEnd;
  readonly object: ClaimEnd;
  readonly cues?: readonly Cue[];
  /** The words that say it: the evidence. */
  readonly span: Span;
  readonly section: number;
  readonly modality: Modality;
  readonly rule: RuleName;
  readonly date?: string;
  readonly role?: string;
  /** The gazetteer behind a claim that is general knowledge. */
  readonly gazetteer?: string;
}

/** An entity as the end of a claim whose words name it once, or else as its first mention does. */
export function endOf(entity: Entity, { start, end }: Span = entity.mentions[0]!): ClaimEnd {
  return { id: entity.id, start, end };
}

export function cue(kind: Cue['kind'], { start, end }: Span): Cue {
  return { kind, start, end };
}
