import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Something wrong, or worth knowing, about a document.' })
export class Issue {
  @Field(() => String, { description: '`error`, `warning` or `info`.' })
  level!: string;

  @Field(() => String, { description: 'What is wrong, as a word for programs.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong, for people.' })
  message!: string;

  @Field(() => String, { description: 'The stage of the pipeline that found it.' })
  stage!: string;

  @Field(() => Int, { nullable: true, description: 'In Unicode code points, where it has a position.' })
  start?: number;

  @Field(() => Int, { nullable: true, description: 'Exclusive, in code points.' })
  end?: number;
}
