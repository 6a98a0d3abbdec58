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
  ObjectType(Edge.name, {
    simpleResolvers: true,
    description: 'One entry of a list.',
    ...(options.implements ? { implements: options.implements } : {}),
  })(Edge);
  Field(() => String, { description: 'Where it stands in the list; opaque.' })(Edge.prototype, 'cursor');
  Field(node, { description: 'What stands there.' })(Edge.prototype, 'node');
  const Connection = nameClass(class {}, `${name}Connection`);
  ObjectType(Connection.name, { simpleResolvers: true, description: options.description ?? 'A page of a list.' })(Connection);
  Field(() => [Edge], { description: 'The entries of this page.' })(Connection.prototype, 'edges');
  Field(() => [node()], { description: 'The nodes of the edges, without their cursors.' })(Connection.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where this page stands.' })(Connection.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many there are in the whole list.' })(Connection.prototype, 'totalCount');
  return { Connection, Edge };
}

@ObjectType({ simpleResolvers: true, description: 'Where this page stands in the whole list (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there is more behind this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there is more before it.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of its first edge; null where it is empty.' })
  startCursor?: string;

  @Field(() => String, { nullable: true, description: 'The cursor of its last edge; null where it is empty.' })
  endCursor?: string;
}
