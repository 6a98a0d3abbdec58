import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { nameClass } from './names.js';

type Thunk = () => ClassType | object;

interface EdgeOptions {
  /** Interfaces whose fields the edges take on. */
  readonly implements?: (abstract new () => object)[];
  readonly description?: string;
}

/** Makes the pair of classes `<name>Edge` and `<name>Connection` of a list of `node`s; gives the connection and its edge. */
export function connectionClasses(name: string, node: Thunk, options: EdgeOptions = {}): { Connection: ClassType; Edge: ClassType } {
  const Edge = nameClass(class {}, `${name}Edge`);
  ObjectType(Edge.name, { simpleResolvers: true, ...(options.implements ? { implements: options.implements } : {}) })(Edge);
  Field(() => String, { description: 'Where it stands in the list; opaque.' })(Edge.prototype, 'cursor');
  Field(node)(Edge.prototype, 'node');
  const Connection = nameClass(class {}, `${name}Connection`);
  ObjectType(Connection.name, { simpleResolvers: true, ...(options.description ? { description: options.description } : {}) })(Connection);
  Field(() => [Edge])(Connection.prototype, 'edges');
  Field(() => [node()], { description: 'The nodes of the edges, without their cursors.' })(Connection.prototype, 'nodes');
  Field(() => PageInfo)(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many there are in the whole list.' })(Connection.prototype, 'totalCount');
  return { Connection, Edge };
}

@ObjectType({ simpleResolvers: true, description: 'Where this page stands in the whole list (Relay).' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor?: string;

  @Field(() => String, { nullable: true })
  endCursor?: string;
}
