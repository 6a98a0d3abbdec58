import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BODY_CHANGES, ENTITY_STATUSES, TARGET_STATUSES, TASK_STATUSES } from '../../compare/plan-comparison.js';
import { EntityTypeName } from '../schema-builder/enums.js';
import { PartialDate } from '../schema-builder/scalars.js';
import { TextSpan } from './text-span.type.js';

const enumOf = (values: readonly string[]): Record<string, string> => Object.fromEntries(values.map((value) => [value, value]));

export const TaskStatusName = enumOf(TASK_STATUSES);
registerEnumType(TaskStatusName, {
  name: 'ComparedTaskStatus',
  description: 'What became of a task from one plan to another.',
  valuesConfig: {
    KEPT: { description: 'In nearly the same words; numbers and responsible bodies may differ.' },
    REWORDED: { description: 'The same thing to do, said or scoped otherwise.' },
    MOVED: { description: 'Below another task than the partner of the one it was below.' },
    SPLIT: { description: 'One of several tasks that came from one.' },
    MERGED: { description: 'One of several tasks that went into one.' },
    DROPPED: { description: 'Only the first plan has it.' },
    ADDED: { description: 'Only the second plan has it.' },
  },
});

export const TargetStatusName = enumOf(TARGET_STATUSES);
registerEnumType(TargetStatusName, { name: 'ComparedTargetStatus', description: 'What became of a target from one plan to another.' });

export const EntityStatusName = enumOf(ENTITY_STATUSES);
registerEnumType(EntityStatusName, { name: 'ComparedEntityStatus', description: 'Which of two plans names a thing.' });

export const BodyChangeName = enumOf(BODY_CHANGES);
registerEnumType(BodyChangeName, { name: 'ResponsibilityChange', description: 'How the part of a body in a task changed.' });

@ObjectType({ simpleResolvers: true, description: 'A passage of one of two plans that are compared.' })
export class ComparedPassage extends TextSpan {
  @Field(() => ID, { description: 'The id of its document.' })
  document!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A task of one of two plans that are compared.' })
export class ComparedTask {
  @Field(() => ID, { description: 'The id of the task.' })
  id!: string;

  @Field(() => String, { description: 'The path of the headings’ own numerals.' })
  number!: string;

  @Field(() => String, { description: 'Its heading.' })
  title!: string;

  @Field(() => ComparedPassage, { description: 'Its words, without those of the tasks below it.' })
  passage!: ComparedPassage;
}

@ObjectType({ simpleResolvers: true, description: 'Two tasks that ask for the same, or one without a partner.' })
export class ComparedTaskLine {
  @Field(() => TaskStatusName, { description: 'What became of it.' })
  status!: string;

  @Field(() => ComparedTask, { nullable: true, description: 'The task of the first plan.' })
  a!: ComparedTask | null;

  @Field(() => ComparedTask, { nullable: true, description: 'The task of the second plan.' })
  b!: ComparedTask | null;

  @Field(() => ComparedTask, {
    nullable: true,
    description: 'For a task without a partner the one of the other plan that comes nearest, and may have taken over a part of it.',
  })
  nearest!: ComparedTask | null;

  @Field(() => Float, { description: 'From 0 to 1.' })
  confidence!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A target of one of two plans that are compared.' })
export class ComparedTarget {
  @Field(() => ID, { description: 'The id of the target.' })
  id!: string;

  @Field(() => Float, { description: 'The number, or the lower bound of a range.' })
  value!: number;

  @Field(() => Float, { nullable: true, description: 'The upper bound of a range.' })
  valueMax!: number | null;

