import { Field, ID, ObjectType } from 'type-graphql';
import { Node } from './node.type.js';
import { TextSpan } from './text-span.type.js';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A place in a text that names an entity.' })
export class Mention extends TextSpan {
  @Field(() => ID, { description: 'Its id: opaque, globally unique, the same in every run and every store.' })
  id!: string;

  @Field(() => String, { description: 'The rule that found it.' })
  rule!: string;
}
