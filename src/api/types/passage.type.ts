import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'A line of a document’s text, or a part of a long one.',
})
export class Passage {
  @Field(() => Int, { description: 'Where it begins, in Unicode code points from the start of the document’s text.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive, in code points.' })
  end!: number;

  @Field(() => String, { description: 'The exact text from start to end.' })
  quote!: string;
}
