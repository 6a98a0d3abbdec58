import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDate } from '../../schema-builder/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'How many have these values.' })
export class CountRow {
  @Field(() => [String], { nullable: 'items', description: 'In the order of `by`; null stands for none.' })
  values!: (string | null)[];

  @Field(() => Int, { description: 'How many.' })
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

  @Field(() => Int, { description: 'How many in all.' })
  count!: number;

  @Field(() => Int, { description: 'How many have happened.' })
  facts!: number;

  @Field(() => Int, { description: 'How many are planned.' })
  planned!: number;
}
