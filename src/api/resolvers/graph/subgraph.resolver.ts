import { Args, ArgsType, Ctx, Extensions, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GraphLimits } from '../../../config.js';
import type { SubgraphAnswer } from '../../../graph/tasks/subgraph.js';
import type { GraphReader } from '../../../store/port/graph-store.js';
import { MAX_PAGE_SIZE } from '../../../store/port/page.js';
import type { Condition, EntityField } from '../../../store/port/queries.js';
import { apiError } from '../../errors/api-error.js';
import { EntityWhere } from '../../inputs/record-wheres.js';
import { bounded, DepthArgs, toConstraint, toSteps, TraversalArgs } from '../../inputs/traversal-args.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { isPresent } from '../../schema-builder/is-present.js';
import { GraphEdge, GraphNode, Subgraph } from '../../types/graph/subgraph.type.js';

@ArgsType()
class SubgraphArgs extends DepthArgs {
  @Field(() => [ID], { nullable: true, description: 'The entities where it begins.' })
  of?: string[] | null;

  @Field(() => EntityWhere.Class, { nullable: true, description: 'It begins at all entities that pass, beside those of `of`.' })
  where?: object | null;
}

interface SubgraphValue extends SubgraphAnswer {
  readonly truncated: boolean;
}

@Resolver(() => Subgraph)
export class SubgraphResolver {
  @Query(() => Subgraph, {
    description:
      'What lies within some relations of the given entities: the entities that a walk ' +
      'reaches, and every relation between two of them that it may follow, as two flat tables.',
  })
  async subgraph(
    @Args(() => SubgraphArgs) { of, where, depth }: SubgraphArgs,
    @Args(() => TraversalArgs) traversal: TraversalArgs,
    @Ctx() { graph, reader }: RequestContext,
  ): Promise<SubgraphValue> {
    if (!isPresent(of) && !isPresent(where)) throw apiError('BAD_USER_INPUT', 'A subgraph begins somewhere: give of or where');
    const { limits } = graph;
    bounded('the number of ids', of?.length ?? 0, limits.maxGraphEntities, 'entities');
    const found = isPresent(where) ? await idsWhere(reader, EntityWhere.toCondition(where), limits) : { ids: [], whole: true };
    const answer = await graph.run('subgraph', {
      of: [...(of ?? []), ...found.ids],
      depth: toSteps('depth', depth, 1, limits),
      constraint: toConstraint(traversal),
      maxEntities: limits.maxGraphEntities,
      maxRelations: limits.maxGraphRelations,
    });
    return { ...answer, truncated: answer.truncated || !found.whole };
  }

  @Extensions({ expectedLength: 1000 })
  @FieldResolver(() => [GraphNode], { description: 'Where it begins first, then by distance.' })
  async nodes(@Root() { entities }: SubgraphValue, @Ctx() { loaders }: RequestContext): Promise<GraphNode[]> {
    const distances = new Map(entities.map(({ id, distance }) => [id, distance]));
    const found = await loadPresent(loaders.entity, [...distances.keys()]);
    return found.map(({ id, type, name, jurisdiction, mentionCount, relationCount, documentCount }) => ({
      id,
      type,
      label: name,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      distance: distances.get(id)!,
      mentionCount,
      relationCount,
      documentCount,
    }));
  }

  @Extensions({ expectedLength: 5000 })
  @FieldResolver(() => [GraphEdge], { description: 'By id.' })
  async edges(@Root() { relations }: SubgraphValue, @Ctx() { loaders }: RequestContext): Promise<GraphEdge[]> {
    const found = await loadPresent(loaders.relation, relations);
    return found.map(({ id, subject, object, ...relation }) => ({ ...relation, key: id, source: subject, target: object }));
  }
}

/** The ids of the entities that pass, those with the most relations first, no more than an answer may hold. */
async function idsWhere(
  reader: GraphReader,
  where: Condition<EntityField> | undefined,
  { maxGraphEntities }: GraphLimits,
): Promise<{ ids: string[]; whole: boolean }> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const first = Math.min(MAX_PAGE_SIZE, maxGraphEntities - ids.length);
    const page = await reader.findEntities({
      ...(where ? { where } : {}),
      orderBy: [{ field: 'relationCount', descending: true }],
      page: { first, ...(after === undefined ? {} : { after }) },
    });
    ids.push(...page.items.map(({ item }) => item.id));
    if (!page.hasNextPage) return { ids, whole: true };
    if (ids.length >= maxGraphEntities) return { ids, whole: false };
    after = page.items[page.items.length - 1]!.cursor;
  }
}
