import { Field, Int, ObjectType } from 'type-graphql';
import { EntityTypeName, RelationTypeName } from '../schema-builder/enums.js';

@ObjectType({ simpleResolvers: true, description: 'How many entities of a kind there are.' })
export class EntityTypeCount {
  @Field(() => EntityTypeName, { description: 'The kind that is counted.' })
  type!: string;

  @Field(() => Int, { description: 'How many entities there are of it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many relations of a kind there are.' })
export class RelationTypeCount {
  @Field(() => RelationTypeName, { description: 'The kind that is counted.' })
  type!: string;

  @Field(() => Int, { description: 'How many relations there are of it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How often the pipeline had the same to say.' })
export class IssueCount {
  @Field(() => String, { description: 'The code that is counted.' })
  code!: string;

  @Field(() => String, { description: '`error`, `warning` or `info`.' })
  level!: string;

  @Field(() => Int, { description: 'How many documents’ issues have it.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How much of everything is in the graph.' })
export class Stats {
  @Field(() => Int, { description: 'How many documents there are.' })
  documents!: number;

  @Field(() => Int, { description: 'How many sections they have.' })
  sections!: number;

  @Field(() => Int, { description: 'How many places in them name something.' })
  mentions!: number;

  @Field(() => Int, { description: 'How many claims they make.' })
  assertions!: number;

  @Field(() => [EntityTypeCount], { description: 'In the ontology’s order; types without entities are left out.' })
  entities!: EntityTypeCount[];

  @Field(() => [RelationTypeCount], { description: 'In the ontology’s order; types without relations are left out.' })
  relations!: RelationTypeCount[];

  @Field(() => [IssueCount], { description: 'What the pipeline had to say about them, by code.' })
  issues!: IssueCount[];
}

@ObjectType({ simpleResolvers: true, description: 'What is being served, and by what.' })
export class Meta {
  @Field(() => String, { description: 'Changes whenever the stored data does.' })
  dataVersion!: string;

  @Field(() => String, { description: 'Changes whenever the kinds do.' })
  ontologyVersion!: string;

  @Field(() => String, { description: 'The version of the rules that new documents are read with.' })
  pipelineVersion!: string;

  @Field(() => String, { description: 'The version of the program.' })
  build!: string;

  @Field(() => String, { nullable: true, description: 'The commit that the program was built from, where that is known.' })
  commit!: string | null;
}
