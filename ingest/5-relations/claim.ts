import type { Modality } from '../../schema/records.js';
import type { Span } from '../../schema/span.js';
import type { RuleName } from '../versions/rule-version.js';

/** One relation that the text states once, before it becomes records. Ends are entity ids; the span counts in the view. */
export interface Claim {
  readonly type: string;
  readonly subject: string;
  readonly object: string;
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
