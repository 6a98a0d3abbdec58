import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { idAt } from '../../../graph/string-table.js';
import type { CentralityMeasure } from '../../../graph/tasks/centrality.js';
import type { StoredEntity } from '../../../store/port/graph-store.js';
import type { CentralityValue } from '../../loaders/analysis-loaders.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { EntityTypeName } from '../../schema-builder/enums.js';
import { isPresent } from '../../schema-builder/is-present.js';
import { FIRST, pageSize } from '../../schema-builder/page-args.js';
import { Entity } from '../../types/entity.type.js';
import { Centrality, CentralityMeasureName, RankedEntity } from '../../types/graph/centrality.type.js';

@ArgsType()
class RankingArgs {
  @Field(() => CentralityMeasureName, { description: 'The measure.' })
  by!: CentralityMeasure;

  @Field(() => [EntityTypeName], { nullable: true, description: 'Only entities of these types.' })
  types?: string[] | null;

  @Field(() => Int, { nullable: true, description: FIRST })
  first?: number | null;
}

interface RankedValue {
  readonly rank: number;
  readonly node: StoredEntity;
}

@Resolver(() => Entity)
export class EntityCentralityResolver {
  @FieldResolver(() => Centrality, { nullable: true, description: 'How central it is in the whole graph; null where it has no relations.' })
  centrality(@Root() { id }: StoredEntity, @Ctx() { analyses }: RequestContext): Promise<CentralityValue | null> {
    return analyses.centrality.load(id);
  }
}

@Resolver(() => RankedEntity)
export class RankingResolver {
  @Query(() => [RankedEntity], { description: 'The most central entities by one measure; what it leaves level, by id.' })
  async centralEntities(
    @Args(() => RankingArgs) { by, types, first }: RankingArgs,
    @Ctx() { graph: engine, loaders }: RequestContext,
  ): Promise<RankedValue[]> {
    const { graph, answer } = await engine.analyse('centrality');
    const included = graph.entityTypes.map((type) => !isPresent(types) || types.includes(type));
    const size = pageSize('first', first);
    const ids: string[] = [];
    for (const entity of answer.order[by]) {
      if (ids.length >= size) break;
      if (included[graph.entityType[entity]!]) ids.push(idAt(graph.entities, entity));
    }
    return (await loadPresent(loaders.entity, ids)).map((node, at) => ({ rank: at + 1, node }));
  }

  @FieldResolver(() => Centrality, { nullable: true, description: 'All its measures.' })
  centrality(@Root() { node }: RankedValue, @Ctx() { analyses }: RequestContext): Promise<CentralityValue | null> {
    return analyses.centrality.load(node.id);
  }
}
