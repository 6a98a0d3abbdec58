import { ArgsType, Field, Int } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../store/port/page.js';

export const STANDARD_EVIDENCE = 3;

/** The argument of every `evidence` list. */
@ArgsType()
export class EvidenceArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many passages, those of the surest assertions first; ${STANDARD_EVIDENCE} unless told otherwise, at most ${MAX_PAGE_SIZE}.`,
  })
  first?: number | null;
}
