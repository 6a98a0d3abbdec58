import { Field, InputType, Int } from 'type-graphql';
import type { Span } from '../../../schema/span.js';
import { apiError } from '../errors/api-error.js';
import { isPresent } from '../schema-builder/is-present.js';

@InputType('SpanInput', { description: 'A part of a text, in Unicode code points from its start.' })
export class SpanInput {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number;

  @Field(() => Int, { description: 'Exclusive.' })
  end!: number;
}

/**
 * The span that was given, or null.
 * @throws GraphQLError BAD_USER_INPUT where it begins before the text or ends before it begins.
 */
export function toSpan(span: SpanInput | null | undefined): Span | null {
  if (!isPresent(span)) return null;
  const { start, end } = span;
  if (start < 0 || end < start) throw apiError('BAD_USER_INPUT', `a span from ${start} to ${end} is none: 0 ≤ start ≤ end`);
  return { start, end };
}
