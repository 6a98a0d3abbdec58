import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything that can be fetched again by its id.' })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque, globally unique, and the same in every run and every store.' })
  id!: string;
}
