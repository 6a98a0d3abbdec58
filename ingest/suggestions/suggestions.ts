import { type Static, Type } from '@sinclair/typebox';
import type { Span } from '../../schema/span.js';

const Quote = Type.String({ minLength: 1, maxLength: 1000 });
const TypeName = Type.String({ minLength: 1, maxLength: 100 });

/** A name that a model says it read, and what kind of thing that names. */
export const SuggestedName = Type.Object({ quote: Quote, type: TypeName });
export type SuggestedName = Static<typeof SuggestedName>;

/** A relation that a model says it read: the words for its ends, and those that say it. */
export const SuggestedRelation = Type.Object({ type: TypeName, subject: Quote, object: Quote, passage: Quote });
export type SuggestedRelation = Static<typeof SuggestedRelation>;

/** What a model answered about one passage: words, never positions. Nothing of it counts before it is found in the text. */
export interface Answer {
  readonly names: readonly SuggestedName[];
  readonly relations: readonly SuggestedRelation[];
  /** Items that had another shape, or were more than an answer may hold. */
  readonly malformed: number;
}

/** What a model said of a document, handed to the pipeline with the document. */
export interface Suggestions {
  /** Who said it: `<model>:<hash of the prompt>`. */
  readonly by: string;
  /** By the passages that it was asked about; the spans count in the view. */
  readonly answers: readonly { readonly passage: Span; readonly answer: Answer }[];
  /** Passages to which no answer came that could be read. */
  readonly unanswered: readonly Span[];
}

/** Whose suggestions a run took in; told apart where passages went unanswered, so that they are asked about again. */
export function suggestedBy({ by, unanswered }: Pick<Suggestions, 'by' | 'unanswered'>): string {
  return unanswered.length === 0 ? by : `${by}:incomplete`;
}
