import { ArgsType, Field, Int } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../store/port/page.js';

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `${DEFAULT_PAGE_SIZE} unless told otherwise, at most ${MAX_PAGE_SIZE}; goes with \`after\`.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `From the end, at most ${MAX_PAGE_SIZE}; goes with \`before\`.` })
  last?: number | null;

  @Field(() => String, { nullable: true })
  before?: string | null;
}
