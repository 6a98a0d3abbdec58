import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { MAX_PAGE_SIZE } from '../../store/port/page.js';
import { limitError } from '../errors/api-error.js';
import type { RequestContext } from '../context/request-context.js';
import { Node } from '../types/node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where there is no such thing.' })
  node(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { loaders }: RequestContext): Promise<object | null> {
    return loaders.node(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: `At most ${MAX_PAGE_SIZE} things by their ids, in the order of the ids, null for what is not there.`,
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Their ids.' }) ids: string[],
    @Ctx() { loaders }: RequestContext,
  ): Promise<(object | null)[]> {
    if (ids.length > MAX_PAGE_SIZE)
      throw limitError('PAGE_LIMIT_EXCEEDED', `ids are ${ids.length}: at most ${MAX_PAGE_SIZE} at once`, MAX_PAGE_SIZE, ids.length);
    return Promise.all(ids.map((id) => loaders.node(id)));
  }
}
