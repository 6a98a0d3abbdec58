import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { idAt } from '../../../graph/string-table.js';
import type { StoredEntity } from '../../../store/port/graph-store.js';
import { communityOf, type CommunityValue } from '../../loaders/analysis-loaders.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { FIRST, pageSize } from '../../schema-builder/page-args.js';
import { Entity } from '../../types/entity.type.js';
import { Communities, Community } from '../../types/graph/centrality.type.js';

@Resolver(() => Entity)
export class EntityCommunityResolver {
  @FieldResolver(() => Community, { nullable: true, description: 'The community that it belongs to; null where it has no relations.' })
  community(@Root() { id }: StoredEntity, @Ctx() { analyses }: RequestContext): Promise<CommunityValue | null> {
    return analyses.community.load(id);
  }
}

@Resolver(() => Community)
export class CommunitiesResolver {
  @Query(() => Communities, { description: 'The communities of the whole graph (Louvain), whichever way relations point.' })
  async communities(
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null | undefined,
    @Ctx() { graph }: RequestContext,
  ): Promise<{ totalCount: number; modularity: number; rows: CommunityValue[] }> {
    const analysis = await graph.analyse('communities');
    const totalCount = analysis.answer.starts.length - 1;
    const size = Math.min(pageSize('first', first), totalCount);
    const rows = Array.from({ length: size }, (_, number) => communityOf(analysis, number));
    return { totalCount, modularity: analysis.answer.modularity, rows };
  }

  @FieldResolver(() => [Entity], { description: 'Its entities, those with the most relations first.' })
  members(
    @Root() { number, analysis: { graph, answer } }: CommunityValue,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null | undefined,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredEntity[]> {
    const members = answer.members.subarray(answer.starts[number], answer.starts[number + 1]).subarray(0, pageSize('first', first));
    return loadPresent(
      loaders.entity,
      Array.from(members, (entity) => idAt(graph.entities, entity)),
    );
  }
}
