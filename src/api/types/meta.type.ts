import { Field, ObjectType } from 'type-graphql';

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
