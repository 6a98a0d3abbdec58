import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Grouping, RelationField } from '../../../store/port/queries.js';
import { PartialDate } from '../scalars.js';

/** What relations can be grouped by, and the store's field for each. */
export const RELATION_GROUPINGS = {
  type: { field: 'type' },
  modality: { field: 'modality' },
  role: { field: 'role' },
  subject: { field: 'subject' },
  object: { field: 'object' },
  subjectType: { field: 'subjectType' },
  objectType: { field: 'objectType' },
  year: { field: 'date', part: 'year' },
} as const satisfies Record<string, Grouping<RelationField>>;

export type RelationGrouping = keyof typeof RELATION_GROUPINGS;

export const RelationGroupingName = Object.fromEntries(Object.keys(RELATION_GROUPINGS).map((name) => [name, name]));
registerEnumType(RelationGroupingName, {
  name: 'RelationGrouping',
  description: 'What relations are counted by.',
  valuesConfig: { year: { description: 'The year of the date.' }, subject: { description: 'The id of the subject.' } },
});

@ObjectType({ simpleResolvers: true, description: 'How many have these values.' })
export class CountRow {
  @Field(() => [String], { nullable: 'items', description: 'In the order of `by`; null stands for none.' })
  values!: (string | null)[];

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Counts by the values of fields, the largest first.' })
export class Counts {
  @Field(() => Int, { description: 'How many were counted in all.' })
  totalCount!: number;

  @Field(() => Int, { description: 'How many different values, or combinations of values, there are.' })
  groupCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What a year has.' })
export class TimelineYear {
  @Field(() => PartialDate, { nullable: true, description: 'Null for what has no date.' })
  year!: string | null;

  @Field(() => Int)
  count!: number;

  @Field(() => Int, { description: 'How many have happened.' })
  facts!: number;

  @Field(() => Int, { description: 'How many are planned.' })
  planned!: number;
}
