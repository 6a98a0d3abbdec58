import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'What made the records: versions only, no clock.' })
export class Run {
  @Field(() => String)
  pipeline!: string;

  @Field(() => String)
  ontology!: string;
}
