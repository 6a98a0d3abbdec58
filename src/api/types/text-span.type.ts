import { Field, Int, ObjectType } from 'type-graphql';

/** What has its words in a document's text. */
@ObjectType({ simpleResolvers: true })
export abstract class TextSpan {
  @Field(() => Int, { description: 'In Unicode code points from the start of the document’s text.' })
  start!: number;

  @Field(() => Int, { description: 'Exclusive, in code points.' })
  end!: number;

  @Field(() => String, { description: 'The exact text from start to end.' })
  quote!: string;
}
