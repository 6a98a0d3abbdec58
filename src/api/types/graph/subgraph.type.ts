import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { EntityTypeName, ModalityName, RelationRole, RelationTypeName } from '../../schema-builder/enums.js';
import { PartialDate } from '../../schema-builder/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'An entity as a flat row, named as graph libraries name it.' })
export class GraphNode {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;

  @Field(() => EntityTypeName)
  type!: string;

  @Field(() => String, { nullable: true })
  jurisdiction?: string;

  @Field(() => Int, { description: 'The fewest relations that lead there from where the subgraph begins.' })
  distance!: number;

  @Field(() => Int)
  mentionCount!: number;

  @Field(() => Int)
  relationCount!: number;

  @Field(() => Int)
  documentCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A relation as a flat row, named as graph libraries name it.' })
export class GraphEdge {
  @Field(() => ID, { description: 'The id of the relation.' })
  key!: string;

  @Field(() => ID, { description: 'The id of the subject.' })
  source!: string;

  @Field(() => ID, { description: 'The id of the object.' })
  target!: string;

  @Field(() => RelationTypeName)
  type!: string;

  @Field(() => ModalityName)
  modality!: string;

  @Field(() => Float)
  confidence!: number;

  @Field(() => PartialDate, { nullable: true })
  date?: string;

  @Field(() => RelationRole, { nullable: true })
  role?: string;

  @Field(() => Int)
  evidenceCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A part of the graph as two tables, for pandas, networkx and the like.' })
export class Subgraph {
  @Field(() => Boolean, { description: 'There is more than the server gives.' })
  truncated!: boolean;
}
