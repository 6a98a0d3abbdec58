import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A place in a text that names an entity.' })
export class Mention {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'In Unicode code points from the start of the document’s text.' })
  start!: number;

  @Field(() => Int, { description: 'Exclusive, in code points.' })
  end!: number;

  @Field(() => String, { description: 'The exact text from start to end.' })
  quote!: string;

  @Field(() => String, { description: 'The rule that found it.' })
  rule!: string;
}
