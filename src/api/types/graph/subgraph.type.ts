import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { EntityTypeName, ModalityName, RelationRole, RelationTypeName } from '../../schema-builder/enums.js';
import { PartialDate } from '../../schema-builder/scalars.js';

@ObjectType({ simpleResolvers: true, description: 'An entity as a flat row, named as graph libraries name it.' })
export class GraphNode {
  @Field(() => ID, { description: 'The id of the entity.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;

  @Field(() => EntityTypeName, { description: 'Its kind, by the ontology.' })
  type!: string;

  @Field(() => String, { nullable: true, description: 'The place inside which alone the name means this entity.' })
  jurisdiction?: string;

  @Field(() => Int, { description: 'The fewest relations that lead there from where the subgraph begins.' })
  distance!: number;

  @Field(() => Int, { description: 'How often texts name it.' })
  mentionCount!: number;

  @Field(() => Int, { description: 'How many relations it has, at either end.' })
  relationCount!: number;

  @Field(() => Int, { description: 'How many documents name it.' })
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

  @Field(() => RelationTypeName, { description: 'Its kind, by the ontology.' })
  type!: string;

  @Field(() => ModalityName, { description: 'Whether it has happened, or a plan asks for it.' })
  modality!: string;

  @Field(() => Float, { description: 'From 0 to 1: how sure the rules are, by the best assertion.' })
  confidence!: number;

  @Field(() => PartialDate, { nullable: true, description: 'When it happened or is to happen, where a text says so.' })
  date?: string;

  @Field(() => RelationRole, { nullable: true, description: 'The part that the subject plays, where its type of relation has parts.' })
  role?: string;

  @Field(() => Int, { description: 'How many assertions support it.' })
  evidenceCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A part of the graph as two tables, for pandas, networkx and the like.' })
export class Subgraph {
  @Field(() => Boolean, { description: 'There is more than the server gives.' })
  truncated!: boolean;
}
