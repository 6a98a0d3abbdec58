import { Field, ObjectType } from 'type-graphql';
import { PartialDate } from './scalars.js';

@ObjectType({ simpleResolvers: true, description: 'The time that a plan covers.' })
export class Period {
  @Field(() => PartialDate, { nullable: true })
  start?: string;

  @Field(() => PartialDate, { nullable: true })
  end?: string;
}
