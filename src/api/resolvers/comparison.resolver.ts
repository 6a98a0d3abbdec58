import { Arg, Ctx, Extensions, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { DocumentGraph } from '../../../schema/records.js';
import { compareInTime } from '../../compare/compare-in-time.js';
import type { BodyLine, EntityLine, PlanComparison as Comparison, TargetLine, TaskLine } from '../../compare/plan-comparison.js';
import type { RequestContext } from '../context/request-context.js';
import {
  BodyChangeName,
  ComparedBodyLine,
  ComparedEntityLine,
  ComparedTargetLine,
  ComparedTaskLine,
  type ComparisonCount,
  type ComparisonCounts,
  EntityStatusName,
  PlanComparison,
  TargetStatusName,
  TaskStatusName,
} from '../types/comparison.type.js';
import { judgedGraphs } from '../../judging/judged-graphs.js';

type ComparisonValue = Omit<Comparison, 'counts'> & { readonly counts: ComparisonCounts };

@Resolver(() => PlanComparison)
export class ComparisonResolver {
  @Query(() => PlanComparison, {
    nullable: true,
    description: 'What two plans have in common and what changed from the first to the second; null where one is not there.',
  })
  async comparePlans(
    @Arg('a', () => ID, { description: 'The id of the earlier or higher plan’s document.' }) a: string,
    @Arg('b', () => ID, { description: 'The id of the later or lower plan’s document.' }) b: string,
    @Ctx() { reader, loaders, texts, deadline }: RequestContext,
  ): Promise<ComparisonValue | null> {
    // How long the answer gets is not known before; it holds each text about once.
    for (const document of await Promise.all([a, b].map((id) => loaders.document.load(id)))) {
      if (!document) return null;
      texts.take(document.length);
    }
    const graphs = new Map<string, DocumentGraph>();
    for await (const graph of judgedGraphs(reader, [a, b])) graphs.set(graph.document.id, graph);
    const [mine, yours] = [graphs.get(a), graphs.get(b)];
    if (!mine || !yours) return null;
    const { counts, ...comparison } = await compareInTime(mine, yours, deadline.signal);
    return { ...comparison, counts: toCounts(counts) };
  }

  @Extensions({ expectedLength: 100 })
  @FieldResolver(() => [ComparedTaskLine], { description: 'In the order of the first plan, then what only the second has.' })
  tasks(
    @Root() { tasks }: Comparison,
    @Arg('statuses', () => [TaskStatusName], { nullable: true, description: 'Only lines with one of these.' }) statuses?: string[] | null,
  ): readonly TaskLine[] {
    return tasks.filter(({ status }) => statuses?.includes(status) ?? true);
  }

  @Extensions({ expectedLength: 100 })
  @FieldResolver(() => [ComparedTargetLine], { description: 'In the order of the first plan, then what only the second has.' })
  targets(
    @Root() { targets }: Comparison,
    @Arg('statuses', () => [TargetStatusName], { nullable: true, description: 'Only lines with one of these.' }) statuses?: string[] | null,
  ): readonly TargetLine[] {
    return targets.filter(({ status }) => statuses?.includes(status) ?? true);
  }

  @Extensions({ expectedLength: 100 })
  @FieldResolver(() => [ComparedBodyLine], { description: 'Changes of responsible bodies, in the order of the first plan’s tasks.' })
  bodies(
    @Root() { bodies }: Comparison,
    @Arg('changes', () => [BodyChangeName], { nullable: true, description: 'Only lines with one of these.' }) changes?: string[] | null,
  ): readonly BodyLine[] {
    return bodies.filter(({ change }) => changes?.includes(change) ?? true);
  }

  @Extensions({ expectedLength: 100 })
  @FieldResolver(() => [ComparedEntityLine], { description: 'Things that only one plan names, in the order of that plan.' })
  entities(
    @Root() { entities }: Comparison,
    @Arg('statuses', () => [EntityStatusName], { nullable: true, description: 'Only lines with one of these.' }) statuses?: string[] | null,
  ): readonly EntityLine[] {
    return entities.filter(({ status }) => statuses?.includes(status) ?? true);
  }
}

function toCounts({ tasks, targets, bodies, entities }: Comparison['counts']): ComparisonCounts {
  const list = (counts: Readonly<Record<string, number>>): ComparisonCount[] =>
    Object.entries(counts).map(([status, count]) => ({ status, count }));
  return { tasks: list(tasks), targets: list(targets), bodies: list(bodies), entities: list(entities) };
}
