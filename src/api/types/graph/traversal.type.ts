import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { connectionClasses } from '../../schema-builder/connection-classes.js';
import { Entity } from '../entity.type.js';

@ObjectType({ simpleResolvers: true, description: 'A path from one entity to another that passes no entity twice.' })
export class Path {}

@ObjectType({ simpleResolvers: true, description: 'One step of a path, and the relations that take it.' })
export class PathStep {
  @Field(() => Int, { description: 'Its index along the path, from 0.' })
  index!: number;
}

/** The connection of `neighbours`: its edges know how far it is, and the list whether it is whole. */
export const { Connection: NeighbourConnection, Edge: NeighbourEdge } = neighbourClasses();

function neighbourClasses(): { Connection: ClassType; Edge: ClassType } {
  const made = connectionClasses('Neighbour', () => Entity, { description: 'The entities around one, the nearest first.' });
  Field(() => Int, { description: 'The fewest relations that lead there.' })(made.Edge.prototype, 'distance');
  Field(() => Boolean, { description: 'There are more than the server follows; `totalCount` counts those that it gives.' })(
    made.Connection.prototype,
    'truncated',
  );
  return made;
}

@ObjectType({ simpleResolvers: true, description: 'An entity that is directly related to two others.' })
export class CommonNeighbour {
  @Field(() => Entity, { description: 'The entity.' })
  node!: Entity;
}

@ObjectType({ simpleResolvers: true, description: 'What two entities have in common.' })
export class CommonNeighbours {
  @Field(() => [CommonNeighbour], { description: 'Those with the fewest relations, which say most about the two, come first.' })
  rows!: CommonNeighbour[];

  @Field(() => Int, { description: 'How many there are.' })
  totalCount!: number;

  @Field(() => Boolean, { description: 'There are more than the server gives; `totalCount` counts those that it could give.' })
  truncated!: boolean;
}
