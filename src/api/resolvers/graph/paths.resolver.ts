import { Args, ArgsType, Ctx, Extensions, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Path as PathValue } from '../../../graph/tasks/shortest-paths.js';
import type { StoredEntity, StoredRelation } from '../../../store/port/graph-store.js';
import { ConnectingArgs, connectingRelations } from '../../inputs/connecting-args.js';
import { bounded, toConstraint, toSteps, TraversalArgs } from '../../inputs/traversal-args.js';
import { loadPresent } from '../../loaders/loaders.js';
import type { RequestContext } from '../../context/request-context.js';
import { Entity } from '../../types/entity.type.js';
import { Path, PathStep } from '../../types/graph/traversal.type.js';
import { Relation } from '../../types/relation.type.js';

const STANDARD_LENGTH = 6;
const STANDARD_PATHS = 3;
const MAX_PATHS = 50;

@ArgsType()
class PathArgs {
  @Field(() => ID, { description: 'The id of the entity where it begins.' })
  from!: string;

  @Field(() => ID, { description: 'The id of the entity where it ends.' })
  to!: string;

  @Field(() => Int, { nullable: true, defaultValue: STANDARD_LENGTH, description: 'The most steps that a path may have.' })
  maxLength!: number | null;
}

@ArgsType()
class PathsArgs extends PathArgs {
  @Field(() => Int, { nullable: true, defaultValue: STANDARD_PATHS, description: `How many paths, at most ${MAX_PATHS}.` })
  first!: number | null;
}

interface StepValue {
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly relations: readonly string[];
}

@Resolver(() => Path)
export class PathsResolver {
  @Query(() => Path, {
    nullable: true,
    description: 'A shortest path from one entity to another; of several the first by the ids of its entities. Null where there is none.',
  })
  async shortestPath(
    @Args(() => PathArgs) args: PathArgs,
    @Args(() => TraversalArgs) traversal: TraversalArgs,
    @Ctx() context: RequestContext,
  ): Promise<PathValue | null> {
    const [path] = await findPaths({ ...args, first: 1 }, traversal, context);
    return path ?? null;
  }

  @Query(() => [Path], {
    description:
      'The shortest paths from one entity to another that pass no entity twice: by length, then by the ids of their entities in turn.',
  })
  shortestPaths(
    @Args(() => PathsArgs) args: PathsArgs,
    @Args(() => TraversalArgs) traversal: TraversalArgs,
    @Ctx() context: RequestContext,
  ): Promise<readonly PathValue[]> {
    return findPaths(args, traversal, context);
  }

  @FieldResolver(() => Int, { description: 'How many steps it has.' })
  length(@Root() { steps }: PathValue): number {
    return steps.length;
  }

  @Extensions({ expectedLength: STANDARD_LENGTH })
  @FieldResolver(() => [Entity], { description: 'The entities along the path, both ends included.' })
  entities(@Root() { entities }: PathValue, @Ctx() { loaders }: RequestContext): Promise<StoredEntity[]> {
    return loadPresent(loaders.entity, entities);
  }

  @Extensions({ expectedLength: STANDARD_LENGTH })
  @FieldResolver(() => [PathStep], { description: 'From each entity to the next.' })
  steps(@Root() { entities, steps }: PathValue): StepValue[] {
    return steps.map((relations, index) => ({ index, from: entities[index]!, to: entities[index + 1]!, relations }));
  }
}

@Resolver(() => PathStep)
export class PathStepResolver {
  @FieldResolver(() => Entity, { nullable: true, description: 'The entity before the step.' })
  from(@Root() { from }: StepValue, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.entity.load(from);
  }

  @FieldResolver(() => Entity, { nullable: true, description: 'The entity behind it.' })
  to(@Root() { to }: StepValue, @Ctx() { loaders }: RequestContext): Promise<StoredEntity | null> {
    return loaders.entity.load(to);
  }

  @FieldResolver(() => [Relation], { description: 'Every relation that takes the step, the surest first; each gives its evidence.' })
  relations(
    @Root() { relations }: StepValue,
    @Args(() => ConnectingArgs) args: ConnectingArgs,
    @Ctx() { loaders }: RequestContext,
  ): Promise<StoredRelation[]> {
    return connectingRelations(relations, args, loaders);
  }
}

function findPaths(
  { from, to, maxLength, first }: PathsArgs,
  traversal: TraversalArgs,
  { graph }: RequestContext,
): Promise<readonly PathValue[]> {
  return graph.run('shortestPaths', {
    from,
    to,
    count: bounded('first', first ?? STANDARD_PATHS, MAX_PATHS, 'paths'),
    maxLength: toSteps('maxLength', maxLength, STANDARD_LENGTH, graph.limits),
    constraint: toConstraint(traversal),
  });
}
