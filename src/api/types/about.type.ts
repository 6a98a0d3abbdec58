import { Field, Int, ObjectType } from 'type-graphql';
import { EntityTypeName, RelationTypeName } from '../schema-builder/enums.js';

@ObjectType({ simpleResolvers: true })
export class EntityTypeCount {
  @Field(() => EntityTypeName)
  type!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class RelationTypeCount {
  @Field(() => RelationTypeName)
  type!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true })
export class IssueCount {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  level!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How much of everything is in the graph.' })
export class Stats {
  @Field(() => Int)
  documents!: number;

  @Field(() => Int)
  sections!: number;

  @Field(() => Int)
  mentions!: number;

  @Field(() => Int)
  assertions!: number;

  @Field(() => [EntityTypeCount], { description: 'In the ontology’s order; types without entities are left out.' })
  entities!: EntityTypeCount[];

  @Field(() => [RelationTypeCount], { description: 'In the ontology’s order; types without relations are left out.' })
  relations!: RelationTypeCount[];

  @Field(() => [IssueCount])
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
