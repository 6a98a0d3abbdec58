import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Neighbour } from '../../../graph/tasks/neighbours.js';
import type { StoredEntity, StoredRelation } from '../../../store/port/graph-store.js';
import { slicePage } from '../../connections/slice-page.js';
import { type Connection, type Edge, mapConnection } from '../../connections/to-connection.js';
import { ConnectingArgs, connectingRelations } from '../../inputs/connecting-args.js';
import { DepthArgs, toConstraint, toSteps, TraversalArgs } from '../../inputs/traversal-args.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { EntityTypeName } from '../../schema-builder/enums.js';
import { isPresent } from '../../schema-builder/is-present.js';
import { PageArgs, toPageRequest } from '../../schema-builder/page-args.js';
import { NeighbourConnection, NeighbourEdge } from '../../types/graph/traversal.type.js';
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
      ...(isPresent(args.entityTypes) ? { entityTypes: args.entityTypes } : {}),
      maxEntities: graph.limits.maxGraphEntities,
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
