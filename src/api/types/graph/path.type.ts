import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'A way from one entity to another that passes no entity twice.' })
export class Path {}

@ObjectType({ simpleResolvers: true, description: 'One step of a path, and the relations that take it.' })
export class PathStep {
  @Field(() => Int, { description: 'Its place along the path, from 0.' })
  index!: number;
}
