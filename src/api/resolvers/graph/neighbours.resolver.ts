import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Neighbour } from '../../../graph/tasks/neighbours.js';
import type { StoredEntity, StoredRelation } from '../../../store/port/graph-store.js';
import { ConnectingArgs, connectingRelations } from '../../inputs/connecting-args.js';
import { isGiven } from '../../inputs/is-given.js';
import { toConstraint, toSteps, TraversalArgs, DepthArgs } from '../../inputs/traversal-args.js';
import { EntityTypeName } from '../../kinds/enums.js';
import { loadPresent } from '../../loaders/load-present.js';
import { PageArgs } from '../../paging/page-args.js';
import { slicePage } from '../../paging/slice-page.js';
import { type Connection, type Edge, mapConnection } from '../../paging/to-connection.js';
import { toPageRequest } from '../../paging/to-page-request.js';
import type { RequestContext } from '../../request-context.js';
import { NeighbourConnection, NeighbourEdge } from '../../types/graph/neighbour.type.js';
import { Relation } from '../../types/relation.type.js';

@ArgsType()
class NeighboursArgs extends DepthArgs {
  @Field(() => ID, { description: 'The entity around which to look.' })
  of!: string;

  @Field(() => [EntityTypeName], { nullable: true, description: 'Give only entities of these types; others are passed all the same.' })
  entityTypes?: string[] | null;
}

interface NeighbourEdgeValue extends Edge<StoredEntity> {
  readonly distance: number;
  readonly neighbour: Neighbour;
}

@Resolver(() => NeighbourEdge)
export class NeighboursResolver {
  @Query(() => NeighbourConnection, {
    description: 'The entities within some relations of one: by distance, then those with the most relations, then by id.',
  })
  async neighbours(
    @Args(() => NeighboursArgs) args: NeighboursArgs,
    @Args(() => TraversalArgs) traversal: TraversalArgs,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<Connection<StoredEntity, NeighbourEdgeValue> & { truncated: boolean }> {
    const { neighbours, truncated } = await graph.run('neighbours', {
      of: args.of,
      depth: toSteps('depth', args.depth, 1, graph.limits),
      constraint: toConstraint(traversal),
      ...(isGiven(args.entityTypes) ? { entityTypes: args.entityTypes } : {}),
      maxEntities: graph.limits.maxEntities,
    });
    const sliced = slicePage(neighbours, toPageRequest(page));
    const ids = sliced.items.map(({ item }) => item.id);
    const entities = new Map((await loadPresent(loaders.entity, ids)).map((entity) => [entity.id, entity]));
    const items = sliced.items.filter(({ item }) => entities.has(item.id));
    const toEdge = (neighbour: Neighbour, { cursor }: { readonly cursor: string }): NeighbourEdgeValue => ({
      cursor,
      node: entities.get(neighbour.id)!,
      distance: neighbour.distance,
      neighbour,
    });
    return { ...mapConnection({ ...sliced, items }, toEdge), truncated };
  }

  @FieldResolver(() => [Relation], { description: 'The relations that lead there from one step nearer, the surest first.' })
  relations(
    @Root() { neighbour }: NeighbourEdgeValue,
    @Args(() => ConnectingArgs) args: ConnectingArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredRelation[]> {
    return connectingRelations(neighbour.relations, args, loaders);
  }
}