  @Field(() => String, { description: 'What the number counts in.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'How the value is to be met.' })
  comparator!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year by which.' })
  year!: number | null;

  @Field(() => String, { description: 'What it counts.' })
  subject!: string;

  @Field(() => ComparedPassage, { description: 'The words that set it.' })
  passage!: ComparedPassage;
}

@ObjectType({ simpleResolvers: true, description: 'Two targets that count the same, or one without a partner.' })
export class ComparedTargetLine {
  @Field(() => TargetStatusName, { description: 'What became of it.' })
  status!: string;

  @Field(() => ComparedTarget, { nullable: true, description: 'The target of the first plan.' })
  a!: ComparedTarget | null;

  @Field(() => ComparedTarget, { nullable: true, description: 'The target of the second plan.' })
  b!: ComparedTarget | null;

  @Field(() => Float, { description: 'From 0 to 1.' })
  confidence!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Where two plans say that a body has a part in a task; null where one does not.' })
export class ComparedPassages {
  @Field(() => ComparedPassage, { nullable: true, description: 'That of the first plan.' })
  a!: ComparedPassage | null;

  @Field(() => ComparedPassage, { nullable: true, description: 'That of the second plan.' })
  b!: ComparedPassage | null;
}

@ObjectType({ simpleResolvers: true, description: 'A body whose part in a task changed; the task has one partner.' })
export class ComparedBodyLine {
  @Field(() => BodyChangeName, { description: 'How its part changed.' })
  change!: string;

  @Field(() => ID, { description: 'The id of the body.' })
  entity!: string;

  @Field(() => String, { description: 'As the plan writes it.' })
  body!: string;

  @Field(() => ComparedTask, { description: 'The task of the first plan.' })
  a!: ComparedTask;

  @Field(() => ComparedTask, { description: 'The task of the second plan.' })
  b!: ComparedTask;

  @Field(() => ComparedPassages, { description: 'Where the two plans say so.' })
  passages!: ComparedPassages;

  @Field(() => Float, { description: 'From 0 to 1.' })
  confidence!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A thing that only one of two plans names.' })
export class ComparedEntityLine {
  @Field(() => EntityStatusName, { description: 'Which plan names it.' })
  status!: string;

  @Field(() => ID, { description: 'The id of the entity.' })
  id!: string;

  @Field(() => EntityTypeName, { description: 'Its kind, by the ontology.' })
  type!: string;

  @Field(() => String, { description: 'As the plan writes it where it names it first.' })
  name!: string;

  @Field(() => ComparedPassage, { description: 'Where the plan names it first.' })
  passage!: ComparedPassage;
}

@ObjectType({ simpleResolvers: true, description: 'One of two plans that are compared.' })
export class ComparedPlan {
  @Field(() => ID, { description: 'The id of its document.' })
  id!: string;

  @Field(() => String, { description: 'Where it came from, as the user named it.' })
  source!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [String], { description: 'Each body that signs it.' })
  issuers!: string[];

  @Field(() => PartialDate, { nullable: true, description: 'The date of issue.' })
  date!: string | null;

  @Field(() => Int, { description: 'How many tasks it has.' })
  tasks!: number;

  @Field(() => Int, { description: 'How many targets it has.' })
  targets!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many lines of a comparison have a status.' })
export class ComparisonCount {
  @Field(() => String, { description: 'The status, as the lines have it.' })
  status!: string;

  @Field(() => Int, { description: 'How many lines have it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many lines of each part of a comparison have each status, 0 included.' })
export class ComparisonCounts {
  @Field(() => [ComparisonCount], { description: 'Of tasks.' })
  tasks!: ComparisonCount[];

  @Field(() => [ComparisonCount], { description: 'Of targets.' })
  targets!: ComparisonCount[];

  @Field(() => [ComparisonCount], { description: 'Of responsible bodies.' })
  bodies!: ComparisonCount[];

  @Field(() => [ComparisonCount], { description: 'Of entities.' })
  entities!: ComparisonCount[];
}

@ObjectType({ simpleResolvers: true, description: 'Two plans side by side.' })
export class PlanComparison {
  @Field(() => ComparedPlan, { description: 'The earlier or higher one.' })
  a!: ComparedPlan;

  @Field(() => ComparedPlan, { description: 'The later or lower one.' })
  b!: ComparedPlan;

  @Field(() => ComparisonCounts, { description: 'How much of each there is.' })
  counts!: ComparisonCounts;
}
