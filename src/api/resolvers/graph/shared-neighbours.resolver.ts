import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { CommonNeighbour as CommonNeighbourValue } from '../../../graph/tasks/shared-neighbours.js';
import type { StoredEntity, StoredRelation } from '../../../store/port/graph-store.js';
import { ConnectingArgs, connectingRelations } from '../../inputs/connecting-args.js';
import { toConstraint, TraversalArgs } from '../../inputs/traversal-args.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { EntityTypeName } from '../../schema-builder/enums.js';
import { isPresent } from '../../schema-builder/is-present.js';
import { FIRST, pageSize } from '../../schema-builder/page-args.js';
import { CommonNeighbour, CommonNeighbours } from '../../types/graph/traversal.type.js';
import { Relation } from '../../types/relation.type.js';

@ArgsType()
class PairArgs {
  @Field(() => ID, { description: 'The id of the first entity.' })
  a!: string;

  @Field(() => ID, { description: 'The id of the second entity.' })
  b!: string;

  @Field(() => [EntityTypeName], { nullable: true, description: 'Give only entities of these types.' })
  entityTypes?: string[] | null;

  @Field(() => Int, { nullable: true, description: FIRST })
  first?: number | null;
}

interface RowValue {
  readonly node: StoredEntity;
  readonly common: CommonNeighbourValue;
}

@Resolver(() => CommonNeighbour)
export class CommonNeighboursResolver {
  @Query(() => CommonNeighbours, {
    description: 'The entities that are directly related to both of two. The direction is that from the two to what they have in common.',
  })
  async commonNeighbours(
    @Args(() => PairArgs) { a, b, entityTypes, first }: PairArgs,
    @Args(() => TraversalArgs) traversal: TraversalArgs,
    @Ctx() { graph, loaders }: RequestContext,
  ): Promise<{ rows: RowValue[]; totalCount: number; truncated: boolean }> {
    const { neighbours, truncated } = await graph.run('commonNeighbours', {
      of: [a, b],
      constraint: toConstraint(traversal),
      ...(isPresent(entityTypes) ? { entityTypes } : {}),
      maxEntities: graph.limits.maxGraphEntities,
    });
    const common = new Map(neighbours.slice(0, pageSize('first', first)).map((neighbour) => [neighbour.id, neighbour]));
    const entities = await loadPresent(loaders.entity, [...common.keys()]);
    const rows = entities.map((node) => ({ node, common: common.get(node.id)! }));
    return { rows, totalCount: neighbours.length, truncated };
  }

  @FieldResolver(() => [Relation], { description: 'Its relations with the first of the two, the surest first.' })
  relationsWithA(
    @Root() { common }: RowValue,
    @Args(() => ConnectingArgs) args: ConnectingArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredRelation[]> {
    return connectingRelations(common.first, args, loaders);
  }

  @FieldResolver(() => [Relation], { description: 'Its relations with the second of the two, the surest first.' })
  relationsWithB(
    @Root() { common }: RowValue,
    @Args(() => ConnectingArgs) args: ConnectingArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredRelation[]> {
    return connectingRelations(common.second, args, loaders);
  }
}
