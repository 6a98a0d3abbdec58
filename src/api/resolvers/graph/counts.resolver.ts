import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { idKind } from '../../../../schema/ids.js';
import type { GroupCount } from '../../../store/port/graph-store.js';
import { EntityWhere, RelationWhere } from '../../inputs/record-wheres.js';
import type { RequestContext } from '../../context/request-context.js';
import {
  EntityGroupingName,
  groupingField,
  RELATION_GROUPINGS,
  type RelationGrouping,
  RelationGroupingName,
} from '../../schema-builder/groupings.js';
import { WHERE } from '../../schema-builder/list-args.js';
import { FIRST, pageSize } from '../../schema-builder/page-args.js';
import { CountRow, Counts, TimelineYear } from '../../types/graph/counts.type.js';

const BY = 'One to three; several count combinations of values.';

@ArgsType()
class EntityCountArgs {
  @Field(() => EntityWhere.Class, { nullable: true, description: WHERE })
  where?: object | null;

  @Field(() => [EntityGroupingName], { description: BY })
  by!: string[];
}

@ArgsType()
class RelationCountArgs {
  @Field(() => RelationWhere.Class, { nullable: true, description: WHERE })
  where?: object | null;

  @Field(() => [RelationGroupingName], { description: BY })
  by!: RelationGrouping[];
}

interface CountsValue {
  readonly totalCount: number;
  readonly groupCount: number;
  readonly groups: readonly GroupCount[];
}

@Resolver(() => Counts)
export class CountsResolver {
  @Query(() => Counts, { description: 'How many entities there are by the values of their fields, under the same conditions as lists.' })
  async entityCounts(@Args(() => EntityCountArgs) { where, by }: EntityCountArgs, @Ctx() { reader }: RequestContext): Promise<CountsValue> {
    const condition = EntityWhere.toCondition(where);
    const groupBy = by.map((name) => ({ field: groupingField(name) }));
    return toCounts(await reader.countEntities({ groupBy, ...(condition ? { where: condition } : {}) }));
  }

  @Query(() => Counts, { description: 'How many relations there are by the values of their fields, under the same conditions as lists.' })
  async relationCounts(
    @Args(() => RelationCountArgs) { where, by }: RelationCountArgs,
    @Ctx() { reader }: RequestContext,
  ): Promise<CountsValue> {
    const condition = RelationWhere.toCondition(where);
    const groupBy = by.map((name) => RELATION_GROUPINGS[name]);
    return toCounts(await reader.countRelations({ groupBy, ...(condition ? { where: condition } : {}) }));
  }

  @Query(() => [TimelineYear], { description: 'How many relations have a date in each year; those without a date come last.' })
  async timeline(
    @Arg('where', () => RelationWhere.Class, { nullable: true, description: WHERE }) where: object | null | undefined,
    @Ctx() { reader }: RequestContext,
  ): Promise<TimelineYear[]> {
    const condition = RelationWhere.toCondition(where);
    const groupBy = [RELATION_GROUPINGS.year, RELATION_GROUPINGS.modality];
    return toTimeline(await reader.countRelations({ groupBy, ...(condition ? { where: condition } : {}) }));
  }

  @FieldResolver(() => [CountRow], { description: 'The largest first, then by value.' })
  rows(
    @Root() { groups }: CountsValue,
    @Arg('first', () => Int, { nullable: true, description: FIRST }) first: number | null | undefined,
  ): readonly GroupCount[] {
    return groups.slice(0, pageSize('first', first));
  }
}

@Resolver(() => CountRow)
export class CountRowResolver {
  @FieldResolver(() => [String], {
    nullable: 'items',
    description: 'The values as they are read: of an id the name of its entity, of anything else the value itself.',
  })
  labels(@Root() { values }: GroupCount, @Ctx() { loaders }: RequestContext): Promise<(string | null)[]> {
    return Promise.all(
      values.map(async (value) => {
        const name = typeof value === 'string' && idKind(value) === 'entity' ? (await loaders.entity.load(value))?.name : undefined;
        return name ?? (value === null ? null : String(value));
      }),
    );
  }
}

function toCounts(groups: readonly GroupCount[]): CountsValue {
  return { totalCount: groups.reduce((sum, { count }) => sum + count, 0), groupCount: groups.length, groups };
}

function toTimeline(groups: readonly GroupCount[]): TimelineYear[] {
  const years = new Map<string | null, TimelineYear>();
  for (const { values, count } of groups) {
    const [year, modality] = values as (string | null)[];
    const bucket = years.get(year!) ?? { year: year!, count: 0, facts: 0, planned: 0 };
    years.set(year!, bucket);
    bucket.count += count;
    if (modality === 'PLANNED') bucket.planned += count;
    else bucket.facts += count;
  }
  return [...years.values()].sort((a, b) => (a.year === null ? 1 : b.year === null ? -1 : a.year < b.year ? -1 : 1));
}
